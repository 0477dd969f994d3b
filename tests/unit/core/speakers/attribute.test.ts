import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const LEAD = 'Burmistrz Lubinowa Adam Wrzos powiedział, że most jest gotowy. '

test.each<[name: string, text: string, speakers: (string | null)[]]>([
  ['a full name', 'Adam Wrzos powiedział, że most jest gotowy.', ['Adam Wrzos']],
  ['a surname after the full name', `${LEAD}Wrzos dodał, że otworzy go w maju.`, ['Adam Wrzos', 'Adam Wrzos']],
  ['a role', `${LEAD}Burmistrz dodał, że otworzy go w maju.`, ['Adam Wrzos', 'Adam Wrzos']],
  ['a dropped subject', `${LEAD}Dodał, że otworzy go w maju.`, ['Adam Wrzos', 'Adam Wrzos']],
  ['an oblique case', `${LEAD}Zdaniem Wrzosa droga też jest gotowa.`, ['Adam Wrzos', 'Adam Wrzos']],
  [
    'the genitive put into the nominative',
    'Według przedstawiciela portu, prom odpłynie w maju.',
    ['przedstawiciel portu'],
  ],
  ['an organisation', 'Ministerstwo Żeglugi poinformowało, że prom odpłynie.', ['Ministerstwo Żeglugi']],
  ['somebody with no name', 'Prom odpłynie w maju - powiedział rzecznik portu.', ['rzecznik portu']],
  ['nobody', 'Poinformowano, że prom odpłynie w maju.', [null]],
  [
    'gender decides',
    `${LEAD}Radna Anna Lipiec skrytykowała ten plan. Stwierdziła, że droga jest zła.`,
    ['Adam Wrzos', 'Anna Lipiec'],
  ],
])('%s', (_, text, expected) => {
  const article = parseArticle(text, { name: 'case' })
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  expect(article.quotes.map(({ speaker }) => (speaker === null ? null : names.get(speaker)))).toEqual(expected)
})

test('a mention stands in the text; a dropped subject has none', () => {
  const article = parseArticle(`${LEAD}Dodał, że otworzy go w maju.`, { name: 'case' })
  const [first, second] = article.quotes
  expect(first?.source && article.text.slice(first.source.start, first.source.end)).toBe(
    'Burmistrz Lubinowa Adam Wrzos',
  )
  expect(second?.source).toBeNull()
  expect(second?.evidence.at(-1)?.rule).toBe('dropped-subject')
  expect(article.speakers).toMatchObject([
    { id: 'adam-wrzos', kind: 'person', roles: ['burmistrz Lubinowa'], aliases: ['Wrzos'] },
  ])
})
