import { createPermalink } from '../../../src/core/permalinks/create-permalink.ts'
import { resolvePermalink } from '../../../src/core/permalinks/resolve-permalink.ts'
import { updateRecord } from '../../../src/core/permalinks/update-record.ts'
import { readDraft } from './revision.ts'

const NAMES = ['Jagna Wilk', 'Bartosz Lis', 'Celina Dudek', 'Tymon Sowa']
const WORDS = 'most rzeka prom droga woda gmina burmistrz zapora dolina wiosna remont budżet szkoła targ młyn kolej'.split(' ')

/** Milliseconds for one link into an article of 100 quotes, half of them edited since, the first reading of it included. */
export function timeLinks(): { alone: number; recorded: number } {
  const sentence = (i: number, turn: number): string =>
    Array.from({ length: 16 }, (_, j) => WORDS[(i * 7 + j * (3 + (i % 5)) + (j === 9 ? turn : 0)) % WORDS.length]).join(' ')
  const bodyOf = (turn: number): string =>
    Array.from({ length: 100 }, (_, i) => `„Nasz ${i} ${sentence(i, i % 2 === 0 ? turn : 0)}” – powiedział ${NAMES[i % NAMES.length]}.`).join('\n\n')
  const [before, after] = [readDraft(bodyOf(0)).article, readDraft(bodyOf(1)).article]
  const paths = before.quotes.map(({ id }) => createPermalink(before, id))
  const record = updateRecord(null, before)
  const time = (resolve: (path: string) => void): number => {
    const start = performance.now()
    for (const path of paths) resolve(path)
    return (performance.now() - start) / paths.length
  }
  // warmed up on the article itself, timed on a copy that nothing has been read of
  time((path) => resolvePermalink(path, after))
  time((path) => resolvePermalink(path, after, record))
  const fresh = (): typeof after => structuredClone(after)
  const [one, other] = [fresh(), fresh()]
  return { alone: time((path) => resolvePermalink(path, one)), recorded: time((path) => resolvePermalink(path, other, record)) }
}
