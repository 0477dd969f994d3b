import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-05-20'

const DATES: readonly SentenceRow[] = [
  ['W I kwartale 2022 r. stocznia w Pławnie zwolniła stu ludzi.', null, [['W I kwartale 2022 r.', '2022-01/2022-03']]],
  ['I kwartał 2021 roku był dla Pławna udany.', null, [['I kwartał 2021 roku', '2021-01/2021-03']]],
  ['W I kwartale stocznia straciła milion.', DAY, [['W I kwartale', '2022-01/2022-03', 'nearest-year', DAY]]],
  ['W IV kwartale stocznia zarobiła milion.', DAY, [['W IV kwartale', '2021-10/2021-12']]],
  ['W III i IV kwartale 2020 roku dok stał pusty.', null, [['W III i IV kwartale 2020 roku', '2020-07/2020-12']]],
  ['W drugim i trzecim kwartale 2021 r. dok stał.', null, [['W drugim i trzecim kwartale 2021 r.', '2021-04/2021-09']]],
  ['W trzecim kwartale stocznia zatrudni spawaczy.', DAY, [['W trzecim kwartale', '2022-07/2022-09']]],
  ['W 2. kwartale 2020 r. dok stał pusty.', null, [['W 2. kwartale 2020 r.', '2020-04/2020-06']]],
  ['W II kw. 2019 r. zamówień ubyło.', null, [['W II kw. 2019 r.', '2019-04/2019-06']]],
  ['W pierwszym półroczu 2018 roku kupiono holownik.', null, [['W pierwszym półroczu 2018 roku', '2018-01/2018-06']]],
  ['W II półroczu ub.r. dok remontowano.', DAY, [['W II półroczu ub.r.', '2021-07/2021-12', 'relative-year', DAY]]],
  ['W I kwartale stocznia straciła wszystko.', null, [['W I kwartale', null]]],
  [
    'Pod koniec III kwartału 2017 r. zmieniono prezesa.',
    null,
    [['Pod koniec III kwartału 2017 r.', '2017-07/2017-09']],
  ],
  [
    'Stocznia w Pławnie straciła w I kwartale milion.',
    '2022-05',
    [['w I kwartale', '2022-01/2022-03', 'nearest-year', '2022-05']],
  ],
  ['Stocznia zarobi w III kwartale miliony.', '2022', [['w III kwartale', '2022-07/2022-09']]],
  ['I kwartał 2022 r. był słaby.', null, [['I kwartał 2022 r.', '2022-01/2022-03', null]]],
  ['W I kwartale 2022 r. ceny stały.', null, [['W I kwartale 2022 r.', '2022-01/2022-03', null]]],
  ['W 2. kwartale 2020 roku ceny stały.', null, [['W 2. kwartale 2020 roku', '2020-04/2020-06', null]]],
  ['W drugim półroczu 2019 roku przybyło gości.', null, [['W drugim półroczu 2019 roku', '2019-07/2019-12', null]]],
  ['W I kwartale ceny stały.', PUBLISHED, [['W I kwartale', '2031-01/2031-03', 'nearest-year', PUBLISHED]]],
  [
    'W IV kwartale ub.r. ceny spadły.',
    PUBLISHED,
    [['W IV kwartale ub.r.', '2030-10/2030-12', 'relative-year', PUBLISHED]],
  ],
  ['Zysk za I kw. br. wzrósł.', PUBLISHED, [['za I kw. br.', '2031-01/2031-03', 'relative-year', PUBLISHED]]],
  ['W I kwartale ceny stały.', null, [['W I kwartale', null]]],
  // of a year that begins nobody knows when
  ['W I kwartale roku obrotowego zysk wzrósł.', PUBLISHED, [['W I kwartale roku obrotowego', null]]],
  ['Stocznia zarobi w ostatnim kwartale tego roku.', DAY, [['w ostatnim kwartale tego roku', '2022-10/2022-12']]],
  ['Plan na ostatni kwartał 2023 roku upadł.', DAY, [['na ostatni kwartał 2023 roku', '2023-10/2023-12']]],
  ['W ostatnim półroczu 2019 r. dok stał pusty.', DAY, [['W ostatnim półroczu 2019 r.', '2019-07/2019-12']]],
  ['W ostatnim kwartale roku stocznia zarobi.', DAY, [['W ostatnim kwartale roku', '2022-10/2022-12']]],
  // without its year it is the one before
  ['W ostatnim kwartale dok stał pusty.', DAY, [['W ostatnim kwartale', '2022-01/2022-03', 'relative-quarter', DAY]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Mieszkanie ma 64 m kw. i balkon.', DAY, []],
  ['Gra trwa cztery kwarty, czyli więcej niż kwartał.', DAY, []],
  ['Zebrali pieniądze na dwa kwartały.', DAY, []],
  ['Rozliczają się co kwartał.', DAY, []],
  ['Zatrudnił trzy osoby na kwartał.', DAY, []],
  // counted
  ['Spółka traci dwa kwartały z rzędu.', PUBLISHED, []],
  // streets
  ['Pali się w kwartale ulic Lipowej i Długiej.', PUBLISHED, []],
  // a fifth
  ['Nie ma V kwartału.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
