import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

/** Whom the sentence `– Most stoi – …` names, and whether somebody or a body. */
test.each([
  // women by their given names alone
  ['mówi Zofia', 'Zofia', 'person'],
  ['mówi Monika', 'Monika', 'person'],
  ['opowiada 14-letnia Zofia', 'Zofia', 'person'],
  ['opowiada 40-letni Adam', 'Adam', 'person'],
  ['mówi ANNA WRZOS', 'ANNA WRZOS', 'person'],
  // by two surnames
  ['zaznaczyła Nowak-Bryl', 'Nowak-Bryl', 'person'],
  // by a surname that is an adjective as well, but no land
  ['odparła Kowalska', 'Kowalska', 'person'],
  ['podała Polska', 'Polska', 'organization'],
  // by a given name that is a common noun as well
  ['pisze publicysta Dirk Varnholt', 'Dirk Varnholt', 'person'],
  ['mówi Knut Wolfram', 'Knut Wolfram', 'person'],
  ['powiedziała Elin Varnholt', 'Elin Varnholt', 'person'],
  ['powiedział jeden z nich', 'jeden z nich', 'person'],
  // by what is called like a verb
  ['zapowiadała Doda', 'Doda', 'person'],
  // by a surname that the dictionary has in other cases alone
  ['powiedział Piotr Kozłow', 'Piotr Kozłow', 'person'],
  ['mówi Michał Wiraszko', 'Michał Wiraszko', 'person'],
  // by none
  ['mówi jedna z radnych', 'jedna z radnych', 'person'],
  ['dodaje następna', 'następna', 'person'],
  // by a noun that an adjective stands before with what it is about
  ['powiedział wysoki rangą dyplomata', 'wysoki rangą dyplomata', 'person'],
  ['stwierdził najwyższy stopniem strażak', 'najwyższy stopniem strażak', 'person'],
  // an office that is no body, though it stands for one
  ['powiedział prokurator', 'prokurator', 'person'],
  // bodies whose noun or adjective is a surname as well
  ['podała Komenda Powiatowa Policji w Zatylu', 'Komenda Powiatowa Policji w Zatylu', 'organization'],
  ['podała Komenda Główna Policji', 'Komenda Główna Policji', 'organization'],
  ['podała Polska Agencja Portowa', 'Polska Agencja Portowa', 'organization'],
  ['czytamy w komunikacie Komendy Miejskiej Policji', 'Komenda Miejska Policji', 'organization'],
  // bodies, though feminine
  ['podała Lubexa', 'Lubexa', 'organization'],
  ['podała Europa', 'Europa', 'organization'],
  ['podała Bryza-Lubex', 'Bryza-Lubex', 'organization'],
  ['podała ZUS', 'ZUS', 'organization'],
  // a name that the dictionary lacks: to speak is a person's, to tell anybody's
  ['powiedział Kosmow', 'Kosmow', 'person'],
  ['mówił van Kosmow', 'van Kosmow', 'person'],
  ['podał Kosmow', 'Kosmow', 'organization'],
  // foreign papers, stations and societies
  ['podała Lidoria TV', 'Lidoria TV', 'organization'],
  ['podał Lidorian Journal', 'Lidorian Journal', 'organization'],
  ['oświadczyła Kosmian Dockers Association', 'Kosmian Dockers Association', 'organization'],
])('%s: %s [%s]', (cue, name, kind) => {
  expect(parseArticle(`– Most stoi – ${cue}.`, { name: 'case' }).speakers).toMatchObject([{ name, kind }])
})

test('of whose surname an adjective is, where the office behind it is a body’s', () => {
  const text =
    'Policja przypomina, że most stoi. – Uwaga – mówi kom. Jan Wrzos z Komendy Wojewódzkiej Policji w Zatylu.'
  expect(parseArticle(text, { name: 'case' }).speakers.map(({ name }) => name)).toEqual(['policja', 'Jan Wrzos'])
})

test('whom the article calls by a person’s noun later is one, though it gives a lone name', () => {
  const text = '– Most stoi – stwierdził Kosmow.\n\nPolitolog dodał, że rzeka opadła.'
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name: 'Kosmow', kind: 'person' }])
})

