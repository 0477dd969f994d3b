import { expect, test } from 'vitest'
import { judge } from './judge.ts'

test.each([
  ['a denial that came where the words changed places', 'Oddam te łodzie', 'Tych łodzi nie oddam'],
  ['the same in the middle', 'Ten prom wytrzyma kolejną burzę', 'Ten prom kolejnej burzy nie wytrzyma'],
  [
    'what can be said in more words, and denied',
    'w tym porcie może zimować barka',
    'w tym porcie nie jest w stanie zimować barka',
  ],
  ['a denial with a word that was denied before', 'Nie, nie odejdę z portu', 'Odejdę z portu'],
  ['an adjective and its denial', 'Umowa na prom jest jasna', 'Umowa na prom nie jest jasna'],
  ['a denial that was an answer as well', 'Nie, nie zgadzam się na port', 'Nie, zgadzam się na port'],
  ['the same of all', 'Nie, nie wszyscy rybacy poparli wójta', 'Nie, wszyscy rybacy poparli wójta'],
  ['one day and another behind another preposition', 'Prom wypłynie we wtorek', 'Prom wypłynie w czwartek'],
  ['a contrary that begins with a denial', 'Mamy dziś duży ruch na Nidzie', 'Mamy dziś niewielki ruch na Nidzie'],
])('is changed by the record: %s', (_, from, to) => {
  expect([judge(from, to)[0], judge(to, from)[0]]).toEqual(['changed', 'changed'])
})

test.each([
  ['a denial said twice', 'Nie, nie odejdę z portu', 'Nie odejdę z portu'],
  ['an answer said twice', 'Nie, nie, to nie był mój podpis', 'Nie, to nie był mój podpis'],
  ['a denial said three times', 'Nie, nie, nie odejdę z portu', 'Nie, nie odejdę z portu'],
  ['an answer said twice before a denial', 'Nie, nie, to nie jest mój prom', 'Nie, to nie jest mój prom'],
  ['the same before a dash', 'Nie, nie - to nie jest tak', 'Nie - to nie jest tak'],
  ['no, and no such', 'Nie ma żadnych powodów do obaw', 'Nie ma powodów do obaw'],
  ['a denial in one word with an adjective', 'Umowa na prom jest niejasna', 'Umowa na prom nie jest jasna'],
  ['a denial and a contrary without it', 'Taki wyrąb jest nielegalny', 'Taki wyrąb jest bezprawny'],
  ['few, and not many', 'Niewiele barek tu zimuje', 'Mało barek tu zimuje'],
  ['what is denied in another place', 'Nie oddam tych łodzi', 'Tych łodzi nie oddam'],
])('is edited by the record, and no more: %s', (_, from, to) => {
  expect([judge(from, to)[0], judge(to, from)[0]]).toEqual(['edited', 'edited'])
})

test.each([
  [
    'a denial that came where the words changed places',
    'Na wiosnę przyjedzie tu komisja z Nidowa i obejrzy kładkę. Gmina sprzeda tę łąkę przy śluzie',
    'Na wiosnę przyjedzie tu komisja z Nidowa i obejrzy kładkę. Gmina tej łąki przy śluzie nie sprzeda',
  ],
])('is changed by the link alone: %s', (_, from, to) => {
  expect([judge(from, to)[1], judge(to, from)[1]]).toEqual(['changed', 'changed'])
})

test.each([
  [
    'a later clause that only denies another time',
    'Na wiosnę przyjedzie tu komisja z Nidowa i obejrzy kładkę. Tę łąkę przy śluzie gmina sprzeda w maju',
    'Na wiosnę przyjedzie tu komisja z Nidowa i obejrzy kładkę. Tę łąkę przy śluzie gmina sprzeda w maju, nie wcześniej',
  ],
  [
    'one that denies another thing',
    'Na wiosnę przyjedzie tu komisja z Nidowa i obejrzy kładkę. Gmina sprzeda tę łąkę przy śluzie',
    'Na wiosnę przyjedzie tu komisja z Nidowa i obejrzy kładkę. Gmina sprzeda tę łąkę przy śluzie, a nie tamtą',
  ],
])('is edited by the link alone, and no more: %s', (_, from, to) => {
  expect([judge(from, to)[1], judge(to, from)[1]]).toEqual(['edited', 'edited'])
})

test.each([
  ['a denial said three times', 'Nie, nie, nie odejdę z portu', 'Nie, nie odejdę z portu'],
  ['an answer said twice before a denial', 'Nie, nie, to nie jest mój prom', 'Nie, to nie jest mój prom'],
  ['the same before a dash', 'Nie, nie - to nie jest tak', 'Nie - to nie jest tak'],
])('nor does the link alone change: %s', (_, from, to) => {
  expect([judge(from, to)[1], judge(to, from)[1]]).not.toContain('changed')
})

test('the link alone tells that a denial went behind an answer that stayed', () => {
  expect(judge('Nie, nie zgadzam się na port', 'Nie, zgadzam się na port')[1]).toBe('changed')
})
