import { expect, test } from 'vitest'
import { datesLike, type SentenceRow } from '../find-dates.ts'

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
]

const NO_DATES: readonly SentenceRow[] = [
  ['Przełom w śledztwie nastąpił po zeznaniach kierowcy.', DAY, []],
  ['Spływ prowadzi przez przełom Wilczanki.', DAY, []],
  ['Mówi się o przełomie w medycynie.', DAY, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
