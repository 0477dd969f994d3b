import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DATES: readonly SentenceRow[] = [
  ['Brzeg Harbour (@brzegharbour) January 9, 2024', null, [['January 9, 2024', '2024-01-09']]],
  ['Wpis: December 4, 2025, konto skasowane', '2026-02-01', [['December 4, 2025', '2025-12-04']]],
  ['Post udostępniony przez Olbrachta Mgłę (Mar 3, 2021)', null, [['Mar 3, 2021', '2021-03-03']]],
  ['Autor: Olbracht Mgła, 4 Dec 2019', null, [['4 Dec 2019', '2019-12-04']]],
  ['Dodano Sep. 30, 2018 w serwisie', null, [['Sep. 30, 2018', '2018-09-30']]],
  ['Posted October 31 2017 by Mgla', null, [['October 31 2017', '2017-10-31']]],
  ['Post: January 9, 2024 by Nido Harbour', null, [['January 9, 2024', '2024-01-09', null]]],
  ['Port w Nidowie (@nidow) Dec 4, 2025', null, [['Dec 4, 2025', '2025-12-04', null]]],
  ['Port w Nidowie (@nidow) 4 Dec 2025', null, [['4 Dec 2025', '2025-12-04', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Grupa May 12 zagrała w Brzegu.', '2024-01-01', []],
  ['June Carver przyjedzie do Brzegu z 5 muzykami.', '2024-01-01', []],
  ['Album December ma 12 utworów.', '2024-01-01', []],
  ['Hotel August 40 pokoi, parking.', '2024-01-01', []],
  // a surname and a count
  ['Theresa May 12 razy mówiła o porcie.', PUBLISHED, []],
  // without its year
  ['Płyta nosi tytuł March 12 i jest cicha.', PUBLISHED, []],
  // no day
  ['Na plakacie stało June 40, 2024 dużymi literami.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
