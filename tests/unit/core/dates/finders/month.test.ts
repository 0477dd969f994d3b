import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2021-06-10'

const DATES: readonly SentenceRow[] = [
  ['W pierwszych dniach maja wylała rzeka.', PUBLISHED, [['W pierwszych dniach maja', '2031-05']]],
  ['W weekend majowy wylała rzeka.', PUBLISHED, [['W weekend majowy', '2031-05']]],
  ['W majowy weekend wylała rzeka.', PUBLISHED, [['W majowy weekend', '2031-05']]],
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
  ['Tama stanęła w maju 2014 roku.', null, [['w maju 2014 roku', '2014-05', null]]],
  ['Kwiecień 2019 był suchy.', null, [['Kwiecień 2019', '2019-04', null]]],
  ['Sezon kwiecień-wrzesień 2019 był udany.', null, [['kwiecień-wrzesień 2019', '2019-04/2019-09', null]]],
  [
    'W marcu i kwietniu 2020 r. targ był zamknięty.',
    null,
    [
      ['W marcu', '2020-03', null],
      ['kwietniu 2020 r.', '2020-04'],
    ],
  ],
  // the year that nobody writes
  ['Port zamarzł w styczniu.', PUBLISHED, [['w styczniu', '2031-01', 'nearest-year', PUBLISHED]]],
  ['W grudniu zamarzł port.', PUBLISHED, [['W grudniu', '2030-12', 'nearest-year', PUBLISHED]]],
  ['W marcu zbudują przystań.', PUBLISHED, [['W marcu', '2032-03', 'nearest-year', PUBLISHED]]],
  ['Grad spadł na początku maja.', PUBLISHED, [['na początku maja', '2031-05', 'nearest-year', PUBLISHED]]],
  ['Port zamarzł w styczniu.', '2031-06', [['w styczniu', '2031-01', 'nearest-year', '2031-06']]],
  ['Port zamarzł w styczniu.', '2031', [['w styczniu', '2031-01', 'nearest-year', '2031']]],
  ['Port zamarzł w styczniu.', null, [['w styczniu', null]]],
  ['Po grudniowej naradzie nikt nie czytał planu.', PUBLISHED, [['grudniowej', '2030-12', 'nearest-year', PUBLISHED]]],
  [
    'W październiku ub.r. zmieniono plan.',
    PUBLISHED,
    [['W październiku ub.r.', '2030-10', 'relative-year', PUBLISHED]],
  ],
  [
    'Mieszka tu od 2009 roku. W maju zalało jej piwnicę.',
    PUBLISHED,
    [
      ['od 2009 roku', '2009/..'],
      ['W maju', '2031-05', 'nearest-year', PUBLISHED],
    ],
  ],
  ['W październiku zamknięto port.', PUBLISHED, [['W październiku', '2030-10', 'nearest-year', PUBLISHED]]],
  ['W październiku otwarto tamę.', PUBLISHED, [['W październiku', '2030-10', 'nearest-year', PUBLISHED]]],
  // the year that the text has given
  [
    'W 1939 r. mieszkał w Nidowie. We wrześniu uciekł.',
    PUBLISHED,
    [
      ['W 1939 r.', '1939'],
      ['We wrześniu', '1939-09', 'year-in-text', '1939'],
    ],
  ],
  // not the one that a law is called by
  [
    'Ustawa o promach z 5 lipca 1996 r. milczy. We wrześniu rada się zbierze.',
    PUBLISHED,
    [
      ['z 5 lipca 1996 r.', '1996-07-05'],
      ['We wrześniu', '2031-09', 'nearest-year'],
    ],
  ],
  [
    'Według ustawy o promach z 5 lipca 1996 r. opłata wzrosła. W maju przybyło łodzi.',
    PUBLISHED,
    [
      ['z 5 lipca 1996 r.', '1996-07-05'],
      ['W maju', '2031-05', 'nearest-year'],
    ],
  ],
  [
    'Plan przyjęto w grudniu 2017 roku. Po grudniowej naradzie nikt go nie czytał.',
    null,
    [
      ['w grudniu 2017 roku', '2017-12'],
      ['grudniowej', '2017-12', 'year-in-text', '2017'],
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
  // surnames
  ['Maj i Kwiecień zagrali z Grudniem.', PUBLISHED, []],
  // a surname behind a first name
  ['Adam Maj prowadzi stocznię.', PUBLISHED, []],
  // a surname in the genitive
  ['Spotkała Maja w porcie.', PUBLISHED, []],
  // a first name
  ['Maja ma osiem lat.', PUBLISHED, []],
  // an avenue
  ['Mieszka przy alei Majowej.', PUBLISHED, []],
  // in general
  ['Marzec bywa zimny.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
