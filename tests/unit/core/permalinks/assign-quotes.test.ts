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

test('of words that stood there twice, those that are left are the ones that stood in their place', () => {
  const quote = [BESIDE[0], QUOTE, BESIDE[1]]
  const repeated = [QUOTE, FAR, ...quote]
  expect(follow(repeated, [FAR, ...quote], 3)).toEqual([2, 'same'])
  expect(follow(repeated, [QUOTE, FAR, ...BESIDE], 0)).toEqual([0, 'same'])
})

test('a pull quote right above the words that it repeats leaves them their link', () => {
  const words = 'Most nad Nidą otworzymy dopiero po próbach'
  const quote = [FAR, BESIDE[0], QUOTE, BESIDE[1]]
  expect(follow(quote, [FAR, BESIDE[0], words, QUOTE, BESIDE[1]], 2)).toEqual([3, 'same'])
})
