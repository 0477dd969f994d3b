import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { UNITS, type Unit } from '../../../../src/core/model/calendar-period.ts'
import { dateOf } from '../../../../src/features/timeline/days.ts'
import { periodOf, spanOfPeriod, unitOfPeriod } from '../../../../src/features/timeline/periods.ts'
import { anyDay, days } from './dated.ts'

describe('a calendar period', () => {
  test.each<[string, Unit, first: string, last: string]>([
    ['19XX', 'century', '1900-01-01', '1999-12-31'],
    ['20XX', 'century', '2000-01-01', '2099-12-31'],
    ['09XX', 'century', '0900-01-01', '0999-12-31'],
    ['00XX', 'century', '0000-01-01', '0099-12-31'],
    ['199X', 'decade', '1990-01-01', '1999-12-31'],
    ['004X', 'decade', '0040-01-01', '0049-12-31'],
    ['2022', 'year', '2022-01-01', '2022-12-31'],
    ['0966', 'year', '0966-01-01', '0966-12-31'],
    ['0050', 'year', '0050-01-01', '0050-12-31'],
    ['2023-02', 'month', '2023-02-01', '2023-02-28'],
    ['2024-02', 'month', '2024-02-01', '2024-02-29'],
    ['1900-02', 'month', '1900-02-01', '1900-02-28'],
    ['2022-12', 'month', '2022-12-01', '2022-12-31'],
    ['0079-08', 'month', '0079-08-01', '0079-08-31'],
    ['2024-02-29', 'day', '2024-02-29', '2024-02-29'],
    ['0001-01-01', 'day', '0001-01-01', '0001-01-01'],
  ])('%s is a %s', (period, unit, first, last) => {
    expect(unitOfPeriod(period)).toBe(unit)
    expect(spanOfPeriod(period)).toEqual(days(first, last))
  })

  test.each([
    '',
    '2',
    '20',
    '202',
    '20222',
    '1XXX',
    'XXXX',
    '19X5',
    '19xx',
    '199X-01',
    '2022-1',
    '2022-00',
    '2022-13',
    '2022-21',
    '2022-33',
    '2022-02-30',
    '2023-02-29',
    '2022-04-31',
    '2022-01-1',
    '2022-01-12T00:00',
    ' 2022',
    '2022\n',
    '-022',
    '2022~',
    '2022?',
    '2022/2023',
    '2022/..',
    '[2022-01-05,2022-01-12]',
    '２０２２',
  ])('%j is none', (text) => {
    expect(spanOfPeriod(text)).toBeNull()
  })

  test.each<[string, Unit, string]>([
    ['2024-02-29', 'century', '20XX'],
    ['2024-02-29', 'decade', '202X'],
    ['2024-02-29', 'year', '2024'],
    ['2024-02-29', 'month', '2024-02'],
    ['2024-02-29', 'day', '2024-02-29'],
    ['1999-12-31', 'century', '19XX'],
    ['2000-01-01', 'decade', '200X'],
    ['0966-04-14', 'century', '09XX'],
    ['0007-04-14', 'decade', '000X'],
  ])('%s lies in the %s %s', (date, unit, period) => {
    expect(periodOf(days(date, date).start, unit)).toBe(period)
  })
})

const anyUnit = fc.constantFrom(...UNITS)

test('any day lies in its period, whose days are all of the same and whose neighbours are of others', () => {
  fc.assert(
    fc.property(anyDay, anyUnit, (day, unit) => {
      const period = periodOf(day, unit)
      const span = spanOfPeriod(period)
      if (span === null) throw new Error(`${period} has no days`)
      expect(unitOfPeriod(period)).toBe(unit)
      expect(day).toBeGreaterThanOrEqual(span.start)
      expect(day).toBeLessThan(span.end)
      expect(periodOf(span.end - 1, unit)).toBe(period)
      expect(periodOf(span.end, unit)).not.toBe(period)
      // there is nothing before the year 0
      if (span.start > days('0000-01-01', '0000-01-01').start) expect(periodOf(span.start - 1, unit)).not.toBe(period)
    }),
  )
})

test('the units are from the coarsest: each period lies whole in the next coarser one', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: UNITS.length - 1 }), (day, i) => {
      const [coarse, fine] = [UNITS[i - 1] ?? 'century', UNITS[i] ?? 'day']
      const [around, within] = [spanOfPeriod(periodOf(day, coarse)), spanOfPeriod(periodOf(day, fine))]
      if (around === null || within === null) throw new Error(`${dateOf(day)} lies nowhere`)
      expect(within.start).toBeGreaterThanOrEqual(around.start)
      expect(within.end).toBeLessThanOrEqual(around.end)
      expect(within.end - within.start).toBeLessThan(around.end - around.start)
    }),
  )
})

test('any text at all is a period or none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\dX]{2,5}(-[\dX]{1,2}){0,2}$/)), (text) => {
      const span = spanOfPeriod(text)
      if (span !== null) expect(periodOf(span.start, unitOfPeriod(text) ?? 'day')).toBe(text)
    }),
  )
})
