import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameQuotes } from '../../../../src/core/permalinks/name-quotes.ts'
import { parseQuoteId } from '../../../../src/core/permalinks/quote-id.ts'
import { articleOf, idAt } from './article-of.ts'

const idOf = (words: string): string => idAt(articleOf(words), 0)

test('begins with readable words, folded to ASCII', () => {
  expect(idOf('Źrebię z Łączek wróciło!')).toMatch(/^zrebie-z-laczek-wrocilo-[0-9a-z]{14,38}$/)
})

test('cuts the readable words at a word boundary', () => {
  const id = idOf('Most nad rzeką Wilgą otworzymy dopiero wtedy, gdy inżynierowie skończą próby obciążenia')
  expect(id).toMatch(/^most-nad-rzeka-wilga-otworzymy-[0-9a-z]{14,38}$/)
})

test.each([
  ['case', 'NOWY MOST STOI'],
  ['diacritics', 'Nówy mośt stoi'],
  ['quotation marks', '„Nowy” «most» "stoi"'],
  ['punctuation and spaces', 'Nowy\u00a0most — stoi…'],
  ['soft hyphens', 'No\u00adwy most stoi'],
])('does not change with %s', (_, words) => {
  expect(idOf(words)).toBe(idOf('Nowy most stoi'))
})

test('changes with a word far beyond the readable ones', () => {
  const beginning = 'Most nad rzeką Wilgą otworzymy dopiero wtedy, gdy inżynierowie skończą próby'
  expect(idOf(`${beginning} obciążenia`)).not.toBe(idOf(`${beginning} nośności`))
})

test('tells apart who said the same words', () => {
  const [first, second] = ['Jagna Wilk', 'Bartosz Lis'].map((by) => idAt(articleOf({ words: 'To nie koniec', by }), 0))
  expect(first).not.toBe(second)
})

test('numbers quotes that nothing tells apart', () => {
  const tokens = articleOf('Tak', 'Tak', 'Tak').quotes.map(({ id }) => id)
  expect(tokens[1]).toBe(`${tokens[0]}-2`)
  expect(tokens[2]).toBe(`${tokens[0]}-3`)
})

test('numbers an echo, which nobody is said to have spoken, behind its quote, wherever it stands', () => {
  const { text, quotes, speakers } = articleOf('Tak', 'Tak', 'Tak')
  const cue = { span: { start: 0, end: 1 }, lemma: 'mówić' }
  const said = quotes.map(({ id: _, ...quote }, i) => ({ ...quote, cue: i === 1 ? cue : null }))
  const [first, second, third] = nameQuotes(text, said, speakers).map(({ id }) => id)
  expect([first, third]).toEqual([`${second}-2`, `${second}-3`])
})

test('numbers an echo behind what somebody is named for, cue or none', () => {
  const { text, quotes, speakers } = articleOf('Tak', 'Tak')
  const said = quotes.map(({ id: _, ...quote }, i) => ({ ...quote, source: i === 1 ? { start: 0, end: 1 } : null }))
  const [first, second] = nameQuotes(text, said, speakers).map(({ id }) => id)
  expect(first).toBe(`${second}-2`)
})

test('gives an id to a quote of no Latin word, or of none', () => {
  expect(idOf('Слава')).toMatch(/^[0-9a-z]{14,38}$/)
  expect(idOf('…')).toMatch(/^[0-9a-z]{14,38}$/)
  expect(idOf('Слава')).not.toBe(idOf('Воля'))
})

test('any words: URL-safe, short, unique, readable back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 120 })), (contents) => {
      const ids = articleOf(...contents).quotes.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) {
        expect(id).toMatch(/^[a-z0-9-]+$/)
        expect(`/q/${id}`.length).toBeLessThanOrEqual(90)
        expect(parseQuoteId(id)).not.toBeNull()
      }
    }),
  )
})
