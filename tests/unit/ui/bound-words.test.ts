import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundWords } from '../../../src/ui/bound-words.ts'

const bound = (text: string) => boundWords(text).map(({ start, end }) => text.slice(start, end))

test.each<[string, string, string[]]>([
  ['a preposition with its noun', 'stoi w rzece', ['w rzece']],
  ['at the beginning, in upper case', 'W rzece stoi', ['W rzece']],
  ['each of the six', 'i ja a ty o nim u nas w lesie z psem', ['i ja', 'a ty', 'o nim', 'u nas', 'w lesie', 'z psem']],
  ['two single letters in a row', 'stoi, a w rzece', ['a w rzece']],
  ['three in a row', 'i o u nas', ['i o u nas']],
  ['after a quotation mark', 'mówi: „w rzece”', ['w rzece”']],
  ['the end of a longer word', 'las w Hiw rzeka', ['w Hiw']],
  ['after a letter with a mark', 'drzewa rów rzeka', []],
  ['other single letters', 'b rzeka, x las', []],
  ['at the end of the text', 'stoi w', []],
  ['before two spaces', 'stoi w  rzece', []],
  ['a long word is bound by its first sixteen letters', 'w Konstantynopolitańczykowie', ['w Konstantynopolit']],
])('%s', (_, text, expected) => {
  expect(bound(text)).toEqual(expected)
})

test('any text: ranges are disjoint, in order, and begin at a single letter that a space follows', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'w', 'Z', 'ó', 'k', ' ', ' ', '-', '7', '\n') }), (text) => {
      let reached = 0
      for (const { start, end } of boundWords(text)) {
        expect(start).toBeGreaterThanOrEqual(reached)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end)).toMatch(/^[aiouwz] \S/i)
        expect(text.slice(0, start)).not.toMatch(/[\p{L}\p{N}]$/u)
        reached = end
      }
    }),
  )
})
