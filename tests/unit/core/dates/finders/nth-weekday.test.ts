import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-06-16'

const DATES: readonly SentenceRow[] = [
  [
    'W ostatni weekend lipca 2021 r. zalało port.',
    null,
    [['W ostatni weekend lipca 2021 r.', '2021-07-31/2021-08-01']],
  ],
  [
    'Jarmark ruszy w pierwszy weekend lipca.',
    DAY,
    [['w pierwszy weekend lipca', '2022-07-02/2022-07-03', 'nearest-year', DAY]],
  ],
  ['W drugi weekend maja spadł grad.', null, [['W drugi weekend maja', null]]],
  ['W ostatni weekend spadł grad.', DAY, [['W ostatni weekend', '2022-06-11/2022-06-12']]],
  ['W pierwszy wtorek maja 2021 roku otwarto młyn.', null, [['W pierwszy wtorek maja 2021 roku', '2021-05-04']]],
  ['W ostatnią niedzielę lipca 2021 r. płonął las.', null, [['W ostatnią niedzielę lipca 2021 r.', '2021-07-25']]],
  ['W drugą sobotę maja spadł śnieg.', DAY, [['W drugą sobotę maja', '2022-05-14', 'nearest-year', DAY]]],
  ['W trzeci piątek września zagrają kapele.', DAY, [['W trzeci piątek września', '2022-09-16']]],
  ['W drugą sobotę maja spadł tam grad.', null, [['W drugą sobotę maja', null]]],
  [
    'W pierwszą niedzielę października ub.r. wybrano sołtysa.',
    DAY,
    [['W pierwszą niedzielę października ub.r.', '2021-10-03']],
  ],
  [
    'Wybory odbyły się w drugą sobotę maja 2021 r. w gminie.',
    null,
    [['w drugą sobotę maja 2021 r.', '2021-05-08', null]],
  ],
  [
    'Rejs był w ostatnią niedzielę lipca 2021 r. o świcie.',
    null,
    [['w ostatnią niedzielę lipca 2021 r.', '2021-07-25', null]],
  ],
  [
    'Jarmark zacznie się w pierwszy wtorek września.',
    PUBLISHED,
    [['w pierwszy wtorek września', '2031-09-02', 'nearest-year', PUBLISHED]],
  ],
  [
    'Jarmark zaczął się w pierwszy wtorek września.',
    PUBLISHED,
    [['w pierwszy wtorek września', '2030-09-03', 'nearest-year', PUBLISHED]],
  ],
  ['Jarmark zaczął się w pierwszy wtorek września.', null, [['w pierwszy wtorek września', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Targ jest w każdą pierwszą sobotę miesiąca.', DAY, []],
  ['Radni spotykają się w drugi wtorek miesiąca.', DAY, []],
  ['Był to jego pierwszy poniedziałek w pracy.', DAY, []],
  // one after another
  ['Grali w drugą sobotę z rzędu.', PUBLISHED, []],
  // counted from something else
  ['W pierwszy wtorek po wyborach zebrała się rada.', PUBLISHED, []],
  // of every month
  ['Grają w każdy pierwszy piątek miesiąca.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
