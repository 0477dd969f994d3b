import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MOST_WORDS, parseQuery, replaceWord, withoutOperators } from '../../../../src/core/search/parse-query.ts'

const keys = (text: string) => parseQuery(text).words.map(({ key }) => key)
const who = (text: string) => parseQuery(text).who.map(({ value }) => value)
const kinds = (text: string) => parseQuery(text).kinds.map(({ kind }) => kind)

test.each([
  ['most w Łęgach', ['most', 'w', 'legach']],
  ['„nowy most”', ['nowy', 'most']],
  ['most MOST Most', ['most']],
  ['most who:halina-wilk łąka', ['most', 'laka']],
  ['10:30', ['10', '30']],
  ['nowho:x', ['nowho', 'x']],
  ['who:', []],
])('%s: the words', (text, expected) => {
  expect(keys(text)).toEqual(expected)
})

test.each([
  ['who:halina-wilk', ['halina-wilk']],
  ['kto:Wilk most', ['Wilk']],
  ['most WHO:"Halina Wilk" łąka', ['Halina Wilk']],
  ['who:„Halina Wilk”', ['Halina Wilk']],
  ['who:"Halina Wilk', ['Halina Wilk']],
  ['who:a who:b', ['a', 'b']],
  ['who: who:!', []],
])('%s: who', (text, expected) => {
  expect(who(text)).toEqual(expected)
})

test.each([
  ['kind:direct', ['direct']],
  ['jak:dosłownie most', ['direct']],
  ['kind:reported,MIXED', ['reported', 'mixed']],
  ['jak:parafraza', ['reported']],
])('%s: kinds', (text, expected) => {
  expect(kinds(text)).toEqual(expected)
})

test('a kind that is none is told, and is no word', () => {
  expect(parseQuery('kind:krzykiem most')).toMatchObject({ kinds: [], unknownKinds: ['krzykiem'] })
  expect(keys('kind:krzykiem most')).toEqual(['most'])
})

test('only a word with nothing behind it may go on', () => {
  const open = (text: string) => parseQuery(text).words.flatMap((word) => (word.open ? [word.text] : []))
  expect(open('nowy mos')).toEqual(['mos'])
  expect(open('nowy mos ')).toEqual([])
  expect(open('nowy mos kind:direct')).toEqual([])
})

test('so many words are looked for', () => {
  expect(keys(Array.from({ length: 50 }, (_, i) => `słowo${i}`).join(' '))).toHaveLength(MOST_WORDS)
})

test.each([
  ['moost nad rzeką', 'most nad rzeką'],
  ['moost mooston', 'most mooston'],
  ['moost who:moost', 'most who:moost'],
  ['„moost”, kind:direct', '„most”, kind:direct'],
])('%s: another word stands in the place of one, and of nothing else', (text, expected) => {
  expect(replaceWord(text, 'moost', 'most')).toBe(expected)
})

test('an operator is taken out, and what was typed around it stays', () => {
  const text = 'nowy who:wilk most kind:direct'
  const query = parseQuery(text)
  expect(withoutOperators(text, query.who)).toBe('nowy most kind:direct')
  expect(withoutOperators(text, [...query.who, ...query.kinds])).toBe('nowy most')
})

test('any text is understood, and each operator is where it says', () => {
  const typed = fc.array(
    fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('who:', 'kind:', 'kto:"', 'jak:direct', ' ', '„', '"')),
  )
  fc.assert(
    fc.property(
      typed.map((parts) => parts.join('')),
      (text) => {
        const query = parseQuery(text)
        for (const { start, end } of [...query.who, ...query.kinds]) {
          expect(text.slice(start, end)).toMatch(/^(?:who|kto|kind|jak):/iu)
        }
        expect(parseQuery(withoutOperators(text, query.who)).who.length).toBeLessThanOrEqual(query.who.length)
      },
    ),
  )
})
