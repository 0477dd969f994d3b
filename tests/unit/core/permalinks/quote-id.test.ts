import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuoteId, quoteId } from '../../../../src/core/permalinks/quote-id.ts'

const none: ReadonlySet<string> = new Set()

test('begins with readable words, folded to ASCII', () => {
  expect(quoteId('Źrebię z Łączek wróciło!', none)).toMatch(/^zrebie-z-laczek-wrocilo-[0-9a-z]{5}$/)
})

test('cuts the readable words at a word boundary', () => {
  const id = quoteId('Most nad rzeką Wilgą otworzymy dopiero wtedy, gdy inżynierowie skończą próby obciążenia', none)
  expect(id).toMatch(/^most-nad-rzeka-wilga-otworzymy-dopiero-wtedy-gdy-[0-9a-z]{5}$/)
})

test.each([
  ['case', 'NOWY MOST STOI'],
  ['diacritics', 'Nówy mośt stoi'],
  ['quotation marks', '„Nowy” «most» "stoi"'],
  ['punctuation and spaces', 'Nowy\u00a0most — stoi…'],
  ['soft hyphens', 'No\u00adwy most stoi'],
])('does not change with %s', (_, words) => {
  expect(quoteId(words, none)).toBe(quoteId('Nowy most stoi', none))
})

test('changes with a word far beyond the readable ones', () => {
  const beginning = 'Most nad rzeką Wilgą otworzymy dopiero wtedy, gdy inżynierowie skończą próby'
  expect(quoteId(`${beginning} obciążenia`, none)).not.toBe(quoteId(`${beginning} nośności`, none))
})

test('numbers a repeated quote', () => {
  const first = quoteId('Tak', none)
  const second = quoteId('Tak', new Set([first]))
  expect(second).toBe(`${first}-2`)
  expect(quoteId('Tak', new Set([first, second]))).toBe(`${first}-3`)
})

test('gives an id to a quote of no Latin word, or of none', () => {
  expect(quoteId('Слава', none)).toMatch(/^[0-9a-z]{5}$/)
  expect(quoteId('…', none)).toMatch(/^[0-9a-z]{5}$/)
  expect(quoteId('Слава', none)).not.toBe(quoteId('Воля', none))
})

test('any words: URL-safe, short, unique, readable back', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 120 })), (contents) => {
      const taken = new Set<string>()
      for (const words of contents) {
        const id = quoteId(words, taken)
        expect(id).toMatch(/^[a-z0-9-]+$/)
        expect(encodeURIComponent(id)).toBe(id)
        expect(id.length).toBeLessThanOrEqual(90)
        expect(taken.has(id)).toBe(false)
        expect(parseQuoteId(id)).not.toBeNull()
        taken.add(id)
      }
    }),
  )
})
