import { expect, test } from 'vitest'
import { shareInAnyOrder } from '../../../../src/core/permalinks/any-order.ts'
import { readWords } from '../../../../src/core/permalinks/read-words.ts'

test.each([
  ['another order', 'Przystań zamknął wójt', 'wójt zamknął przystań', 1],
  ['one word and a preposition have no order', 'w porcie', 'porcie w', 0],
  ['nor have one word and two of them', 'z wójtem i', 'i z wójtem', 0],
  ['a typo and an ending beside', 'Przystań zamknął wójt', 'wójt zamknął przystanię', 1],
])('%s', (_, from, to, share) => {
  expect(shareInAnyOrder(readWords(from), readWords(to))).toBe(share)
})

test('of what only one has the lesser share counts', () => {
  const share = shareInAnyOrder(readWords('wójt zamknął starą przystań'), readWords('przystań zamknął wójt'))
  expect(share).toBeGreaterThan(0.5)
  expect(share).toBeLessThan(0.9)
})
