import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2023-11-15'

const DATES: readonly SentenceRow[] = [
  [
    'W ostatnich trzech miesiącach zamknięto dwie apteki.',
    DAY,
    [['W ostatnich trzech miesiącach', '2023-08/2023-11-15', 'run', DAY]],
  ],
  [
    'W ciągu ostatnich dziesięciu lat ubyło połowy mieszkańców.',
    DAY,
    [['W ciągu ostatnich dziesięciu lat', '2013/2023-11-15']],
  ],
  ['W ciągu ostatnich 5 dni spadło pół metra śniegu.', DAY, [['W ciągu ostatnich 5 dni', '2023-11-10/2023-11-15']]],
  ['Przez ostatnie dwa tygodnie nie działał telefon.', DAY, [['Przez ostatnie dwa tygodnie', '2023-11-01/2023-11-15']]],
  [
    'W najbliższych trzech miesiącach przybędą dwa autobusy.',
    DAY,
    [['W najbliższych trzech miesiącach', '2023-11-15/2024-02']],
  ],
  ['Przez ostatni rok Jagoda Krótka milczała.', DAY, [['Przez ostatni rok', '2022/2023-11-15']]],
  ['W ostatnich dniach nad Grzybowem krąży dron.', DAY, [['W ostatnich dniach', null]]],
  ['W najbliższych dniach nad Grzybowem spadnie deszcz.', DAY, [['W najbliższych dniach', null]]],
  ['W ostatnich trzech miesiącach zamknięto dwa kioski.', null, [['W ostatnich trzech miesiącach', null]]],
  [
    'W ostatnich dwóch latach zamknięto dwa kioski.',
    '2023',
    [['W ostatnich dwóch latach', '2021/2023', 'run', '2023']],
  ],
  [
    'W ostatnich trzech miesiącach ubyło wody.',
    PUBLISHED,
    [['W ostatnich trzech miesiącach', '2031-03/2031-06-05', 'run', PUBLISHED]],
  ],
  [
    'W ciągu ostatnich pięciu lat ubyło wody.',
    PUBLISHED,
    [['W ciągu ostatnich pięciu lat', '2026/2031-06-05', 'run', PUBLISHED]],
  ],
  [
    'W ciągu trzech ostatnich lat ubyło wody.',
    PUBLISHED,
    [['W ciągu trzech ostatnich lat', '2028/2031-06-05', 'run', PUBLISHED]],
  ],
  ['Przez ostatni rok padało.', PUBLISHED, [['Przez ostatni rok', '2030/2031-06-05', 'run', PUBLISHED]]],
  [
    'W najbliższych dwóch tygodniach ruszy prom.',
    PUBLISHED,
    [['W najbliższych dwóch tygodniach', '2031-06-05/2031-06-19', 'run', PUBLISHED]],
  ],
  [
    'W ostatnich trzech miesiącach ubyło wody.',
    '2031-06',
    [['W ostatnich trzech miesiącach', '2031-03/2031-06', 'run', '2031-06']],
  ],
  ['W ostatnich trzech miesiącach ubyło wody.', '2031', [['W ostatnich trzech miesiącach', null]]],
  ['W ostatnich trzech miesiącach ubyło wody.', null, [['W ostatnich trzech miesiącach', null]]],
  [
    'W ciągu najbliższej dekady ubędzie wody.',
    PUBLISHED,
    [['W ciągu najbliższej dekady', '2031-06-05/2041', 'run', PUBLISHED]],
  ],
  // how many, nobody says
  ['W najbliższych dniach ruszy prom.', PUBLISHED, [['W najbliższych dniach', null]]],
  // before what, the text says
  ['W poprzednich trzech miesiącach ubyło wody.', PUBLISHED, [['W poprzednich trzech miesiącach', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['W ostatnich latach życia malował tylko ule.', DAY, []],
  ['Ostatnie dwie osoby wyszły o świcie.', DAY, []],
  ['Przez dwa tygodnie nie działał telefon.', DAY, []],
  ['Ostatni raz widziano ją na targu.', DAY, []],
  ['Zajął ostatnie miejsce w najbliższych zawodach.', DAY, []],
  // of a life
  ['W ostatnich latach życia malował.', PUBLISHED, []],
  // of a month
  ['W ostatnich dniach maja 2020 r. padało.', PUBLISHED, [['W ostatnich dniach maja 2020 r.', '2020-05']]],
  // spoken of
  ['Najbliższe dni są wolne.', PUBLISHED, []],
  // matches
  ['Przegrali w trzech ostatnich meczach.', PUBLISHED, []],
  // pupils
  ['Ostatnich trzech uczniów wyszło z sali.', PUBLISHED, []],
  // how many, nobody says
  ['W poprzednich miesiącach padało.', PUBLISHED, []],
  // matches
  ['Przegrali w poprzednich trzech meczach.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
