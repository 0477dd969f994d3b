import { expect, test } from 'vitest'
import { allOf, approximate, boundsOf, interval, oneOf } from '../../../../src/core/dates/edtf.ts'

test.each([
  ['2022', '2022-01-01', '2022-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022-01-12', '2022-01-12', '2022-01-12'],
  ['2025-11-20~', '2025-11-20', '2025-11-20'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['18XX/19XX', '1800-01-01', '1999-12-31'],
  ['2021-21', '2021-03-01', '2021-05-31'],
  ['2021-24', '2021-12-01', '2022-02-28'],
  ['2014~/2022-01', '2014-01-01', '2022-01-31'],
  ['[2022-01-05,2022-01-12]', '2022-01-05', '2022-01-12'],
  ['{2013-05-05,2013-05-19}', '2013-05-05', '2013-05-19'],
  ['2014/..', '2014-01-01', null],
  ['../2019-01', null, '2019-01-31'],
  ['2022-13', null, null],
  ['2023-02-29', null, null],
  ['kiedyś', null, null],
])('bounds of %s', (edtf, earliest, latest) => {
  expect(boundsOf(edtf)).toEqual({ earliest, latest })
})

test('the unknown has no bounds', () => {
  expect(boundsOf(null)).toEqual({ earliest: null, latest: null })
})

test('writes intervals, sets and doubt', () => {
  expect(interval('2014', null)).toBe('2014/..')
  expect(interval(null, '2014')).toBe('../2014')
  expect(interval('2014', '2014')).toBe('2014')
  expect(oneOf(['2014', '2015'])).toBe('[2014,2015]')
  expect(oneOf(['2014'])).toBe('2014')
  expect(allOf(['2014', '2015'])).toBe('{2014,2015}')
  expect(approximate('2014-05')).toBe('2014-05~')
  expect(approximate('199X')).toBe('199X')
  expect(approximate('2021-21')).toBe('2021-21')
})
