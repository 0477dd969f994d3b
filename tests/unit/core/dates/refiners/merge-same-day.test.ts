import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

/** A Friday. */
const DAY = '2022-05-20'

const DATES: readonly SentenceRow[] = [
  ['W środę, 18 maja, zamknięto kładkę w Brzozie.', DAY, [['W środę, 18 maja', '2022-05-18', 'nearest-year', DAY]]],
  ['W środę 18 maja zamknięto kładkę.', DAY, [['W środę 18 maja', '2022-05-18']]],
  ['W środę (18 maja) zamknięto kładkę.', DAY, [['W środę (18 maja)', '2022-05-18']]],
  ['W środę, 12 stycznia 2022 r., zamknięto kładkę.', null, [['W środę, 12 stycznia 2022 r.', '2022-01-12']]],
  ['Wczoraj (19 maja) zamknięto kładkę.', DAY, [['Wczoraj (19 maja)', '2022-05-19']]],
  ['Dziś, 20 maja, zamykają kładkę.', DAY, [['Dziś, 20 maja', '2022-05-20']]],
  ['18 maja (w środę) zamknięto kładkę.', DAY, [['18 maja (w środę)', '2022-05-18']]],
  ['18 maja w środę zamknięto kładkę.', DAY, [['18 maja w środę', '2022-05-18']]],
  ['W weekend 14-15 maja zagrały trzy kapele.', DAY, [['W weekend 14-15 maja', '2022-05-14/2022-05-15']]],
  [
    'Kładka spłonęła w nocy z soboty na niedzielę (14/15 maja).',
    DAY,
    [
      ['w nocy z soboty na niedzielę', '2022-05-14/2022-05-15'],
      ['14/15 maja', '2022-05-14/2022-05-15'],
    ],
  ],
  ['W czwartek, dnia 19 maja, zebrała się rada.', DAY, [['W czwartek, dnia 19 maja', '2022-05-19']]],
  ['W środę, 4 czerwca, ruszył prom.', PUBLISHED, [['W środę, 4 czerwca', '2031-06-04', 'nearest-year', PUBLISHED]]],
  ['Wczoraj (4 czerwca) ruszył prom.', PUBLISHED, [['Wczoraj (4 czerwca)', '2031-06-04', 'nearest-year', PUBLISHED]]],
  [
    'Prom ruszył 4 czerwca (w środę) o świcie.',
    PUBLISHED,
    [['4 czerwca (w środę)', '2031-06-04', 'nearest-year', PUBLISHED]],
  ],
  ['W środę, 4 czerwca 2031 r., ruszył prom.', null, [['W środę, 4 czerwca 2031 r.', '2031-06-04', null]]],
]

/** Two days. */
const NO_DATES: readonly SentenceRow[] = [
  [
    'Mecz był 12 maja, a w środę ogłoszono karę.',
    DAY,
    [
      ['12 maja', '2022-05-12'],
      ['w środę', '2022-05-18'],
    ],
  ],
  [
    'W środę ogłoszono, że 12 maja wyschło źródło.',
    DAY,
    [
      ['W środę', '2022-05-18'],
      ['12 maja', '2022-05-12'],
    ],
  ],
  [
    'Wczoraj zamknięto kładkę, dziś – prom.',
    DAY,
    [
      ['Wczoraj', '2022-05-19'],
      ['dziś', '2022-05-20'],
    ],
  ],
  // another day behind a comma
  [
    'Prom ruszył 12 maja, w środę stanął.',
    PUBLISHED,
    [
      ['12 maja', '2031-05-12'],
      ['w środę', '2031-06-04'],
    ],
  ],
  // a clause between
  [
    'W środę prom ruszył, a 3 czerwca stanął.',
    PUBLISHED,
    [
      ['W środę', '2031-06-04'],
      ['3 czerwca', '2031-06-03'],
    ],
  ],
  // a month
  [
    'W środę, w maju jeszcze, prom stał.',
    PUBLISHED,
    [
      ['W środę', '2031-06-04'],
      ['w maju', '2031-05'],
    ],
  ],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
