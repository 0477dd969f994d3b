import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-03-20'

const DATES: readonly SentenceRow[] = [
  // a list, of which the first is introduced
  [
    'Kursy będą w dniach: 17–18.06, 24.06 oraz 7–8.07.',
    PUBLISHED,
    [
      ['17–18.06', '2031-06-17/2031-06-18'],
      ['24.06', '2031-06-24'],
      ['7–8.07', '2031-07-07/2031-07-08'],
    ],
  ],
  ['Zebranie 7.06, godz. 18 w szkole.', PUBLISHED, [['7.06', '2031-06-07']]],
  ['Woda wróci 7.06 o godz. 20.', PUBLISHED, [['7.06', '2031-06-07']]],
  ['Dziś (5.06) ruszy prom.', PUBLISHED, [['Dziś (5.06)', '2031-06-05']]],
  // what lasts, from one end to the other
  ['Nabór w Olszynce potrwa od 03.10 do 05.10.', PUBLISHED, [['od 03.10 do 05.10', '2031-10-03/2031-10-05']]],
  ['Nabór potrwa od 1.07. do 31.08. w szkole.', PUBLISHED, [['od 1.07. do 31.08', '2031-07-01/2031-08-31']]],
  ['Nabór potrwa od 1.07 do 31.08.2031 r.', PUBLISHED, [['od 1.07 do 31.08.2031 r.', '2031-07-01/2031-08-31']]],
  ['Nabór potrwa w terminie od 1.07 do 15.07.', PUBLISHED, [['od 1.07 do 15.07', '2031-07-01/2031-07-15']]],
  ['Od 27.12 do 10.01 szkoła była zamknięta.', PUBLISHED, [['Od 27.12 do 10.01', '2030-12-27/2031-01-10']]],
  ['Nabór potrwa w dniach 1.07 – 15.07.', PUBLISHED, [['w dniach 1.07 – 15.07', '2031-07-01/2031-07-15']]],
  ['Festyn odbędzie się w dniach 14-15.06.', PUBLISHED, [['w dniach 14-15.06', '2031-06-14/2031-06-15']]],
  ['W weekend (14-15.06) zagra kapela.', PUBLISHED, [['W weekend (14-15.06)', '2031-06-14/2031-06-15']]],
  ['Nabór trwa do 15.07 br. w szkole.', PUBLISHED, [['do 15.07 br.', '../2031-07-15']]],
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
  ['Kupił części 17.03, 24.03 i 7.04.', PUBLISHED, []],
  ['Prom (5.06) jest wolny.', PUBLISHED, []],
  ['Prom odpływa o 7.02, godzina jest stała.', PUBLISHED, []],
  ['Bilet kosztuje 5.10 o godzinie szczytu.', PUBLISHED, []],
  // hours, prices, percents
  ['Prom kursuje od 9.10 do 10.05 co pięć minut.', PUBLISHED, []],
  ['Prom kursuje od godz. 05.10 do 09.12.', PUBLISHED, []],
  ['Wydał od 25.10 do 31.12 zł na bułki.', PUBLISHED, []],
  ['Ceny wzrosły od 1.05 do 2.10 proc.', PUBLISHED, []],
  ['Od 5.10 do 6.12 prom stał.', PUBLISHED, []],
  ['Wyścig z czasem 14-15.06 wygrała Olszynka.', PUBLISHED, []],
  ['Gość wygrał o 15.07 punktu.', PUBLISHED, []],
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
