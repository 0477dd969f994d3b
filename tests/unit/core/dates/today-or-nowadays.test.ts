import { expect, test } from 'vitest'
import { datesOf } from './find-dates.ts'

/** A Thursday. */
const PUBLISHED = '2031-06-05'

test.each([
  ['Dziś odpłynął ostatni prom z Nidowa.', 'Dziś'],
  ['Rada Wierchna zbiera się dzisiaj o szóstej.', 'dzisiaj'],
  ['Dziś prom, który pływa zwykle do Nidowa, stoi.', 'Dziś'],
  ['Dziś prom zamknięto wcześniej niż zwykle.', 'Dziś'],
  ['Jak dziś podano, most w Nidowie stoi.', 'dziś'],
  ['Wybory w Nidowie wygrałby dziś Borzywój Lis.', 'dziś'],
  ['Gdyby głosowanie odbyło się dzisiaj, przegrałby.', 'dzisiaj'],
  ['Wojewoda otworzy dziś przystań, która mogłaby ruszyć i bez niego.', 'dziś'],
])('today: %s', (text, expression) => {
  expect(datesOf(text, PUBLISHED)).toEqual([[expression, PUBLISHED]])
})

test.each([
  ['hard to do', 'Trudno dziś powiedzieć, kto zbudował tę tamę.'],
  ['known', 'To nie jest już Nidowo, które dzisiaj znamy.'],
  ['how it looks', 'Tak wygląda dziś rynek w Wierchnie.'],
  ['usual', 'Dziś opłatę wnosi się najczęściej kartą.'],
  ['usual, further off', 'Prom pływa dziś zwykle do Nidowa.'],
  ['compared', 'Prom pływał tak jak dziś, tylko rzadziej niż dzisiaj.'],
])('our times: %s', (_, text) => {
  expect(datesOf(text, PUBLISHED)).toEqual([])
})
