import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-05-20'

const DATES: readonly SentenceRow[] = [
  // with the hours of its ends
  [
    'Most zamkną od piątku (godz. 20) do poniedziałku (godz. 4.00).',
    PUBLISHED,
    [['od piątku (godz. 20) do poniedziałku', '2031-06-06/2031-06-09']],
  ],
  [
    'Most zamkną od 6 czerwca od godz. 20.00 do 9 czerwca do godz. 4.00.',
    PUBLISHED,
    [['od 6 czerwca od godz. 20.00 do 9 czerwca', '2031-06-06/2031-06-09']],
  ],
  [
    'Most zamkną od piątku, 6 czerwca, godz. 22, do poniedziałku, 9 czerwca.',
    PUBLISHED,
    [['od piątku, 6 czerwca, godz. 22, do poniedziałku, 9 czerwca', '2031-06-06/2031-06-09']],
  ],
  [
    'Most zamkną od piątku wieczorem do niedzieli rano.',
    PUBLISHED,
    [['od piątku wieczorem do niedzieli rano', '2031-06-06/2031-06-08']],
  ],
  // where nobody knows which: some time in that month
  ['Strajk trwał od piątku do niedzieli.', '2022-05', [['od piątku do niedzieli', '2022-05']]],
  ['Młyn spłonął w nocy z wtorku na środę.', '2022-05', [['w nocy z wtorku na środę', '2022-05']]],
  ['Od środy w Łozie nie ma prądu.', '2022-05', [['Od środy', '2022-05/..']]],
  ['Młyn spłonął w nocy z wtorku na środę.', DAY, [['w nocy z wtorku na środę', '2022-05-17/2022-05-18']]],
  ['W nocy z wczoraj na dziś padało.', PUBLISHED, [['W nocy z wczoraj na dziś', '2031-06-04/2031-06-05']]],
  [
    'Zawody trwały od 24 lutego do 3 marca.',
    DAY,
    [['od 24 lutego do 3 marca', '2022-02-24/2022-03-03', 'nearest-year', DAY]],
  ],
  ['Zawody trwały od 24 lutego do 3 marca.', null, [['od 24 lutego do 3 marca', null]]],
  ['Między 3 a 9 marca 2018 r. nie wydobywano żwiru.', null, [['Między 3 a 9 marca 2018 r.', '2018-03-03/2018-03-09']]],
  [
    'Między majem a lipcem 2019 roku basen był zamknięty.',
    null,
    [['Między majem a lipcem 2019 roku', '2019-05/2019-07']],
  ],
  ['Od listopada do marca 2021 r. prom stał.', null, [['Od listopada do marca 2021 r.', '2020-11/2021-03']]],
  ['Od 2010 do 2015 roku mieszkał w Wielkiej Łozie.', null, [['Od 2010 do 2015 roku', '2010/2015']]],
  [
    'Od końca maja do początku lipca 2017 r. kręcono tam film.',
    null,
    [['Od końca maja do początku lipca 2017 r.', '2017-05/2017-07']],
  ],
  ['Od maja aż do września 2016 r. kopano studnię.', null, [['Od maja aż do września 2016 r.', '2016-05/2016-09']]],
  ['W nocy z piątku na sobotę spalił się sad.', DAY, [['W nocy z piątku na sobotę', '2022-05-13/2022-05-14']]],
  ['Od poniedziałku do środy nie było gazu.', DAY, [['Od poniedziałku do środy', '2022-05-16/2022-05-18']]],
  [
    'Na przełomie stycznia i lutego 2015 r. sad wymarzł.',
    null,
    [['Na przełomie stycznia i lutego 2015 r.', '2015-01/2015-02']],
  ],
  [
    'Od 29 grudnia 2013 r. do 4 stycznia 2014 r. nie było gazu.',
    null,
    [['Od 29 grudnia 2013 r. do 4 stycznia 2014 r.', '2013-12-29/2014-01-04']],
  ],
  [
    '12 maja 2012 r. – 3 czerwca 2012 r.: wystawa w Łozie.',
    null,
    [['12 maja 2012 r. – 3 czerwca 2012 r.', '2012-05-12/2012-06-03']],
  ],
  ['Od lat 60. do lat 80. działała tam gorzelnia.', null, [['Od lat 60. do lat 80.', '196X/198X']]],
  [
    'Jarmark trwał od 24 lutego do 3 marca 2020 r. w rynku.',
    null,
    [['od 24 lutego do 3 marca 2020 r.', '2020-02-24/2020-03-03', null]],
  ],
  [
    'Zamknięto go od listopada do marca 2020 roku.',
    null,
    [['od listopada do marca 2020 roku', '2019-11/2020-03', null]],
  ],
  [
    'Objazd obowiązuje od 29 marca 2019 roku do końca grudnia 2020 roku.',
    null,
    [['od 29 marca 2019 roku do końca grudnia 2020 roku', '2019-03-29/2020-12', null]],
  ],
  [
    'Tama stała od 24 lutego 2022 r. do końca roku.',
    PUBLISHED,
    [['od 24 lutego 2022 r. do końca roku', '2022-02-24/2022-12-31', null]],
  ],
  [
    'Tama stała od 24 lutego do końca roku.',
    PUBLISHED,
    [['od 24 lutego do końca roku', '2031-02-24/2031-12-31', 'relative-year', PUBLISHED]],
  ],
  ['Między majem a lipcem 2020 r. padało.', null, [['Między majem a lipcem 2020 r.', '2020-05/2020-07', null]]],
  ['Między 3 a 9 marca 2021 r. prom stał.', null, [['Między 3 a 9 marca 2021 r.', '2021-03-03/2021-03-09', null]]],
  [
    'Prom stał między 3 a 9 marca.',
    PUBLISHED,
    [['między 3 a 9 marca', '2031-03-03/2031-03-09', 'nearest-year', PUBLISHED]],
  ],
  [
    'Na przełomie maja i czerwca 2020 r. padało.',
    null,
    [['Na przełomie maja i czerwca 2020 r.', '2020-05/2020-06', null]],
  ],
  [
    'Wystawa: 12 stycznia – 3 lutego 2020 r. w Nidowie.',
    null,
    [['12 stycznia – 3 lutego 2020 r.', '2020-01-12/2020-02-03', null]],
  ],
  [
    'Nadeszła w nocy ze środy na czwartek.',
    PUBLISHED,
    [['w nocy ze środy na czwartek', '2031-06-04/2031-06-05', 'weekday', PUBLISHED]],
  ],
  [
    'Strajk trwał od soboty do środy.',
    PUBLISHED,
    [['od soboty do środy', '2031-05-31/2031-06-04', 'weekday', PUBLISHED]],
  ],
  ['Strajk trwał od soboty do środy.', null, [['od soboty do środy', null]]],
]

