import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { speakersOf } from './expect-speakers.ts'

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
  [
    'a genitive that could be a name of its own',
    'Według prezesa portu Jana Lisa prace potrwają rok. Jan Lis dodał, że to długo.',
    ['Jan Lis', 'Jan Lis'],
  ],
  ['an organisation', 'Ministerstwo Żeglugi poinformowało, że prom odpłynie.', ['Ministerstwo Żeglugi']],
  ['somebody with no name', 'Prom odpłynie w maju - powiedział rzecznik portu.', ['rzecznik portu']],
  ['a woman in an office of masculine form', 'Prom odpłynie - zapowiedziała burmistrz Ewa Lis.', ['Ewa Lis']],
  [
    'she before the verb, then with her subject dropped',
    'Rzecznik portu Anna Lipiec przekazała, że prom odpłynie. Dodała, że w maju.',
    ['Anna Lipiec', 'Anna Lipiec'],
  ],
  ['a man in it', 'Prom odpłynie - zapowiedział burmistrz Jan Lis.', ['Jan Lis']],
  ['an office alone agrees by its own gender', 'Prom odpłynie - zapowiedział burmistrz.', ['burmistrz']],
  ['who tells a paper something', '– Most stoi – powiedziała 17-latka „Kurierowi”.', ['17-latka']],
  [
    'letters in what was asked are not who answers',
    `${LEAD}Pytany o to, czy to dobra chwila na pieniądze z KPR odpowiedział, że nie.`,
    ['Adam Wrzos', null, 'Adam Wrzos'],
  ],
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
  const why = second?.evidence.at(-1)
  expect(why?.rule).toBe('dropped-subject')
  // the reader is shown the mention that it goes back to
  expect(why?.span && article.text.slice(why.span.start, why.span.end)).toBe('Adam Wrzos')
  expect(article.speakers).toMatchObject([
    { id: 'adam-wrzos', kind: 'person', roles: ['burmistrz Lubinowa'], aliases: ['Wrzos'] },
  ])
})

test.each([
  ['– Most stoi – mówi Trzmielewski.', 'person'],
  ['– Most stoi – mówi Wrzoszczecka.', 'person'],
  ['– Most stoi – mówi radny Fromelt.', 'person'],
  ['Most stoi, podaje Fromelt.', 'organization'],
])('what kind of voice a name is that no dictionary has: %s', (text, kind) => {
  expect(parseArticle(text, { name: 'case' }).speakers.map((speaker) => speaker.kind)).toEqual([kind])
})

test('an article is read the same whatever was read before it', () => {
  const text = 'Wielu rybaków uważa, że ryb jest mniej. Burmistrz Ewa Bryl powiedziała, że to źle. Dodała, że pomoże.'
  const alone = speakersOf(text)
  for (const other of ['Zarząd powiedział, że A. Dodał, że B.', 'KPR podała, że A. Dodała, że B.']) speakersOf(other)
  expect(speakersOf(text)).toEqual(alone)
})
