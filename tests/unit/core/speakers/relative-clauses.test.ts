import { expect, test } from 'vitest'
import { lastSpeaker } from './expect-speakers.ts'

test.each([
  ['Burmistrz Anna Sowa skrytykowała plan, który powstał w marcu, podkreślając, że jest drogi.', 'Anna Sowa'],
  ['Radna Anna Sowa odrzuciła wniosek, który wpłynął do rady, tłumacząc, że jest spóźniony.', 'Anna Sowa'],
  ['Poparł ustawę, która powstała w marcu, podkreślając, że jest potrzebna.', 'Jan Karcz'],
  ['Radna Anna Sowa poparła inżyniera, który zbudował most, podkreślając, że stoi.', 'inżynier'],
  ['Radna Anna Sowa poparła spółkę, która zbudowała most, zapewniając, że stoi.', 'spółka'],
  ['Radna Anna Sowa poparła Adama Wrzosa, który zbudował most, zapewniając, że stoi.', 'Adam Wrzos'],
])('what a thing does in a relative clause says nothing: %s', (sentence, speaker) => {
  expect(lastSpeaker(`– Zostaję – mówi wójt Jan Karcz.\n\n${sentence}`)).toBe(speaker)
})

test.each([
  [
    'ujawnił pismo od rzecznika dyscypliny w ramach Partii Zorzy, który ostrzegał, że fala wróci.',
    'rzecznik dyscypliny',
  ],
  ['ujawnił pismo od rzecznika floty (ang. fleet chief) w ramach Partii Zorzy, który pisał, że A.', 'rzecznik floty'],
  ['opublikował komunikat rzecznika portu, który ostrzegał, że fala wróci.', 'rzecznik portu'],
  ['opublikował list burmistrza do mieszkańców, który twierdzi, że dach runie.', 'burmistrz'],
  // who stands nearer, or is the only one of that number
  ['spotkał się z posłem z klubu radnych, którzy ocenili, że dach runie.', 'radni'],
  ['wystąpił na sesji rady w Zatylu, która uznała, że dach runie.', 'rada w Zatylu'],
])('a relative is of the noun of its gender, whatever prepositions bring in between: %s', (rest, speaker) => {
  expect(lastSpeaker(`Dziennikarz Adam Wrzos ${rest}`)).toBe(speaker)
})

test.each([
  [
    'Portal powołuje się na osobę z otoczenia zarządu spółki, która twierdzi, że A.',
    'osoba z otoczenia zarządu spółki',
  ],
  ['Gazeta cytuje osobę z kierownictwa telewizji, która twierdzi, że A.', 'osoba z kierownictwa telewizji'],
  ['Policja zapytała sąsiadkę ofiary, która zeznała, że A.', 'sąsiadka ofiary'],
  ['Radio opisało spór z matką Ewy Lis, która twierdzi, że A.', 'matka Ewy Lis'],
  ['Przesłuchano matkę Adama Wrony, która zeznała, że A.', 'matka Adama Wrony'],
  ['Policja szuka żony Jana Wrony, która twierdzi, że A.', 'żona Jana Wrony'],
  ['Zatrzymano siostrę Annę Bryl, która twierdzi, że A.', 'Anna Bryl'],
  ['Portal rozmawiał z żoną Adama Bryla, która mówi, że A.', 'żona Adama Bryla'],
  // whose name it is, in the case of their noun
  ['Głos zabrała siostra Anna Bryl, która mówi, że A.', 'Anna Bryl'],
  ['Gazeta cytuje wójta gminy, która twierdzi, że A.', 'gmina'],
  ['Rada przyjęła list Adama Bryla, który mówi, że A.', 'Adam Bryl'],
])('a relative is of the whole that its noun opens, and of its sex: %s', (sentence, speaker) => {
  expect(lastSpeaker(sentence)).toBe(speaker)
})
