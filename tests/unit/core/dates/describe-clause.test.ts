import { expect, test } from 'vitest'
import type { Quote } from '../../../../src/core/model/article.ts'
import { timelineOf } from './find-dates.ts'

const PUBLISHED = '2022-05-20'

test.each([
  ['Spółka Młyny Krępskie powstała w 2002 roku.', 'w 2002 roku', 'Spółka Młyny Krępskie powstała'],
  ['W 2002 powstała spółka Młyny Krępskie.', 'W 2002', 'powstała spółka Młyny Krępskie'],
  ['W środę wójt Krępy zamknął całe nabrzeże.', 'W środę', 'wójt Krępy zamknął całe nabrzeże'],
  ['Mieszkańcy dowiedzieli się wczoraj, że zniknie szkoła.', 'wczoraj', 'Mieszkańcy dowiedzieli się'],
  [
    'Halina Bór, która w 2015 r. została sołtyską, sprzedała dom.',
    'w 2015 r.',
    'Halina Bór, która w 2015 r. została sołtyską',
  ],
  [
    'Kładkę otwarto uroczyście 3 maja i zamknięto po cichu 12 maja 2022 r.',
    '12 maja 2022 r.',
    'Kładkę otwarto uroczyście 3 maja i zamknięto po cichu',
  ],
  ['Deszcz padał bez przerwy, a w poniedziałek rzeka zalała całą Krępę.', 'w poniedziałek', 'rzeka zalała całą Krępę'],
  ['Wójt przyznał, że w 2019 r. gmina kupiła dwa autobusy.', 'w 2019 r.', 'gmina kupiła dwa autobusy'],
])('%s', (text, expression, label) => {
  const entry = timelineOf(text, PUBLISHED).find(({ span }) => span && text.slice(span.start, span.end) === expression)
  expect(entry?.label).toBe(label)
})

test('a long clause is cut at a word', () => {
  const text =
    'W 2020 r. rada gminy Krępa Mała przyznała stypendia szesnastu uczniom szkół muzycznych, plastycznych oraz baletowych z całego powiatu i okolic.'
  for (const { label, span } of timelineOf(text)) {
    expect(span).not.toBeNull()
    expect(label.length).toBeLessThanOrEqual(92)
    for (const part of label.split('…')) expect(text).toContain(part)
  }
})

function said(text: string, content: string, cue: string): Quote {
  const spanOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
  const quote = { id: 'q', kind: 'reported' as const, spans: [spanOf(content)], verbatim: [], speaker: null }
  return { ...quote, cue: { span: spanOf(cue), lemma: cue }, source: null, confidence: 1, evidence: [] }
}

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
  const kinds = timelineOf(text, PUBLISHED, [said(text, content, cue)]).flatMap(({ span, kind }) =>
    span ? [[text.slice(span.start, span.end), kind]] : [],
  )
  expect(kinds).toEqual(expected)
})

test.each(['Spółka powstała w 2002.', 'Wójt milczał w środę.'])('nobody says anything: %s', (text) => {
  expect(timelineOf(text, PUBLISHED).map(({ kind }) => kind)).toEqual(['published', 'happened'])
})
