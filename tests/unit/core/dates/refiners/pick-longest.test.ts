import { expect, test } from 'vitest'
import type { Candidate } from '../../../../../src/core/dates/expression.ts'
import { pickLongest } from '../../../../../src/core/dates/refiners/pick-longest.ts'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const candidate = (from: number, to: number, digits: string): Candidate => ({
  from,
  to,
  expression: { type: 'prefix', digits },
  attributive: false,
  bound: null,
  approximate: false,
  ahead: false,
})

test('of those that overlap the longest stays, of equals the first; in the order of the text', () => {
  const [late, short, long, twin] = [
    candidate(6, 7, '19'),
    candidate(1, 3, '18'),
    candidate(2, 5, '17'),
    candidate(2, 5, '16'),
  ]
  expect(pickLongest([late, short, long, twin])).toEqual([long, late])
})

test('those that only touch stay both', () => {
  expect(pickLongest([candidate(2, 3, '18'), candidate(0, 2, '17')])).toEqual([
    candidate(0, 2, '17'),
    candidate(2, 3, '18'),
  ])
})

test('nothing of nothing', () => expect(pickLongest([])).toEqual([]))

const DATES: readonly SentenceRow[] = [
  // each holds a month, a year, a number or a weekday that another finder proposes
  ['Prom ruszył 12 stycznia 2022 r. w deszczu.', null, [['12 stycznia 2022 r.', '2022-01-12', null]]],
  ['W drugim półroczu 2019 roku przybyło gości.', null, [['W drugim półroczu 2019 roku', '2019-07/2019-12', null]]],
  ['W latach 30. XIX wieku kopano kanał.', null, [['W latach 30. XIX wieku', '183X', null]]],
  // two dates beside each other
  [
    'W 2019 roku 3 maja 2020 r. nikt nie znał.',
    PUBLISHED,
    [
      ['W 2019 roku', '2019'],
      ['3 maja 2020 r.', '2020-05-03'],
    ],
  ],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
