import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SHAPES, type Shape, shapeOf } from '../../../../src/features/timeline/shape-of.ts'
import { anyEdtf, entryOf } from './dated.ts'

test.each<[string | null, Shape]>([
  ['2022-01-12', 'point'],
  ['2024-02-29', 'point'],
  ['0966-04-14', 'point'],
  ['2022-01', 'range'],
  ['2022', 'range'],
  ['199X', 'range'],
  ['19XX', 'range'],
  ['2021-24', 'range'],
  ['2022-01-05/2022-01-12', 'range'],
  ['1998/2004-05', 'range'],
  // each of them, not one of them
  ['{2013-05-05,2013-05-19}', 'range'],
  ['[2022-01-05,2022-01-12]', 'set'],
  ['[1998,2004]', 'set'],
  ['2022-01-12~', 'approximate'],
  ['1998?', 'approximate'],
  ['1998-05%', 'approximate'],
  ['2014~/2022-01', 'approximate'],
  ['2014/2022-01?', 'approximate'],
  ['2014/..', 'open'],
  ['../2019-01', 'open'],
  // that nobody knows an end says more than that the other is not sure
  ['2014~/..', 'open'],
  [null, 'unknown'],
  ['kiedyś', 'unknown'],
])('%s is drawn as a %s', (date, shape) => {
  expect(shapeOf(entryOf(date))).toBe(shape)
})

test.each<[string, string | null, string | null, Shape]>([
  // a date of a kind that core gives no bounds is drawn by those that it has
  ['2022-33', '2022-01-01', '2022-03-31', 'range'],
  ['2022-33', null, null, 'unknown'],
  ['2022-33', '2022-01-01', null, 'open'],
  ['2022-33', null, '2022-03-31', 'open'],
])('%s from %s to %s is drawn as a %s', (date, earliest, latest, shape) => {
  expect(shapeOf({ date, earliest, latest })).toBe(shape)
})

test('a point is one day that is sure, and only what has no day at all is not drawn', () => {
  fc.assert(
    fc.property(anyEdtf, (date) => {
      const entry = entryOf(date)
      const shape = shapeOf(entry)
      expect(SHAPES).toContain(shape)
      expect(shape === 'unknown').toBe(entry.earliest === null && entry.latest === null)
      expect(shape === 'point').toBe(/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') || isOneDay(date ?? ''))
    }),
  )
})

/** An interval of two parts that are the same day. */
function isOneDay(edtf: string): boolean {
  const { earliest, latest } = entryOf(edtf)
  return !/[~?%[]/.test(edtf) && earliest !== null && earliest === latest
}
