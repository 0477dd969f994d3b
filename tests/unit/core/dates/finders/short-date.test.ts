import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-03-20'

const DATES: readonly SentenceRow[] = [
  [
    'W czwartek (17.03) zebrali się rodzice z Olszynki.',
    DAY,
    [['W czwartek (17.03)', '2022-03-17', 'nearest-year', DAY]],
  ],
  ['W czwartek (17.03.) zebrali się sąsiedzi z Olszynki.', DAY, [['W czwartek (17.03.)', '2022-03-17']]],
  ['We wtorek 15.03 pękła rura.', DAY, [['We wtorek 15.03', '2022-03-15']]],
  ['W poniedziałek, 14.03, stanęła huśtawka.', DAY, [['W poniedziałek, 14.03', '2022-03-14']]],
  ['Dnia 09.12 rozebrano szopę.', DAY, [['Dnia 09.12', '2021-12-09']]],
  ['Odpowiedź z dn. 02.02 nikogo nie zadowoliła.', DAY, [['z dn. 02.02', '2022-02-02']]],
  ['W czwartek (17.03) zebrali się rodzice.', null, [['W czwartek (17.03)', null]]],
  [
    'Radni zbiorą się w czwartek (12.06) w ratuszu.',
    PUBLISHED,
    [['w czwartek (12.06)', '2031-06-12', 'nearest-year', PUBLISHED]],
  ],
  ['W środę, 4.06, ruszył prom.', PUBLISHED, [['W środę, 4.06', '2031-06-04', 'nearest-year', PUBLISHED]]],
  ['Radni zebrali się dnia 15.03 w ratuszu.', PUBLISHED, [['dnia 15.03', '2031-03-15', 'nearest-year', PUBLISHED]]],
  ['Radni zebrali się dn. 15.03 w ratuszu.', PUBLISHED, [['dn. 15.03', '2031-03-15', 'nearest-year', PUBLISHED]]],
  ['Radni zebrali się dnia 15.03 w ratuszu.', null, [['dnia 15.03', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Autobus odjeżdża o 12.05 spod szkoły.', DAY, []],
  ['Woda przybrała o 2.10 metra.', DAY, []],
  ['Zgodnie z pkt 3.12 regulaminu nie wolno.', DAY, []],
  ['Dostał ocenę 5.01 za skok.', DAY, []],
  ['Wersja 10.04 programu jest bezpłatna.', DAY, []],
  ['Skoczył 7.12 i odpadł.', DAY, []],
  // a time
  ['Pociąg odjechał o 15.03 z Nidowa.', PUBLISHED, []],
  // a decimal
  ['Wzrost wyniósł 12.05 proc., a dług 2.014 mld.', PUBLISHED, []],
  // a price
  ['Chleb kosztuje 5.10 zł.', PUBLISHED, []],
  // a paragraph
  ['Zgodnie z punktem 4.12 umowa wygasa.', PUBLISHED, []],
  // no month
  ['Wymiar dnia 15.13 jest błędny.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