/** Two dates, and no range. */
const NO_DATES: readonly SentenceRow[] = [
  // two days, each with its hour
  [
    'Grali w piątek o godz. 20 - w sobotę odjechali.',
    PUBLISHED,
    [
      ['w piątek', '2031-05-30'],
      ['w sobotę', '2031-05-31'],
    ],
  ],
  [
    'Od 3 maja (godz. 20) prom stał do 5 maja.',
    PUBLISHED,
    [
      ['Od 3 maja', '2031-05-03/..'],
      ['do 5 maja', '../2031-05-05'],
    ],
  ],
  [
    'Zagra w piątek wieczorem – w sobotę odjedzie.',
    PUBLISHED,
    [
      ['w piątek wieczorem', '2031-06-06'],
      ['w sobotę', '2031-06-07'],
    ],
  ],
  [
    'W maju 2019 r. kupił dom, a w lipcu 2020 r. go sprzedał.',
    null,
    [
      ['W maju 2019 r.', '2019-05'],
      ['w lipcu 2020 r.', '2020-07'],
    ],
  ],
  [
    'Urodził się 3 maja 1950 r. i zmarł 9 marca 2010 r. w Łozie.',
    null,
    [
      ['3 maja 1950 r.', '1950-05-03'],
      ['9 marca 2010 r.', '2010-03-09'],
    ],
  ],
  [
    'W poniedziałek padało, we wtorek wiało.',
    DAY,
    [
      ['W poniedziałek', '2022-05-16'],
      ['we wtorek', '2022-05-17'],
    ],
  ],
  [
    'W 2014 i 2019 roku zalało dolinę.',
    null,
    [
      ['W 2014', '2014'],
      ['2019 roku', '2019'],
    ],
  ],
  ['Zalało ich w 2020 r. – 15 osób uciekło łodzią.', null, [['w 2020 r.', '2020']]],
  // two months
  [
    'Padało w maju 2020 r. i w lipcu 2020 r. nad Nidą.',
    PUBLISHED,
    [
      ['w maju 2020 r.', '2020-05'],
      ['w lipcu 2020 r.', '2020-07'],
    ],
  ],
  // two days
  [
    'Zaczęto 3 maja 2020 r., a skończono 5 czerwca 2020 r. w deszczu.',
    PUBLISHED,
    [
      ['3 maja 2020 r.', '2020-05-03'],
      ['5 czerwca 2020 r.', '2020-06-05'],
    ],
  ],
  // far apart
  [
    'Od maja 2020 r. padało i nikt nie wiedział, czy wytrzyma do lipca 2020 r. ta tama.',
    PUBLISHED,
    [
      ['Od maja 2020 r.', '2020-05/..'],
      ['do lipca 2020 r.', '../2020-07'],
    ],
  ],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