test.each([
  ['Rząd Lidorii podał', 'rząd Lidorii'],
  ['Ugrupowanie Wolnych Rybaków podało', 'ugrupowanie Wolnych Rybaków'],
  ['Ministerstwo Rybołówstwa podało', 'Ministerstwo Rybołówstwa'],
])('a noun that is no part of what follows has the capital of its sentence alone: %s', (opening, name) => {
  expect(parseArticle(`${opening}, że most stoi.`, { name: 'case' }).speakers).toMatchObject([{ name }])
})

test.each([
  // by a verb, where no company is told of
  ['Kosmow uważa, że most stoi.', 'Kosmow', 'person'],
  ['Kosmow przypomniał, że most stoi.', 'Kosmow', 'person'],
  ['Firma milczy. Kosmow uważa, że most stoi.', 'Kosmow', 'organization'],
  ['Kosmow podał, że most stoi.', 'Kosmow', 'organization'],
  ['Ryanair zapewnił, że most stoi.', 'Ryanair', 'organization'],
  ['Według doniesień Reutera most stoi.', 'Reuters', 'organization'],
  ['Biskup Nardelli dodał, że most stoi.', 'Nardelli', 'person'],
  ['Prezes Nardelli dodał, że most stoi.', 'prezes Nardelli', 'person'],
  // by a given name of other lands
  ['Rebecca wyznała, że most stoi.', 'Rebecca', 'person'],
  ['Lubexa wyznała, że most stoi.', 'Lubexa', 'person'],
  ['Lubexa dodała, że most stoi.', 'Lubexa', 'organization'],
  // in the genitive and the nominative
  ['Zdaniem Kosmowa most stoi. Kosmow ocenił, że to dobrze.', 'Kosmow', 'person'],
  // a man by his verb, though the noun is a feminine
  ['Broda ocenił, że most stoi.', 'Broda', 'person'],
  ['Zima już powiedział, że most stoi.', 'Zima', 'person'],
  ['Wrona przyznał, że most stoi.', 'Wrona', 'person'],
  ['Li przyznał, że most stoi.', 'Li', 'person'],
])('a lone name, %s: %s [%s]', (text, name, kind) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name, kind }])
})

test.each([
  ['Rano powiedział, że most stoi.', ['Jan Bryl']],
  ['Raz powiedział, że most stoi.', ['Jan Bryl']],
  ['Potem Li przyznał, że most stoi.', ['Jan Bryl', 'Li']],
  ['Prokuratura zapewniła, że most stoi.', ['Jan Bryl', 'prokuratura']],
])('a word that opens a sentence is a name only where it can be: %s', (text, names) => {
  const { speakers } = parseArticle(`Jan Bryl powiedział, że pada. ${text}`, { name: 'case' })
  expect(speakers.map(({ name }) => name)).toEqual(names)
})

test.each([
  ['Unijny negocjator podkreślił, że pada. Kosmow przypomniał też, że most stoi.', ['Kosmow']],
  ['Unijny negocjator podkreślił, że pada. „Most stoi” – mówił van Lind.', ['van Lind']],
  [
    'Van Lind wyszedł. Rzecznik portu podkreślił, że pada. „Most stoi” – mówił van Lind.',
    ['rzecznik portu', 'van Lind'],
  ],
  ['Kosmow wyszedł. Rzecznik portu podkreślił, że pada. Kosmow dodał, że most stoi.', ['rzecznik portu', 'Kosmow']],
  ['Rzeczniczka portu podkreśliła, że pada. Kosmow dodał, że most stoi.', ['rzeczniczka portu', 'Kosmow']],
  ['Świadek wypadku podkreślił, że pada. Kosmow dodał, że most stoi.', ['świadek wypadku', 'Kosmow']],
])('a surname that comes behind an office is its bearer’s, where nothing tells against it: %s', (text, names) => {
  expect(parseArticle(text, { name: 'case' }).speakers.map(({ name }) => name)).toEqual(names)
})
