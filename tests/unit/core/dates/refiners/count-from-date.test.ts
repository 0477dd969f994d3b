import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-05-20'

const DATES: readonly SentenceRow[] = [
  [
    'Dwa dni po 3 maja 2020 r. ustąpił sołtys Lipowca.',
    null,
    [['Dwa dni po 3 maja 2020 r.', '2020-05-05', 'offset-in-text', '2020-05-03']],
  ],
  ['Tydzień przed 10 czerwca 2019 r. zamknięto tor.', null, [['Tydzień przed 10 czerwca 2019 r.', '2019-06-03']]],
  ['Dzień przed Wigilią 2018 roku zgasł piec.', null, [['Dzień przed Wigilią 2018 roku', '2018-12-23']]],
  ['Trzy dni po Wielkanocy 2021 roku zgasł piec.', null, [['Trzy dni po Wielkanocy 2021 roku', '2021-04-07']]],
  ['Trzy dni przed 1 maja zgasł piec.', DAY, [['Trzy dni przed 1 maja', '2022-04-28']]],
  ['Trzy dni przed 1 maja zgasł piec.', null, [['Trzy dni przed 1 maja', null]]],
  ['Rok po 3 maja 2020 r. wrócił na urząd.', null, [['Rok po 3 maja 2020 r.', '2021']]],
  ['Dwa miesiące po 3 maja 2020 r. wrócił na urząd.', null, [['Dwa miesiące po 3 maja 2020 r.', '2020-07']]],
  [
    'Prom ruszył dwa dni po 3 maja 2020 r. w deszczu.',
    null,
    [['dwa dni po 3 maja 2020 r.', '2020-05-05', 'offset-in-text', '2020-05-03']],
  ],
  [
    'Tydzień przed Wigilią 2020 r. spadł śnieg.',
    null,
    [['Tydzień przed Wigilią 2020 r.', '2020-12-17', 'offset-in-text', '2020-12-24']],
  ],
  ['Prom ruszył dwa dni po 3 maja.', PUBLISHED, [['dwa dni po 3 maja', '2031-05-05', 'offset-in-text', '2031-05-03']]],
  ['Prom ruszył dwa dni po 3 maja.', null, [['dwa dni po 3 maja', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  // nothing is counted from a day here
  ['Po 3 maja 2020 r. nikt w Lipowcu nie kosił.', null, [['Po 3 maja 2020 r.', '2020-05-03/..']]],
  ['Kilka dni po 3 maja 2020 r. ustąpił sołtys.', null, [['po 3 maja 2020 r.', '2020-05-03/..']]],
  ['Dwa dni po pogrzebie ustąpił sołtys.', DAY, []],
  ['Zastali dwa domy przed lasem.', DAY, []],
  ['Trzy dni przed wyborami zamilkł.', DAY, []],
  // from what is no date
  ['Dwa dni po meczu wyjechał.', PUBLISHED, []],
  // so many, nobody says how many
  ['Prom ruszył kilka dni po 3 maja 2020 r. w deszczu.', PUBLISHED, [['po 3 maja 2020 r.', '2020-05-03/..']]],
  // from a year
  ['Dwa lata po 2010 roku nikt nie wrócił.', PUBLISHED, [['po 2010 roku', '2010/..']]],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
