import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-02-18'

const DATES: readonly SentenceRow[] = [
  [
    'Na przełomie roku w Wilczance zabrakło soli.',
    DAY,
    [['Na przełomie roku', '2021-12/2022-01', 'nearest-year', DAY]],
  ],
  ['Na przełomie roku zabraknie soli.', '2022-11-05', [['Na przełomie roku', '2022-12/2023-01']]],
  ['Na przełomie roku zabrakło soli.', null, [['Na przełomie roku', null]]],
  ['Na przełomie 2018 i 2019 roku podniesiono czynsze.', null, [['Na przełomie 2018 i 2019 roku', '2018/2019']]],
  [
    'Na przełomie maja i czerwca 2020 r. kwitły akacje.',
    null,
    [['Na przełomie maja i czerwca 2020 r.', '2020-05/2020-06']],
  ],
  ['Na przełomie roku zamarzł port.', PUBLISHED, [['Na przełomie roku', '2030-12/2031-01', 'nearest-year', PUBLISHED]]],
  ['Na przełomie roku otworzą most.', PUBLISHED, [['Na przełomie roku', '2031-12/2032-01', 'nearest-year', PUBLISHED]]],
  ['Na przełomie roku zamarzł port.', '2031-01', [['Na przełomie roku', '2030-12/2031-01', 'nearest-year', '2031-01']]],
  ['Na przełomie roku zamarzł port.', null, [['Na przełomie roku', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Przełom w śledztwie nastąpił po zeznaniach kierowcy.', DAY, []],
  ['Spływ prowadzi przez przełom Wilczanki.', DAY, []],
  ['Mówi się o przełomie w medycynie.', DAY, []],
  // a turn of another kind
  ['Przełom w śledztwie nastąpił dzięki świadkom.', PUBLISHED, []],
  // of centuries
  ['Na przełomie wieków miasto rosło.', PUBLISHED, []],
  // of a year that is named
  ['Na przełomie roku 2020 zamarzł port.', PUBLISHED, [['Na przełomie roku 2020', '2020']]],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
