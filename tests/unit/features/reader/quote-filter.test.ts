import { describe, expect, test } from 'vitest'
import type { EvidenceRule, Quote } from '../../../../src/core/model/article.ts'
import { manner, neighbours, sureness, voiceOrder } from '../../../../src/features/reader/quote-facts.ts'
import { isFiltering, keepsInk, type QuoteFilter } from '../../../../src/features/reader/quote-filter.ts'
import { writeArticle } from '../write-article.ts'

const article = writeArticle([['lead', 'raz dwa trzy cztery pięć']], {
  said: [
    { id: 'q1', words: ['raz'], speaker: 'ola', kind: 'direct' },
    { id: 'q2', words: ['dwa'], speaker: 'jan', kind: 'reported' },
    { id: 'q3', words: ['trzy'], speaker: null, kind: 'direct' },
    { id: 'q4', words: ['cztery'], speaker: 'ola', kind: 'mixed' },
    { id: 'q5', words: ['pięć'], speaker: null, kind: 'reported' },
  ],
})

test.each<[string, QuoteFilter, string[]]>([
  ['nothing chosen keeps all', { who: [], kind: [] }, ['q1', 'q2', 'q3', 'q4', 'q5']],
  ['one voice', { who: ['ola'], kind: [] }, ['q1', 'q4']],
  ['two voices', { who: ['ola', 'jan'], kind: [] }, ['q1', 'q2', 'q4']],
  ['one kind, the unnamed too', { who: [], kind: ['direct'] }, ['q1', 'q3']],
  ['two kinds', { who: [], kind: ['direct', 'reported'] }, ['q1', 'q2', 'q3', 'q5']],
  ['voice and kind are both asked for', { who: ['ola'], kind: ['mixed'] }, ['q4']],
  ['what nobody said', { who: ['jan'], kind: ['mixed'] }, []],
])('%s', (_, filter, kept) => {
  expect(article.quotes.filter((quote) => keepsInk(filter, quote)).map(({ id }) => id)).toEqual(kept)
  expect(isFiltering(filter)).toBe(filter.who.length + filter.kind.length > 0)
})

describe('neighbours', () => {
  const around = (id: string) => {
    const { previous, next } = neighbours(article, article.quotes.find((quote) => quote.id === id) as Quote)
    return [previous, next]
  }

  test.each([
    ['q1', null, 'q4'],
    ['q4', 'q1', null],
    ['q2', null, null],
    ['q3', null, 'q5'],
    ['q5', 'q3', null],
  ])('of %s are of the same voice, in text order', (id, previous, next) => {
    expect(around(id)).toEqual([previous, next])
  })
})

test('voices are in the order of the speakers', () => {
  expect([...voiceOrder(article.speakers)]).toEqual([
    ['ola', 0],
    ['jan', 1],
  ])
})

test.each([
  [1, 'high'],
  [0.9, 'high'],
  [0.899, 'medium'],
  [0.75, 'medium'],
  [0.749, 'low'],
  [0, 'low'],
] as const)('%f is %s sureness', (confidence, expected) => {
  expect(sureness(confidence)).toBe(expected)
})

test.each<[string, Quote['kind'], EvidenceRule[], string]>([
  ['words in marks', 'direct', ['quotation-marks', 'subject'], 'directInMarks'],
  ['a mark that never opens', 'direct', ['dash-attribution', 'quotation-mark-unopened'], 'directInMarks'],
  ['speech after a dash', 'direct', ['dash-attribution', 'dropped-subject'], 'directUnmarked'],
  ['a paraphrase with a fragment', 'mixed', ['content-clause', 'quoted-fragment'], 'mixed'],
  ['a paraphrase', 'reported', ['content-clause'], 'reported'],
])('manner: %s', (_, kind, rules, expected) => {
  const quote: Quote = {
    id: 'a',
    kind,
    spans: [{ start: 0, end: 1 }],
    verbatim: [],
    speaker: null,
    cue: null,
    source: null,
    confidence: 1,
    evidence: rules.map((rule) => ({ rule, span: null })),
  }
  expect(manner(quote)).toBe(expected)
})
