import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

test('a third person’s report in speech without marks is a quote of its own, within it', () => {
  const { quotes, speakers } = parseArticle('– Burmistrz twierdzi, że most stoi – wspomina Anna Lipiec.', {
    name: 'case',
  })
  const [outer, inner] = quotes
  expect(speakers.find(({ id }) => id === inner?.speaker)?.name).toBe('burmistrz')
  expect(inner?.within).toBe(outer?.id)
})

test.each([
  ['in marks', '„Burmistrz twierdzi, że most stoi” – wspomina Anna Lipiec.'],
  ['of the speaker’s own', '– Mówię, że most stoi – wspomina Anna Lipiec.'],
  [
    'of what a pronoun stands for',
    '– Mamy pomiary, które nie kłamią, i one mówią, że spadnie śnieg – mówi Anna Lipiec.',
  ],
  [
    'of whom a relative clause tells something else',
    '– To jeden z mitów, który powtarzają wszystkie strony, że prąd będzie tani – mówi Anna Lipiec.',
  ],
  ['in a relative clause', '„Kurier” dodał, że rada – której plan nazwał „wstydem” – odchodzi.'],
])('but not %s', (_, text) => {
  expect(parseArticle(text, { name: 'case' }).quotes).toHaveLength(1)
})

test('a report in an aside belongs to the one that it interrupts', () => {
  const text =
    'Rzecznik portu przekazał, że kapitan – jego załoga twierdzi, że spał – został przesłuchany. Pogoda była dobra.'
  const { quotes, text: canonical } = parseArticle(text, { name: 'case' })
  const [outer, inner] = quotes
  expect(quotes.map(({ spans }) => spans.map(({ start, end }) => canonical.slice(start, end)))).toEqual([
    ['kapitan – jego załoga twierdzi, że spał – został przesłuchany'],
    ['spał'],
  ])
  expect(inner?.within).toBe(outer?.id)
  expect(outer?.within).toBeUndefined()
})
