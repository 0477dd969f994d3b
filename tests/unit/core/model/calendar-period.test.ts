import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  coarserOf,
  periodOfDay,
  periodOfEntry,
  precisionOf,
  UNITS,
  type Unit,
} from '../../../../src/core/model/calendar-period.ts'

const entry = (date: string | null, earliest: string | null = '2016-06-01', latest = earliest) => {
  return { date, earliest, latest }
}

describe('how precisely a date says when it begins', () => {
  const cases: [edtf: string, precision: Unit][] = [
    ['19XX', 'century'],
    ['19XX~', 'century'],
    ['199X', 'decade'],
    ['2016', 'year'],
    ['2016?', 'year'],
    ['2016-06', 'month'],
    ['2016-06~', 'month'],
    ['2016-06-12', 'day'],
    ['2016-06-12?', 'day'],
    ['2016-22', 'month'],
    ['2016-33', 'month'],
    ['2016-41', 'month'],
    ['2016/2018', 'year'],
    ['2016-06-12/2018', 'day'],
    ['2014~/2022-01', 'year'],
    ['2016-06/..', 'month'],
    ['../2016-06', 'month'],
    ['/2016', 'year'],
    ['[2022-01-05,2022-01-12]', 'month'],
    ['{2022-01-05,2022-01-06}', 'month'],
    ['[2021,2022]', 'year'],
  ]
  test.each(cases)('%s: %s', (date, precision) => {
    expect(precisionOf(entry(date))).toBe(precision)
  })
})

describe('an entry is counted in', () => {
  const cases: [date: string, earliest: string, unit: Unit, period: string][] = [
    ['2016', '2016-01-01', 'day', '2016'],
    ['2016', '2016-01-01', 'month', '2016'],
    ['2016', '2016-01-01', 'year', '2016'],
    ['2016', '2016-01-01', 'decade', '201X'],
    ['2016', '2016-01-01', 'century', '20XX'],
    ['199X', '1990-01-01', 'year', '199X'],
    ['2016-22', '2016-06-01', 'day', '2016-06'],
    ['2016-06-12', '2016-06-12', 'day', '2016-06-12'],
    ['[2022-01-05,2022-01-12]', '2022-01-05', 'day', '2022-01'],
  ]
  test.each(cases)('%s (from %s), by %s: %s', (date, earliest, unit, period) => {
    expect(periodOfEntry(entry(date, earliest), unit)).toBe(period)
  })

  test('no period where nothing dates it, that of its end where its beginning is open', () => {
    expect(periodOfEntry(entry(null, null), 'year')).toBeNull()
    expect(periodOfEntry({ date: '../2016', earliest: null, latest: '2016-12-31' }, 'month')).toBe('2016')
  })
})

test('a coarser period holds every finer one of the same day', () => {
  const days = fc
    .date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  fc.assert(
    fc.property(days, fc.constantFrom(...UNITS), fc.constantFrom(...UNITS), (day, a, b) => {
      const [coarse, fine] = coarserOf(a, b) === a ? [a, b] : [b, a]
      const known = periodOfDay(day, coarse).replace(/X+$/, '')
      expect(periodOfDay(day, fine).startsWith(known)).toBe(true)
    }),
  )
})
