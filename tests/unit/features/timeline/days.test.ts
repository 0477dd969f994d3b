import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  beginningOf,
  dateOf,
  dayOf,
  type Extent,
  extentOf,
  fromDate,
  toDate,
} from '../../../../src/features/timeline/days.ts'
import { anyDay } from './dated.ts'

describe('a date and its number', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2000-03-01', 11017],
    // 1900 had no 29 February
    ['1900-02-28', -25509],
    ['1900-03-01', -25508],
    ['0966-04-14', -366600],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
  ])('%s is day %i', (date, day) => {
    expect(dayOf(date)).toBe(day)
    expect(dateOf(day)).toBe(date)
  })

  test.each(['2022-13-01', '199X', 'soon', ''])('%j is none', (text) => {
    expect(dayOf(text)).toBeNaN()
  })

  test('come back from each other, and a day later is a day more', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayOf(dateOf(day))).toBe(day)
        expect(dateOf(day + 1) > dateOf(day)).toBe(true)
        expect(fromDate(toDate(day))).toBe(day)
      }),
    )
  })

  test('any moment belongs to its day, before 1970 as well', () => {
    fc.assert(
      fc.property(anyDay, fc.double({ min: 0, max: 0.999, noNaN: true }), (day, fraction) => {
        expect(dateOf(day + fraction)).toBe(dateOf(day))
      }),
    )
  })
})

test.each<[string | null, string | null, Extent, number | null]>([
  // one day is one day long
  ['1970-01-02', '1970-01-02', { start: 1, end: 2 }, 1],
  ['1970-01-01', '1970-01-31', { start: 0, end: 31 }, 0],
  ['1970-01-02', null, { start: 1, end: null }, 1],
  // stands at the last day that it may be
  [null, '1970-01-02', { start: null, end: 2 }, 1],
  [null, '1970-01-01', { start: null, end: 1 }, 0],
  [null, null, { start: null, end: null }, null],
])('from %s to %s', (earliest, latest, extent, beginning) => {
  expect(extentOf({ earliest, latest })).toEqual(extent)
  expect(beginningOf(extent)).toBe(beginning)
})
