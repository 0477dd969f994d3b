import { createPermalink } from '../../../src/core/permalinks/create-permalink.ts'
import { resolvePermalink } from '../../../src/core/permalinks/resolve-permalink.ts'
import { updateRecord } from '../../../src/core/permalinks/update-record.ts'
import { readDraft } from './revision.ts'

const NAMES = ['Jagna Wilk', 'Bartosz Lis', 'Celina Dudek', 'Tymon Sowa']
const SYLLABLES = 'ba ce do fu gra hy je ko lu mi no pra ro se ty wa zo rze ski ny'.split(' ')
const wordOf = (i: number): string => [i * 7, i * 3 + 1, i >> 2].map((at) => SYLLABLES[at % SYLLABLES.length]).join('')

/**
 * Milliseconds for one link into an article of 100 quotes, half of them edited since, the first reading of it included.
 */
export function timeLinks(): { alone: number; recorded: number } {
  const sentence = (i: number, turn: number): string =>
    Array.from({ length: 16 }, (_, j) => wordOf(i * 11 + j * 5 + (j === 9 ? turn : 0))).join(' ')
  const bodyOf = (turn: number): string =>
    Array.from(
      { length: 100 },
      (_, i) => `„Nasz ${i} ${sentence(i, i % 2 === 0 ? turn : 0)}” – powiedział ${NAMES[i % NAMES.length]}.`,
    ).join('\n\n')
  const [old, after] = [readDraft(bodyOf(0)).article, readDraft(bodyOf(1)).article]
  const paths = old.quotes.map(({ id }) => createPermalink(old, id))
  const record = updateRecord(null, old)
  const time = (resolve: (path: string) => void): number => {
    // processor time: whatever else the machine does is not ours
    const before = process.cpuUsage()
    for (const path of paths) resolve(path)
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1000 / paths.length
  }
  // warmed up on the article itself, timed on a copy that nothing has been read of
  time((path) => resolvePermalink(path, after))
  time((path) => resolvePermalink(path, after, record))
  const fresh = (): typeof after => structuredClone(after)
  const [one, other] = [fresh(), fresh()]
  return {
    alone: time((path) => resolvePermalink(path, one)),
    recorded: time((path) => resolvePermalink(path, other, record)),
  }
}
