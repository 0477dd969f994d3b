import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stem } from '../../../../src/core/search/stem.ts'

test.each([
  [['kowalski', 'kowalskiego', 'kowalskiemu', 'kowalska', 'kowalskiej']],
  [['wiatrak', 'wiatraka', 'wiatrakowi', 'wiatrakiem', 'wiatraki', 'wiatrakow', 'wiatrakami']],
  [['zalesie', 'zalesia', 'zalesiu']],
  [['brzozogora', 'brzozogory', 'brzozogoro']],
])('%j have one stem', (forms) => {
  expect(new Set(forms.map(stem)).size).toBe(1)
})

test.each([
  ['most', 'mosiek'],
  ['nie', 'nic'],
  ['wilk', 'wilga'],
])('%s and %s have not', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})

test('something is left of any word, and it is the beginning', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), (word) => {
      expect(word.startsWith(stem(word))).toBe(true)
      expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(2, word.length))
    }),
  )
})
