import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

/** A Thursday. */
const DAY = '2022-06-16'

const DATES: readonly SentenceRow[] = [
  [
    'Minionej nocy okradziono kaplicę w Rogóżcu.',
    DAY,
    [['Minionej nocy', '2022-06-15/2022-06-16', 'relative-night', DAY]],
  ],
  ['Ubiegłej nocy okradziono kaplicę.', '2022-06', [['Ubiegłej nocy', '2022-06', 'relative-night', '2022-06']]],
  ['Ostatniej nocy okradziono kaplicę.', null, [['Ostatniej nocy', null]]],
  ['Tej nocy nikt w Rogóżcu nie spał.', DAY, [['Tej nocy', '2022-06-15/2022-06-16']]],
  ['Tej nocy przejdzie burza.', DAY, [['Tej nocy', '2022-06-16/2022-06-17']]],
  ['Najbliższej nocy przyjdzie przymrozek.', DAY, [['Najbliższej nocy', '2022-06-16/2022-06-17']]],
  ['W nocy ze środy na czwartek zawalił się mur.', DAY, [['W nocy ze środy na czwartek', '2022-06-15/2022-06-16']]],
  ['W nocy z soboty na niedzielę skradziono ule.', DAY, [['W nocy z soboty na niedzielę', '2022-06-11/2022-06-12']]],
  ['Kutry odpłynęły w nocy z 3 na 4 maja.', DAY, [['w nocy z 3 na 4 maja', '2022-05-03/2022-05-04']]],
  ['Mur runął w nocy 4 maja 2020 roku.', null, [['w nocy 4 maja 2020 roku', '2020-05-04']]],
  [
    'Minionej nocy zgasło światło.',
    PUBLISHED,
    [['Minionej nocy', '2031-06-04/2031-06-05', 'relative-night', PUBLISHED]],
  ],
  ['Tej nocy zgasło światło.', PUBLISHED, [['Tej nocy', '2031-06-04/2031-06-05', 'relative-night', PUBLISHED]]],
  ['Tej nocy zamarznie port.', PUBLISHED, [['Tej nocy', '2031-06-05/2031-06-06', 'relative-night', PUBLISHED]]],
  [
    'Najbliższej nocy zamarznie port.',
    PUBLISHED,
    [['Najbliższej nocy', '2031-06-05/2031-06-06', 'relative-night', PUBLISHED]],
  ],
  ['Minionej nocy zgasło światło.', '2031-06', [['Minionej nocy', '2031-06', 'relative-night', '2031-06']]],
  ['Minionej nocy zgasło światło.', null, [['Minionej nocy', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['W nocy słychać stąd pociągi.', DAY, []],
  ['Nocą w Rogóżcu wyją psy.', DAY, []],
  ['Każdej nocy ktoś gasi tam latarnie.', DAY, []],
  ['Noc była chłodna.', DAY, []],
  // a time of any day
  ['W nocy zgasło światło.', PUBLISHED, []],
  // every night
  ['Nocą jeżdżą tędy ciężarówki.', PUBLISHED, []],
  // spoken of
  ['Noc była zimna.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
