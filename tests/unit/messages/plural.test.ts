import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../../src/messages/en.ts'
import { pl } from '../../../src/messages/pl.ts'
import { plural } from '../../../src/messages/plural.ts'
import { problemWords } from '../../../src/messages/problem-words.ts'

/** With plain spaces: the number is bound to its noun by a hard one. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('in Polish', () => {
  const cytaty = (n: number) => plain(plural('pl')(n, { one: 'cytat', few: 'cytaty', many: 'cytatów' }))

  test.each([
    [0, '0 cytatów'],
    [1, '1 cytat'],
    [2, '2 cytaty'],
    [4, '4 cytaty'],
    [5, '5 cytatów'],
    [11, '11 cytatów'],
    [12, '12 cytatów'],
    [14, '14 cytatów'],
    [21, '21 cytatów'],
    [22, '22 cytaty'],
    [25, '25 cytatów'],
    [101, '101 cytatów'],
    [102, '102 cytaty'],
    [112, '112 cytatów'],
    [1000, '1000 cytatów'],
    [22_222, '22 222 cytaty'],
  ])('%i', (n, expected) => {
    expect(cytaty(n)).toBe(expected)
  })

  test('the number never parts from its noun at a line’s end', () => {
    fc.assert(fc.property(fc.nat(), (n) => !plural('pl')(n, { one: 'a', few: 'b', many: 'c' }).includes(' ')))
  })

  test.each([
    [1, '1 wypowiedź', '1 głos', '1 artykuł', '1 minuta czytania', '1 uszkodzony plik'],
    [2, '2 wypowiedzi', '2 głosy', '2 artykuły', '2 minuty czytania', '2 uszkodzone pliki'],
    [5, '5 wypowiedzi', '5 głosów', '5 artykułów', '5 minut czytania', '5 uszkodzonych plików'],
    [12, '12 wypowiedzi', '12 głosów', '12 artykułów', '12 minut czytania', '12 uszkodzonych plików'],
    [22, '22 wypowiedzi', '22 głosy', '22 artykuły', '22 minuty czytania', '22 uszkodzone pliki'],
  ])('every noun of the interface, %i', (n, ...expected) => {
    const { quotes, voices, articles, minutes } = pl.count
    expect([quotes, voices, articles, minutes, problemWords(pl).title].map((noun) => plain(noun(n)))).toEqual(expected)
  })
})

test.each([
  [0, '0 quotes'],
  [1, '1 quote'],
  [2, '2 quotes'],
  [21, '21 quotes'],
  [1234, '1,234 quotes'],
])('in English, %i', (n, expected) => {
  expect(plain(en.count.quotes(n))).toBe(expected)
})
