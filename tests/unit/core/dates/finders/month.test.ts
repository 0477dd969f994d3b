import { expect, test } from 'vitest'
import { datesLike, type SentenceRow } from '../find-dates.ts'

const DAY = '2021-06-10'

const DATES: readonly SentenceRow[] = [
  ['Jeziora wokół Sielca zamarzły w styczniu.', DAY, [['w styczniu', '2021-01', 'nearest-year', DAY]]],
  ['Jeziora wokół Sielca zamarzły w styczniu.', '2021', [['w styczniu', '2021-01', 'nearest-year', '2021']]],
  ['Jeziora wokół Sielca zamarzły w styczniu.', null, [['w styczniu', null]]],
  ['W styczniu zamkną basen w Sielcu.', DAY, [['W styczniu', '2022-01']]],
  ['W grudniu zamknięto basen w Sielcu.', DAY, [['W grudniu', '2020-12']]],
  ['Na początku maja ruszył prom przez Wartnicę.', DAY, [['Na początku maja', '2021-05']]],
  ['W połowie lipca ruszy drugi prom.', DAY, [['W połowie lipca', '2021-07']]],
  ['Pod koniec kwietnia 2017 r. ruszył prom.', null, [['Pod koniec kwietnia 2017 r.', '2017-04']]],
  ['Kwiecień 2019 był w Sielcu najsuchszy.', null, [['Kwiecień 2019', '2019-04']]],
  ['W październiku ub.r. rozkopano rynek.', DAY, [['W październiku ub.r.', '2020-10', 'relative-year', DAY]]],
  ['We wrześniu br. oddadzą przedszkole.', DAY, [['We wrześniu br.', '2021-09']]],
  ['Rynek rozkopano w listopadzie ubiegłego roku.', DAY, [['w listopadzie ubiegłego roku', '2020-11']]],
  ['Od marca brakuje tam listonosza.', DAY, [['Od marca', '2021-03/..']]],
  ['Do sierpnia zasypią dziury.', DAY, [['Do sierpnia', '../2021-08']]],
  [
    'W okresie kwiecień-wrzesień 2018 r. wodę dowożono.',
    null,
    [['W okresie kwiecień-wrzesień 2018 r.', '2018-04/2018-09']],
  ],
  [
    'W marcu i kwietniu 2020 r. urząd był zamknięty.',
    null,
    [
      ['W marcu', '2020-03'],
      ['kwietniu 2020 r.', '2020-04'],
    ],
  ],
  ['W pierwszych dniach lutego 2016 r. pękła rura.', null, [['W pierwszych dniach lutego 2016 r.', '2016-02']]],
  ['Po styczniowej powodzi wał podniesiono.', DAY, [['styczniowej', '2021-01']]],
  ['Majowy kongres zgromadził pszczelarzy.', DAY, [['Majowy', '2021-05']]],
  [
    'Prom przez Wartnicę ruszył na początku maja.',
    '2021-06',
    [['na początku maja', '2021-05', 'nearest-year', '2021-06']],
  ],
  ['Prom zatonął w połowie maja.', '2021', [['w połowie maja', '2021-05']]],
  ['Prom wrócił na początku maja.', null, [['na początku maja', null]]],
  [
    'W końcu maja zakwitły bzy, bo 3 maja spadł deszcz.',
    '2022-06-20',
    [
      ['W końcu maja', '2022-05'],
      ['3 maja', '2022-05-03'],
    ],
  ],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Trener Maj posadził Kwietnia na ławce.', DAY, []],
  ['Anna Maj z Sielca uprawia len.', DAY, []],
  ['Maj strzelił dwa gole, Marzec jednego.', DAY, []],
  ['Skwer Lutego Wilka nie ma ławek.', DAY, []],
  ['Ulicą Czerwca 12 nikt nie jeździ.', DAY, []],
  ['Co roku w maju kwitną tam bzy.', DAY, []],
  ['Stanisława Maja pochowano w Sielcu.', DAY, []],
  ['Profesor Marzec wykłada botanikę.', DAY, []],
  ['Kraje rozwijające się maja więcej powodów do obaw.', '2022-06-20', []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
