import { expect, test } from 'vitest'
import { datesLike, type SentenceRow } from '../find-dates.ts'

const DAY = '2024-10-05'

const DATES: readonly SentenceRow[] = [
  ['Zeszłoroczny maj był w Sielcu suchy.', DAY, [['Zeszłoroczny maj', '2023-05', 'relative-year', DAY]]],
  ['W zeszłorocznym maju w Sielcu padało.', DAY, [['W zeszłorocznym maju', '2023-05']]],
  ['Od tegorocznego stycznia w Sielcu pada.', DAY, [['Od tegorocznego stycznia', '2024-01/..']]],
  ['Po zeszłorocznej styczniowej powodzi wał podniesiono.', DAY, [['zeszłorocznej styczniowej', '2023-01']]],
  ['Zeszłorocznego 3 maja w Sielcu padało.', DAY, [['Zeszłorocznego 3 maja', '2023-05-03']]],
  [
    'Przed zeszłorocznym Bożym Narodzeniem spadł śnieg.',
    DAY,
    [['Przed zeszłorocznym Bożym Narodzeniem', '../2023-12-25']],
  ],
  // of something else
  [
    'Zeszłoroczny plon w maju sprzedano.',
    DAY,
    [
      ['Zeszłoroczny', '2023'],
      ['w maju', '2024-05'],
    ],
  ],
  // with a year of its own
  [
    'Tegoroczny maj 2023 pamiętają wszyscy.',
    DAY,
    [
      ['Tegoroczny', '2024'],
      ['maj 2023', '2023-05'],
    ],
  ],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
