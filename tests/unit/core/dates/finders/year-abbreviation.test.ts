import { expect, test } from 'vitest'
import { datesLike, type SentenceRow } from '../find-dates.ts'

const DAY = '2025-12-04'

const DATES: readonly SentenceRow[] = [
  ['W br. pszczoły w Zagroblu zebrały mało.', DAY, [['W br.', '2025', 'relative-year', DAY]]],
  ['Pod koniec ub.r. zamknięto port w Nidowie.', DAY, [['Pod koniec ub.r.', '2024', 'relative-year', DAY]]],
  ['System ruszy w drugiej połowie br. w całym powiecie.', DAY, [['w drugiej połowie br.', '2025']]],
  ['Do końca b.r. powstanie most.', DAY, [['Do końca b.r.', '../2025']]],
  ['Straty z ub. roku pokryje gmina.', DAY, [['z ub. roku', '2024']]],
  ['Na początku br. otwarto tartak.', null, [['Na początku br.', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Chorych w Zagroblu odwiedzał br. Albin.', DAY, []],
  ['Przytułek dla br. Albina stoi do remontu.', DAY, []],
  ['Mówiono o b. wójcie i jego sadzie.', DAY, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('no date of it: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
