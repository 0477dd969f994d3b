import { expect, test } from 'vitest'
import type { Quote } from '../../../../src/core/model/article.ts'
import { PUBLISHED, timelineOf } from './find-dates.ts'

function quoteIn(text: string, content: string, cue: string): Quote {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  return {
    id: 'quote',
    kind: 'reported',
    spans: [spanOf(content)],
    verbatim: [],
    speaker: null,
    cue: { span: spanOf(cue), lemma: cue },
    source: null,
    confidence: 1,
    evidence: [],
  }
}

/** Text, content of its quote, cue, date expression. */
type Saying = readonly [text: string, content: string, cue: string, expression: string]

function entryOf([text, content, cue, expression]: Saying) {
  const entries = timelineOf(text, PUBLISHED, [quoteIn(text, content, cue)])
  return entries.find(({ span }) => span && text.slice(span.start, span.end) === expression)
}

test.each<Saying>([
  ['Prom stanie na dobre – poinformował w środę Bożydar Sum.', 'Prom stanie na dobre', 'poinformował', 'w środę'],
  ['W liście z 3 maja Sum powiedział, że odejdzie.', 'odejdzie', 'powiedział', 'z 3 maja'],
  ['Sum, zapytany w środę o prom, powiedział, że odejdzie.', 'odejdzie', 'powiedział', 'w środę'],
  ['Bożydar Sum poinformował w środę, że prom stanie na dobre.', 'prom stanie na dobre', 'poinformował', 'w środę'],
  ['Wczoraj Bożydar Sum zapewnił, że tama wytrzyma.', 'tama wytrzyma', 'zapewnił', 'Wczoraj'],
  ['12 maja, na naradzie w Nidowie, Sum zapewnił, że tama wytrzyma.', 'tama wytrzyma', 'zapewnił', '12 maja'],
  ['W 2019 roku Sum napisał, że tama wytrzyma.', 'tama wytrzyma', 'napisał', 'W 2019 roku'],
  ['Wydane w środę pismo głosi, że tama wytrzyma.', 'tama wytrzyma', 'głosi', 'w środę'],
  ['Zaproszona w środę do studia Sum odparła, że tama wytrzyma.', 'tama wytrzyma', 'odparła', 'w środę'],
])('said then: %s', (...saying) => {
  expect(entryOf(saying)).toMatchObject({ kind: 'said', quotes: ['quote'] })
})

test.each<readonly [why: string, ...Saying]>([
  [
    'the thing told',
    'Sum przypomniał, że stocznia powstała w 2002 na mocy uchwały.',
    'stocznia powstała w 2002 na mocy uchwały',
    'przypomniał',
    'w 2002',
  ],
  [
    'the thing told before its cue',
    'Most runął w 2019 roku – powiedział Bożydar Sum.',
    'Most runął w 2019 roku',
    'powiedział',
    'w 2019 roku',
  ],
  [
    'a clause with a verb of its own',
    'Bożydar Sum, który w 2015 r. został burmistrzem, powiedział, że wróci.',
    'wróci',
    'powiedział',
    'w 2015 r.',
  ],
  ['open to one side', 'Od 2010 r. Sum powtarza, że tama wytrzyma.', 'tama wytrzyma', 'powtarza', 'Od 2010 r.'],
  [
    'an adjective of what was before',
    'Po środowym meczu Sum powiedział, że odejdzie.',
    'odejdzie',
    'powiedział',
    'środowym',
  ],
  ['of an event', 'Po wypadku z 3 maja Sum powiedział, że odejdzie.', 'odejdzie', 'powiedział', 'z 3 maja'],
  ['of a participle', 'Prom stanie – powiedział Sum, wybrany w maju.', 'Prom stanie', 'powiedział', 'w maju'],
  [
    'what befell the speaker',
    'Zatrzymany w środę mężczyzna powiedział, że ucieknie.',
    'ucieknie',
    'powiedział',
    'w środę',
  ],
  ['how the speaker came to office', 'Wybrany w maju wójt zapewnił, że ucieknie.', 'ucieknie', 'zapewnił', 'w maju'],
  ['years', 'W latach 2014-2022 Sum powtarzał, że tama wytrzyma.', 'tama wytrzyma', 'powtarzał', 'W latach 2014-2022'],
  ['another sentence', 'Sum powiedział, że odejdzie. W środę otwarto most.', 'odejdzie', 'powiedział', 'W środę'],
])('happened then, %s: %s', (_, ...saying) => {
  expect(entryOf(saying)).toMatchObject({ kind: 'happened', quotes: [] })
})

test.each([
  [
    'most zostanie zamknięty',
    'poinformował',
    'Wójt poinformował w środę, że most zostanie zamknięty.',
    [['w środę', 'said']],
  ],
  ['brakuje wody', 'Przekazała', 'Przekazała wczoraj, że brakuje wody.', [['wczoraj', 'said']]],
  [
    'spółka powstała w 2002',
    'poinformował',
    'Wójt poinformował w środę, że spółka powstała w 2002.',
    [
      ['w 2002', 'happened'],
      ['w środę', 'said'],
    ],
  ],
  ['spółka powstała w 2002', 'mówi', 'Wójt mówi, że spółka powstała w 2002.', [['w 2002', 'happened']]],
  [
    'szkody są duże',
    'ocenił',
    'Wójt, który objął urząd w 2018 r., ocenił, że szkody są duże.',
    [['w 2018 r.', 'happened']],
  ],
  ['szkody są duże', 'twierdzi', 'Od 2018 r. wójt twierdzi, że szkody są duże.', [['Od 2018 r.', 'happened']]],
])('%s – %s', (content, cue, text, expected) => {
  const kinds = timelineOf(text, PUBLISHED, [quoteIn(text, content, cue)]).flatMap(({ span, kind }) =>
    span ? [[text.slice(span.start, span.end), kind]] : [],
  )
  expect(kinds).toEqual(expected)
})

test.each(['Spółka powstała w 2002.', 'Wójt milczał w środę.'])('nobody says anything: %s', (text) => {
  expect(timelineOf(text, PUBLISHED).map(({ kind }) => kind)).toEqual(['published', 'happened'])
})
