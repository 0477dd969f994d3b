import edtf from 'edtf'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Quote } from '../../../../src/core/model/article.ts'
import { timelineOf } from './find-dates.ts'

function quoteIn(text: string, id: string, content: string, cue: string): Quote {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return {
    id,
    kind: 'direct',
    spans: [spanOf(content)],
    verbatim: [spanOf(content)],
    speaker: null,
    cue: { span: spanOf(cue), lemma: cue },
    source: null,
    confidence: 1,
    evidence: [],
  }
}

test('opens with its own date, then goes in time, the unknown last', () => {
  const text =
    'W 2020 r. ruszył prom. Dawniej, w 1950 roku, pływano łodzią. Do świąt go naprawią. W 2020 r. stanął też młyn.'
  const entries = timelineOf(text, '2031-06-05')
  expect(entries.map(({ kind, date }) => [kind, date])).toEqual([
    ['published', '2031-06-05'],
    ['happened', '1950'],
    ['happened', '2020'],
    ['happened', '2020'],
    ['happened', null],
  ])
  expect(entries[0]).toMatchObject({ id: 'published', span: null, earliest: '2031-06-05', latest: '2031-06-05' })
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
})

test('dates a saying in the clause of its cue, and the thing told in its content', () => {
  const text = 'Most runął w 2019 roku – powiedział w środę Bożydar Sum. Minister, który odszedł w 2015 r., milczał.'
  const quote = quoteIn(text, 'most', 'Most runął w 2019 roku', 'powiedział')
  const kinds = timelineOf(text, '2031-06-05', [quote]).map(({ span, kind, quotes }) => [
    span && text.slice(span.start, span.end),
    kind,
    quotes,
  ])
  expect(kinds).toEqual([
    [null, 'published', []],
    ['w 2015 r.', 'happened', []],
    ['w 2019 roku', 'happened', []],
    ['w środę', 'said', ['most']],
  ])
})

test('a clause with a verb of its own dates no saying', () => {
  const text = 'Bożydar Sum, który w 2015 r. został ministrem, powiedział, że wróci.'
  const quote = quoteIn(text, 'wroci', 'wróci', 'powiedział')
  expect(timelineOf(text, '2031-06-05', [quote]).map(({ kind }) => kind)).toEqual(['published', 'happened'])
})

test('labels a date with the clause it dates, in the words of the article', () => {
  const [prom, most] = timelineOf(
    'W 2012 r. prom z Nidowa do Wierchna zatonął, a załoga się uratowała. Nowy most nad Nidą stanął w 2020 roku.',
  )
  expect(prom?.label).toBe('prom z Nidowa do Wierchna zatonął')
  expect(most?.label).toBe('Nowy most nad Nidą stanął')
})

const WORDS = [
  'w',
  'od',
  'do',
  'na',
  'z',
  '12',
  '31',
  '30',
  '2020',
  '1999',
  'r.',
  'roku',
  'lat',
  'temu',
  'lutego',
  'maja',
]
const MORE = [
  'środę',
  'soboty',
  'i',
  '-',
  '.',
  ',',
  '(',
  'wczoraj',
  'tydzień',
  'ub.',
  'XIX',
  'wieku',
  'lata',
  '90',
  'ośmiu',
]
const STATES = [
  'wojny',
  'mimo',
  'później',
  'dnia',
  'tego',
  'wiosną',
  'zimą',
  'kwartał',
  'I',
  'końca',
  'za',
  '12.01.2022',
  '\n',
]

test('any text: no throw, spans in the text, ends in order, EDTF that a published library reads', () => {
  const dated = fc
    .array(fc.constantFrom(...WORDS, ...MORE, ...STATES), { maxLength: 40 })
    .map((words) => words.join(' '))
  const text = fc.oneof(dated, fc.string({ unit: 'binary', maxLength: 200 }))
  const published = fc.constantFrom(null, '2031', '2031-06', '2031-06-05', '2024-02-29', '1000', '2999-12-31')
  fc.assert(
    fc.property(text, published, (words, date) => {
      for (const { span, date: value, earliest, latest } of timelineOf(words, date)) {
        if (span) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThan(span.start)
          expect(span.end).toBeLessThanOrEqual(words.length)
        }
        if (value !== null) expect(() => edtf(value), value).not.toThrow()
        if (value !== null) expect(earliest ?? latest, value).not.toBeNull()
        if (earliest !== null && latest !== null)
          expect(earliest <= latest, `${value}: ${earliest} ${latest}`).toBe(true)
      }
    }),
    { numRuns: 600 },
  )
}, 60_000)

test('takes time in proportion to the text', () => {
  const timeOf = (times: number) => {
    const text = 'od 3 do 9 marca 2020 r. w środę '.repeat(times)
    const start = performance.now()
    timelineOf(text, '2031-06-05')
    return performance.now() - start
  }
  timeOf(500)
  // four times the text; squared it would be sixteen times the time
  expect(timeOf(2_000) / timeOf(500)).toBeLessThan(12)
}, 60_000)
