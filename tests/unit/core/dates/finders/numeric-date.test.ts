import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DATES: readonly SentenceRow[] = [
  ['Przetarg ogłoszono 12.01.22 r. na tablicy.', null, [['12.01.22 r.', '2022-01-12']]],
  ['Umowę z 3.05.98 roku zgubiono.', null, [['z 3.05.98 roku', '1998-05-03']]],
  ['Wersja 12.01.22 programu działa.', null, []],
  ['Sklep podał numer 12.01.22 i adres.', null, []],
  ['Targi trwały 5–7.01.2022 w Nidowie.', null, [['5–7.01.2022', '2022-01-05/2022-01-07']]],
  ['Targi trwały 28.01–3.02.2022 w Nidowie.', null, [['28.01–3.02.2022', '2022-01-28/2022-02-03']]],
  ['Kod 44-12.01.2022 jest zły, 30-12.01.2022 też.', null, []],
  ['Przetarg w Jodłowej ogłoszono 12.01.2022 na tablicy.', null, [['12.01.2022', '2022-01-12']]],
  ['Przetarg rozstrzygnięto 3.2.2022 r. w ratuszu.', '2023-01-01', [['3.2.2022 r.', '2022-02-03']]],
  ['Stan na dzień 31.12.2019 r. jest gorszy.', null, [['na dzień 31.12.2019 r.', '2019-12-31']]],
  ['Pismo (15/09/2020) zaginęło.', null, [['15/09/2020', '2020-09-15']]],
  ['Ostatni wpis ma datę 2021-07-08.', null, [['2021-07-08', '2021-07-08']]],
  ['Regulamin obowiązuje od 01.09.2018 r. w całej Jodłowej.', null, [['od 01.09.2018 r.', '2018-09-01/..']]],
  ['Wnioski składano do 15.03.2017 r. w okienku.', null, [['do 15.03.2017 r.', '../2017-03-15']]],
  ['Kurs trwał 05.05.2016-12.05.2016 i był płatny.', null, [['05.05.2016-12.05.2016', '2016-05-05/2016-05-12']]],
  ['Dnia 7-4-2015 rozebrano halę.', null, [['Dnia 7-4-2015', '2015-04-07']]],
  ['Termin minął 12.01.2022 bez echa.', null, [['12.01.2022', '2022-01-12', null]]],
  ['Termin minął 12.01.2022 r. bez echa.', null, [['12.01.2022 r.', '2022-01-12', null]]],
  ['Wpis z 2023-11-05 zniknął.', null, [['z 2023-11-05', '2023-11-05', null]]],
  ['Pismo (12/01/2022) przepadło.', null, [['12/01/2022', '2022-01-12', null]]],
  ['Pismo datowano na 12-1-2022 i zgubiono.', null, [['na 12-1-2022', '2022-01-12', null]]],
  ['Objazd działa od 01.03.2020 r. bez przerwy.', null, [['od 01.03.2020 r.', '2020-03-01/..', null]]],
  ['Wpisano mu 31.02.2020 r. w akcie.', null, [['31.02.2020 r.', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Program w wersji 12.1.2022.4 zawiesza się.', null, []],
  ['Serwer ma adres 192.168.10.25 w sieci.', null, []],
  ['Zadzwoń pod 22-555-2022.', null, []],
  ['Wyniki: 12.45, 13.10 i 14.02.', null, []],
  ['Sygnatura II K 12/13/2020 nic nie mówi.', null, []],
  ['Sklep w Jodłowej czynny jest 24/7.', null, []],
  ['Przegrali 1:3 i 2:5.', null, []],
  ['Set skończył się wynikiem 25:19.', null, []],
  ['Trójka jechała 12,5 km.', null, []],
  ['Bilet kosztuje 12.50 zł.', null, []],
  // a version
  ['Wersja 1.12.2022.4 nie działa.', PUBLISHED, []],
  // an address on a network
  ['Serwer 192.168.1.12 nie odpowiada.', PUBLISHED, []],
  // no month
  ['Kod 12.13.2022 nie pasuje.', PUBLISHED, []],
  // two marks
  ['Sygnatura 12.01-2022 przepadła.', PUBLISHED, []],
  // a price
  ['Zapłacił 12.01 zł za chleb.', PUBLISHED, []],
  // a telephone
  ['Dzwonić pod 22-620-20-31.', PUBLISHED, []],
  // spaces between
  ['Podał liczby 12 . 01 . 2022 po kolei.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
