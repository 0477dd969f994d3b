import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findSearchWords, foldKey, splitWords } from '../../../../src/core/search/search-words.ts'

test.each([
  ['Łódź', ['lodz']],
  ['ŁÓDŹ i Lodz', ['lodz', 'i', 'lodz']],
  ['Zażółć gęślą jaźń', ['zazolc', 'gesla', 'jazn']],
  ['Polsko-zalesiański', ['polsko', 'zalesianski']],
  ['31-letni', ['31', 'letni']],
  ["O'Leary", ['o', 'leary']],
  ['straße', ['strasse']],
  ['„Wróci!”', ['wroci']],
  ['Юрій', ['юріи']],
  ['', []],
  ['— … !', []],
])('%s is found by its words', (text, keys) => {
  expect(findSearchWords(text).map(({ key }) => key)).toEqual(keys)
})

test('offsets are those of the words in the text', () => {
  const text = 'Most w Łęgach, odpowiedział.'
  expect(findSearchWords(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Most',
    'w',
    'Łęgach',
    'odpowiedział',
  ])
})

test('any text has words, and each is found by what it is found by', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = findSearchWords(text)
      for (const { start, end, key } of words) expect(foldKey(text.slice(start, end))).toBe(key)
      expect(splitWords(text).map(foldKey).filter(Boolean)).toEqual(words.map(({ key }) => key))
    }),
  )
})
