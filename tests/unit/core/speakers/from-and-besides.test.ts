import { expect, test } from 'vitest'
import { lastSpeaker, testSpeakers } from './expect-speakers.ts'

test.each([
  ['Adam Wrzos z Biura Maklerskiego Orion zauważa, że marża spadła.', 'Adam Wrzos'],
  ['Anna Sobol z Kliniki Nadzieja zauważa, że jest lepiej.', 'Anna Sobol'],
  ['Po rozmowie z Komisją Morską Polska zapowiedziała, że się odwoła.', 'Polska'],
  ['Historyk dr Anna Sobol z IPN, autorka książki o strajku, zwraca uwagę, że rozkaz zaginął.', 'Anna Sobol'],
  ['Mój sąsiad, emerytowany maszynista, ujął to krótko: „Oni mówią, ja słucham”.', 'mój sąsiad'],
  ['Inny świadek, kierowca autobusu, opowiadał, że bus jechał szybko.', 'kierowca autobusu'],
  ['– Kto mnie weźmie? – pyta lakiernik z długim stażem.', 'lakiernik'],
  ['Do portu przyjedzie premier, zapowiedziała jego kancelaria.', 'kancelaria'],
  ['„Ale i tak na nich zagłosuję” – dodawał co drugi z nich.', 'co drugi z nich'],
  ['Resort klimatu i środowiska zapowiada, że pomoże.', 'resort klimatu i środowiska'],
  ['Resort klimatu i posłowie zapowiadają, że pomogą.', 'posłowie'],
])('whoever it is, and not what stands beside him: %s', (text, speaker) => {
  expect(lastSpeaker(`– Tak – mówi burmistrz Jan Kot.\n\n${text}`)).toBe(speaker)
})

test.each([
  ['„Globe” cytuje anonimowego urzędnika Pentagonu. Według niego wał runie.', 'anonimowy urzędnik Pentagonu'],
  ['„Globe” powołuje się na anonimowego urzędnika. Jego zdaniem wał runie.', 'anonimowy urzędnik'],
  ['Premier Adam Wrzos przytoczył słowa papieża. Jego zdaniem wał runie.', 'Adam Wrzos'],
  ['Premier Adam Wrzos powołał się na raport banku. Jego zdaniem wał runie.', 'Adam Wrzos'],
])('a pronoun means whom a paper cites: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

testSpeakers('a company is what it is called', [
  [
    'behind what it makes',
    'Producent mebli Meblor ogłosił, że zwolni sto osób. Meblor zapewnił, że da odprawy.',
    ['Meblor', 'Meblor'],
  ],
  ['what is written in a register', 'W akcie zgonu wpisano, że zmarł „na serce”.', [null]],
])

testSpeakers('who somebody is beside', [
  ['is not where he is from', 'Jan Bryl z ojcem, sąsiad Wrzosa, mówi, że wał runie.', ['sąsiad Wrzosa']],
  ['unlike an institute', 'Jan Bryl z Instytutu Rzek, autor raportu, mówi, że wał runie.', ['Jan Bryl']],
  ['a company’s statement, between commas', 'W oświadczeniu „Lubex”, producent mebli, zapewnił, że płaci.', ['Lubex']],
])
