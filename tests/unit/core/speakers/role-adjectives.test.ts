import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const rolesOf = (text: string, name: string) =>
  parseArticle(text, { name: 'case' }).speakers.find((speaker) => speaker.name === name)?.roles

test.each([
  ['– Most stoi – powiedział unijny rzecznik ds. ryb Jan Bryl.', ['unijny rzecznik ds. ryb']],
  ['– Most stoi – powiedział główny sponsor portu Jan Bryl.', ['główny sponsor portu']],
  ['Litewski minister wody Jan Bryl powiedział, że most stoi.', ['litewski minister wody']],
  ['– Most stoi – powiedział pierwszy prezes Sądu Zatylskiego Jan Bryl.', ['pierwszy prezes Sądu Zatylskiego']],
  ['– Most stoi – powiedział drugi trener Zatyla Jan Bryl.', ['drugi trener Zatyla']],
  ['– Most stoi – powiedział pierwszy wójt Zatyla Jan Bryl.', ['wójt Zatyla']],
  ['– Most stoi – mówił główny litewski ekonomista Jan Bryl.', ['główny litewski ekonomista']],
  // in its bearer's case
  ['Zdaniem czeskiego sekretarza stanu Jana Bryla most stoi.', ['czeski sekretarz stanu']],
  ['Był tam z czeskim ministrem wody Janem Brylem. Bryl mówił, że most stoi.', ['czeski minister wody']],
  ['Według byłego prezesa portu Jana Bryla most stoi.', ['były prezes portu']],
  // with a paper behind the noun
  ['Główny komentator „Kuriera” Jan Bryl powiedział, że most stoi.', ['główny komentator „Kuriera”']],
  ['Stały sekretarz Jan Bryl powiedział, że most stoi.', ['stały sekretarz']],
  // what he is like
  ['– Most stoi – powiedział nowy litewski minister Jan Bryl.', ['litewski minister']],
  ['– Most stoi – powiedział bliski współpracownik wójta Jan Bryl.', ['współpracownik wójta']],
  // another's
  ['– Most stoi – powiedział rzecznik prasowy kapitan Jan Bryl.', ['kapitan', 'rzecznik prasowy']],
  ['– Most stoi – mówił zajęty polityką europejską minister Jan Bryl.', ['minister']],
])('an adjective that tells which office is part of it: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual(roles)
})

test.each([
  ['Zdaniem litewskiej rzeczniczki portu Anny Bryl most stoi.', ['litewska rzeczniczka portu']],
  ['Według rzeczniczki Anny Bryl most stoi.', ['rzeczniczka']],
  ['– Most stoi – powiedziała pierwsza dama Lidorii Anna Bryl.', ['pierwsza dama Lidorii']],
  ['Według byłej korespondentki radia Anny Bryl most stoi.', ['była korespondentka radia']],
  // what she does
  ['Opinia z działalności charytatywnej Anny Bryl. Anna Bryl przyznała, że most stoi.', []],
])('a woman’s office in the genitive, with its adjective: %s', (text, roles) => {
  expect(rolesOf(text, 'Anna Bryl')).toEqual(roles)
})

test.each([
  // the longer of two, whichever is told first
  ['Minister wody Jan Bryl wstał. – Most stoi – mówił litewski minister Jan Bryl.', ['minister wody']],
  ['Litewski minister Jan Bryl wstał. – Most stoi – mówił minister wody Jan Bryl.', ['minister wody']],
  ['Minister wody Jan Bryl wstał. – Most stoi – mówił litewski minister wody Jan Bryl.', ['litewski minister wody']],
  ['Litewski minister wody Jan Bryl wstał. – Most stoi – mówił minister Jan Bryl.', ['litewski minister wody']],
  ['Były minister Jan Bryl wstał. – Most stoi – mówił prezes portu Jan Bryl.', ['były minister', 'prezes portu']],
])('one office told twice is one: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual(roles)
})

test('a ministry’s letters are of what stands behind the noun', () => {
  const text = 'Polski minister przemysłu i technologii Jan Bryl wstał. Szef MPT powiedział, że most stoi.'
  expect(parseArticle(text, { name: 'case' }).speakers.map(({ name }) => name)).toEqual(['Jan Bryl'])
})
