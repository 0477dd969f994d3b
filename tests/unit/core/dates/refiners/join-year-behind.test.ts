import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DATES: readonly SentenceRow[] = [
  ['W Wigilię w 1981 roku młyn spłonął.', null, [['W Wigilię w 1981 roku', '1981-12-24']]],
  ['Latem w 2010 roku młyn spłonął.', null, [['Latem w 2010 roku', '2010-22']]],
  ['Młyn stanął we wrześniu w 1939 roku.', null, [['we wrześniu w 1939 roku', '1939-09']]],
  ['Młyn stanął 3 maja w 2010 roku.', null, [['3 maja w 2010 roku', '2010-05-03']]],
  ['Młyn stanął w kwietniu w ubiegłym roku.', PUBLISHED, [['w kwietniu w ubiegłym roku', '2030-04']]],
  ['W kwietniu przed rokiem młyn spłonął.', PUBLISHED, [['W kwietniu przed rokiem', '2030-04']]],
  ['W maju dwa lata temu młyn spłonął.', PUBLISHED, [['W maju dwa lata temu', '2029-05']]],
  ['Bitwa wrześniowa 1939 roku była długa.', null, [['wrześniowa 1939 roku', '1939-09']]],
  ['Lipcowa powódź z 1997 roku zabrała młyn.', PUBLISHED, [['Lipcowa powódź z 1997 roku', '1997-07']]],
  ['Lipcowa powódź 1997 roku zabrała młyn.', PUBLISHED, [['Lipcowa powódź 1997 roku', '1997-07']]],
  ['Młyn stanął w miesiącu wrześniu 1939 roku.', null, [['w miesiącu wrześniu 1939 roku', '1939-09']]],
  // of something else
  [
    'Umowę z maja w 2010 roku zmieniono.',
    PUBLISHED,
    [
      ['z maja', '2031-05'],
      ['w 2010 roku', '2010'],
    ],
  ],
  [
    'Majowa zmiana umowy z 2010 roku nic nie dała.',
    PUBLISHED,
    [
      ['Majowa', '2031-05'],
      ['z 2010 roku', '2010'],
    ],
  ],
  [
    'Młyn stanął w maju, a w 2010 roku runął.',
    PUBLISHED,
    [
      ['w maju', '2031-05'],
      ['w 2010 roku', '2010'],
    ],
  ],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
