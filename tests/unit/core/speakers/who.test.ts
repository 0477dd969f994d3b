import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const speakersOf = (text: string): (string | null)[] => {
  const article = parseArticle(text, { name: 'case' })
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  return article.quotes.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? null)))
}

test.each<[kind: string, text: string, speakers: (string | null)[]]>([
  ['a name met in the genitive alone', 'Zdaniem premier Ewy Lisowskiej ceny spadną.', ['Ewa Lisowska']],
  [
    'a given name that might be a woman’s, told by its surname',
    'Według dyrektora biura prasowego Adriana Wronieckiego most stanie w maju.',
    ['Adrian Wroniecki'],
  ],
  [
    'whose spokesman he is does not speak',
    'Rzecznik premier Ewy Lisowskiej zapowiedział, że most stanie w maju.',
    ['rzecznik premier Ewy Lisowskiej'],
  ],
  [
    'a role by another word',
    'Premier Adam Lis przyjechał rano. Szef rządu zapowiedział, że most stanie w maju.',
    ['Adam Lis'],
  ],
  [
    'a trade that nobody else may have',
    'Burmistrz Jan Bryl otworzył most. – To dobry dzień – powiedział samorządowiec.',
    ['Jan Bryl'],
  ],
  [
    'two of one surname, told by the verb',
    'Prezydent Jan Mech i jego żona Ewa Mech przyjechali. Prezydent Mech przyznał, że most jest stary. Mech powiedziała, że most jest ładny.',
    ['Jan Mech', 'Ewa Mech'],
  ],
  ['a numeral as the subject', 'Wielu rybaków uważa, że ryb jest mniej.', ['wielu rybaków']],
  [
    'a name in one, called by its last part',
    'Głos zabrał adwokat Saif-ul-Karim. Według Karima wyrok jest zły.',
    ['Saif-ul-Karim'],
  ],
  [
    'the antecedent of a relative pronoun',
    'List napisał inżynier Tomasz Bryl, który argumentował, że most jest za wąski.',
    ['Tomasz Bryl'],
  ],
  [
    'a name before its roles, however many',
    'Jan Bryl, prezes Lubexu, prezydent izby i członek rady, stwierdził, że most jest za wąski.',
    ['Jan Bryl'],
  ],
  ['letters of an agency are whom he spoke to', '– Most jest za wąski – powiedział prawnik AFP.', ['prawnik']],
  ['whose text it stands in', '„Most jest za wąski” – czytamy w komunikacie Zarządu Portu.', ['Zarząd Portu']],
  ['a participle is no name', 'Dyplomata znający sprawę powiedział, że most jest za wąski.', ['dyplomata']],
  ['a man by his age', '33-letni Jan Bryl wygrał wyścig. – To mój dzień – powiedział 33-latek.', ['Jan Bryl']],
  [
    'a role whose holder is named only later',
    'Rzeczniczka szpitala zapewniła, że leków wystarczy. Anna Wrzos dodała, że oddział działa.',
    ['Anna Wrzos', 'Anna Wrzos'],
  ],
  [
    'a subject at the head of the sentence',
    'Ewa Bryl zakończyła współpracę z portem i wezwała innych do protestu, podkreślając, że most jest stary.',
    ['Ewa Bryl'],
  ],
  [
    'a participle goes with the main verb, not with the nearest name',
    'Ugrupowanie Wolnych Rybaków, któremu przewodniczy Jan Bryl, poparło pomysł zapowiadając, że zagłosuje za mostem.',
    ['Ugrupowanie Wolnych Rybaków'],
  ],
])('%s', (_, text, expected) => {
  expect(speakersOf(text)).toEqual(expected)
})

test('an article is read the same whatever was read before it', () => {
  const text = 'Wielu rybaków uważa, że ryb jest mniej. Burmistrz Ewa Bryl powiedziała, że to źle. Dodała, że pomoże.'
  const alone = speakersOf(text)
  for (const other of ['Zarząd powiedział, że A. Dodał, że B.', 'KPR podała, że A. Dodała, że B.']) speakersOf(other)
  expect(speakersOf(text)).toEqual(alone)
})

test('two who may bear the role are doubt, and shown so', () => {
  const text =
    'Prezydent Karwenii Jan Mech spotkał się z prezydentem Lubinowa Adamem Wrzosem. Prezydent powiedział, że most jest gotowy.'
  const [quote] = parseArticle(text, { name: 'case' }).quotes
  expect(quote?.speaker).not.toBeNull()
  expect(quote?.confidence).toBeLessThan(0.65)
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
