import { expect, test } from 'vitest'
import { createPermalink } from '../../../../src/core/permalinks/create-permalink.ts'
import { resolvePermalink } from '../../../../src/core/permalinks/resolve-permalink.ts'
import { updateRecord } from '../../../../src/core/permalinks/update-record.ts'
import { articleOf, by, FAR, idAt, type Said } from './article-of.ts'

const QUOTE = by('Jagna Wilk', 'Most nad Nidą otworzymy dopiero po próbach')
const BESIDE = [by('Iwo Ryś', 'Łodzie zimują w szopie'), by('Olga Sum', 'Grobla przecieka od lipca')] as const

/** Where a link to one of `before` leads in `after`: the place among its quotes, and what became of it. */
function follow(before: readonly Said[], after: readonly Said[], from: number): [at: number, status: string] {
  const [old, now] = [articleOf(...before), articleOf(...after)]
  const record = updateRecord(updateRecord(null, old), now)
  const { quote, status } = resolvePermalink(createPermalink(old, idAt(old, from)), now, record)
  return [now.quotes.findIndex(({ id }) => id === quote), status]
}

// which of the two has the id that is first in the record, their surroundings tell
test.each(['Łodzie zimują w szopie', 'Promy stoją od wtorku', 'Grobla czeka na kamienie', 'Celnicy liczą beczki'])(
  'of words that stood there twice, those that are left are the ones that stood in their place: behind %s',
  (words) => {
    const quote = [by('Iwo Ryś', words), QUOTE, BESIDE[1]]
    const repeated = [QUOTE, ...quote]
    expect(follow(repeated, quote, 2)).toEqual([1, 'same'])
    expect(follow([QUOTE, FAR, ...quote], [QUOTE, FAR, ...BESIDE], 0)).toEqual([0, 'same'])
  },
)

test('a pull quote right above the words that it repeats leaves them their link', () => {
  const quote = [FAR, BESIDE[0], QUOTE, BESIDE[1]]
  expect(follow(quote, [FAR, BESIDE[0], 'Most nad Nidą otworzymy dopiero po próbach', QUOTE, BESIDE[1]], 2)).toEqual([
    3,
    'same',
  ])
})
