import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { speakersOf } from './expect-speakers.ts'

test.each([
  ['– Nie pojedziemy – brzmiała odpowiedź.', null],
  ['„Most stoi” – głosi oświadczenie.', null],
  ['„Most stoi” – głosił napis na murze.', null],
  ['„Most stoi” – głosi uchwała rady osiedla.', 'rada osiedla'],
  ['„Most stoi” – głosi oświadczenie firmy Lubex.', 'firma Lubex'],
  ['„Most stoi” – głosi prasowy komunikat Zarządu Portu.', 'Zarząd Portu'],
  ['Urząd Gminy rozesłał alert: „Uwaga! Silny wiatr”.', 'Urząd Gminy'],
])('a statement says what its owner does: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test.each([
  ['Norwegia i Szwecja uważają, że most stoi.', 'Norwegia'],
  ['Zarówno Norwegia, jak i Szwecja uważają, że most stoi.', 'Norwegia'],
  ['Rząd oraz opozycja twierdzą, że most stoi.', 'rząd'],
])('of bodies that say it together the first: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test.each([
  ['Wszyscy radni twierdzą, że most stoi.', 'radni'],
  ['Niemal wszyscy lekarze uważają, że most stoi.', 'lekarze'],
  ['Zdaniem wszystkich lekarzy most stoi.', 'lekarze'],
])('all of several are called as they are: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test.each([
  ['Niemcy zapowiadają, że most stanie.', 'Niemcy', 'organization'],
  ['Niemcy zapowiedziały, że most stanie.', 'Niemcy', 'organization'],
  ['Młodzi Niemcy uważają, że most stanie.', 'młodzi Niemcy', 'person'],
])('a land that is called as its people are: %s', (text, name, kind) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name, kind }])
})

test('whoever works there is meant, though another is an expert as well', () => {
  const text =
    'Jan Bryl, ekspert w dziedzinie mostów, powiedział, że most stoi. Adam Wrzos, szef działu w LIBW, dodał, że port stoi. – Jest dobrze – mówił ekspert LIBW.'
  expect(speakersOf(text)).toEqual(['Jan Bryl', 'Adam Wrzos', 'Adam Wrzos'])
})

test.each([
  ['Jan Bryl, ekspert w dziedzinie mostów, powiedział, że most stoi.', 'ekspert w dziedzinie mostów'],
  ['– Most stoi – powiedział Jan Bryl, specjalista w zakresie prawa pracy.', 'specjalista w zakresie prawa pracy'],
])('in what somebody is an expert is part of his role: %s', (text, role) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ roles: [role] }])
})

test.each([
  ['Znają Pedra Sobola, który zbudował tamę. Hiszpanie dodają, że most stoi.', 'Hiszpanie'],
  ['Obronił Ivan Sobol. – Most stoi – twierdzą Serbowie.', 'Serbowie'],
  ['Przyjechał trener Pedro Sobol. Hiszpan powiedział, że most stoi.', 'Pedro Sobol'],
  ['Wygrała Ana Sobol. Zdaniem Hiszpanki most stoi.', 'Ana Sobol'],
])('several of a nation are none of whom the text has named: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})
