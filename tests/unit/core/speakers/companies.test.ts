import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const namesIn = (text: string): string[] => parseArticle(text, { name: 'case' }).speakers.map(({ name }) => name)

test.each([
  ['CodeLub, amerykański konkurent Iskrato, ogłosił, że zwolni ludzi.', 'CodeLub'],
  ['Spółka Lubex, największy rywal Iskry, podała, że zyski wzrosły.', 'spółka Lubex'],
  ['Sawex, właściciel sieci Lux, zapowiedział, że zamknie sklepy.', 'Sawex'],
  // a person and his own office
  ['Jan Bryl, właściciel sieci Lux, zapowiedział, że zamknie sklepy.', 'Jan Bryl'],
])('what a company is to another, between commas: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name])
})

test.each([
  ['„Odpowiemy stanowczo” – napisała rzeczniczka Sojuszu Bałtowego.', 'rzeczniczka Sojuszu Bałtowego'],
  ['„Odpowiemy stanowczo” – mówi szef Związku Wrzosnego.', 'szef Związku Wrzosnego'],
])('an adjective that the dictionary lacks, in the genitive, is nobody’s name: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name])
})

test.each([
  ['Analityczka firmy Bolt & Kvill Adela Bryl szacuje, że rynek wzrośnie.', ['Adela Bryl']],
  ['Prawnik kancelarii Lis & Bryl Adam Sowa ocenia, że rynek spadnie.', ['Adam Sowa']],
  ['Kancelaria Lis & Bryl podała, że rynek spadnie.', ['Kancelaria Lis & Bryl']],
])('what a company’s ampersand joins is no part of a name: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['Chiński Huawei podał, że rynek rośnie.', ['Huawei']],
  ['Zdaniem amerykańskiego Institute for Ports ofensywa traci impet.', ['Institute for Ports']],
  // who bears it as his surname
  ['Jan Polski podał, że rynek rośnie.', ['Jan Polski']],
])('the land that a body comes from is no part of its name: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['Linie Nordavia podały, że jest źle. Według przewoźnika samoloty stoją.', ['Linie Nordavia']],
  ['Koleje Zatylskie podały, że jest źle. Przewoźnik dodał, że pociągi stoją.', ['Koleje Zatylskie']],
  ['Wodociągi Zatylskie podały, że jest źle. Spółka zapewnia, że woda jest.', ['Wodociągi Zatylskie']],
  ['Firma Nordavia podała, że jest źle. Przewoźnik dodał, że samoloty stoją.', ['firma Nordavia']],
  // what is no company
  ['Prokuratura Zatylska podała, że jest źle. Spółka zapewnia, że woda jest.', ['Prokuratura Zatylska', 'spółka']],
  ['Koleje Zatylskie podały, że jest źle. Prokuratura zapewnia, że pyta.', ['Koleje Zatylskie', 'prokuratura']],
  // another has spoken since
  [
    'Koleje Zatylskie podały, że jest źle. Jan Bryl mówi, że nie. Przewoźnik milczy. Bryl dodał, że wróci.',
    ['Koleje Zatylskie', 'Jan Bryl'],
  ],
])('a company that has just spoken is taken up by what it is: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  [
    'Rada zbada umowę koncernu Meta. Działa tam MetaLub. Ludzie Mety zaprzeczają. Zdaniem firmy rynek jest uczciwy.',
    ['Meta'],
  ],
  ['Koncern Grot zwalnia ludzi. W Zatylu Grot ma dwie huty. Zdaniem firmy rynek słabnie.', ['koncern Grot']],
  ['Firma Polaków upadła. Polacy protestowali w Zatylu. Zdaniem firmy rynek słabnie.', ['firma Polaków']],
])('a company by a word of the language, which stands behind a company’s noun: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['Szefowie Lubexu milczą. Firma zapewnia, że rejsy są drogie.', ['Lubex']],
  ['Burmistrz Lubexem się nie martwi. Zdaniem firmy rejsy są drogie.', ['Lubex']],
  ['Przedstawiciele Ozorika milczą. W porcie stoi Ozorik. Firma dodaje, że rejsy są drogie.', ['Ozorik']],
  ['Pracownicy Zatyla protestują. Zdaniem firmy rejsy są drogie.', ['firma']],
  ['Zarząd Wody Polskie milczy. Zdaniem firmy rejsy są drogie.', ['firma']],
])('behind people with whom a sentence begins a company’s name is one, and has a nominative: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  // what belongs to another company is the one that the text is about
  [
    'Brylex zmniejszy produkcję w Zatylu. Zakład należy do indyjskiej grupy Bryza Motors. „Jest źle” — oświadczyła firma.',
    ['Brylex'],
  ],
  ['Sowex zamyka jeden z zakładów należących do koncernu Bryza Motors. „Jest źle” — oświadczyła firma.', ['Sowex']],
  // between commas behind what it makes
  [
    'Największy producent małych łodzi, Fala Polder Rover, zwolni ludzi. Zakład należy do grupy Bryza Motors. „Jest źle” — oświadczyła firma.',
    ['Fala Polder Rover'],
  ],
  // a person
  ['Producent filmu, Jan Wrzos, odszedł z koncernu Lubex. „Jest źle” — oświadczyła firma.', ['Lubex']],
  // there is no other
  ['Zakład należy do grupy Bryza Motors. „Jest źle” — oświadczyła firma.', ['Bryza Motors']],
  // no owner
  ['Zakład Sowexu przejęła grupa Bryza Motors. „Jest źle” — oświadczyła firma.', ['Bryza Motors']],
])('which company the text is about, not whose it is: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['Giełda SA podała, że obroty rosną.', ['Giełda SA']],
  ['Zakład SA podał, że obroty rosną.', ['Zakład SA']],
  // a land's letters make no company of it
  ['Rząd USA podał, że obroty rosną.', ['rząd USA']],
  ['Spółka Lubex SA podała, że obroty rosną.', ['spółka Lubex SA']],
])('a noun before the letters of a company is its name: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})
