import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { beginningOf } from '../../../../src/features/timeline/days.ts'
import {
  beginsIn,
  countOf,
  describeEntry,
  extentOfRows,
  sortRows,
  type TimelineRow,
} from '../../../../src/features/timeline/rows.ts'
import { anyDay, anyRows, anySpan, days, entryOf, periodRow, rowOf, rowsOf } from './dated.ts'

test('an entry is described by its date and what else is known of it', () => {
  const entry = entryOf('2022-01', { kind: 'said' })
  const more = { voices: [{ id: 'ola-bak', name: 'Ola Bąk', voice: 3 }], article: null, dimmed: true }
  expect(describeEntry('targ.e1', entry, more)).toEqual({
    type: 'entry',
    key: 'targ.e1',
    entry,
    extent: days('2022-01-01', '2022-01-31'),
    shape: 'range',
    ...more,
  })
})

test('a period counts all kinds', () => {
  expect(countOf(periodRow('2022', '2022-01-01', '2022-12-31', [1, 20, 300]))).toBe(321)
})

describe('in order', () => {
  test.each<[string, (string | null)[], (string | null)[]]>([
    ['nothing', [], []],
    ['by their beginning', ['2022', '2021-12-31', '0966-04-14', '199X'], ['0966-04-14', '199X', '2021-12-31', '2022']],
    [
      'of those that begin together the more precise first, the open one last',
      ['2020/..', '20XX', '2020', '202X', '2020-01-01', '2020-01'],
      ['20XX', '2020-01-01', '2020-01', '2020', '202X', '2020/..'],
    ],
    ['without a beginning by their end', ['2020', '../2019-05-03', '2019'], ['2019', '../2019-05-03', '2020']],
    ['what nothing dates last', [null, '2022', 'kiedyś', '1998'], ['1998', '2022', null, 'kiedyś']],
    [
      'equal ones as they were',
      ['[2022-01-05,2022-01-12]', '2022-01-05/2022-01-12'],
      ['[2022-01-05,2022-01-12]', '2022-01-05/2022-01-12'],
    ],
  ])('%s', (_, given, expected) => {
    expect(sortRows(rowsOf(...given)).map(({ entry }) => entry.date)).toEqual(expected)
  })

  test('a month before the year that it begins with', () => {
    const periods = [
      { ...periodRow('2022', '2022-01-01', '2022-12-31', [1, 2, 3]), whole: true },
      periodRow('2022-02', '2022-02-01', '2022-02-28', [1, 2, 3]),
      periodRow('2022-01', '2022-01-01', '2022-01-31', [1, 2, 3]),
    ]
    expect(sortRows(periods).map(({ key }) => key)).toEqual(['2022-01', '2022', '2022-02'])
  })

  test('are all of them, whatever order they came in', () => {
    fc.assert(
      fc.property(anyRows(), (rows) => {
        const sorted = sortRows(rows)
        expect(new Set(sorted)).toEqual(new Set(rows))
        expect(sorted).toHaveLength(rows.length)
        const when = (all: readonly TimelineRow[]) => all.map(({ extent }) => [beginningOf(extent), extent.end])
        expect(when(sortRows([...rows].reverse()))).toEqual(when(sorted))
      }),
    )
  })

  test('the ones given are left as they are', () => {
    const rows = rowsOf('2022', '1998')
    sortRows(rows)
    expect(rows.map(({ key }) => key)).toEqual(['e0', 'e1'])
  })
})

describe('all that rows reach over', () => {
  test.each<[string, (string | null)[], ReturnType<typeof days> | null]>([
    ['nothing', [], null],
    ['what nothing dates', [null, 'kiedyś'], null],
    ['one day', ['2024-02-29'], days('2024-02-29', '2024-02-29')],
    ['a long one around a short one', ['2022-01-12', '20XX'], days('2000-01-01', '2099-12-31')],
    ['centuries apart', ['2022-01-12', '0966-04-14', null], days('0966-04-14', '2022-01-12')],
    ['the first day of what never ends', ['2014/..'], days('2014-01-01', '2014-01-01')],
    ['the last day of what never began', ['../2019-01'], days('2019-01-31', '2019-01-31')],
  ])('%s', (_, dates, expected) => {
    expect(extentOfRows(rowsOf(...dates))).toEqual(expected)
  })

  test('periods', () => {
    const periods = [
      periodRow('2021', '2021-01-01', '2021-12-31', [1, 0, 0]),
      periodRow('2022-05', '2022-05-01', '2022-05-31', [1, 0, 0]),
    ]
    expect(extentOfRows(periods)).toEqual(days('2021-01-01', '2022-05-31'))
  })

  test('holds each that is dated, and has one that begins and one that ends at its ends', () => {
    fc.assert(
      fc.property(anyRows({ minLength: 1, maxLength: 12 }), (rows) => {
        const all = extentOfRows(rows)
        const dated = rows.filter(({ extent }) => extent.start !== null || extent.end !== null)
        expect(all === null).toBe(dated.length === 0)
        if (all === null) return
        for (const row of dated) {
          expect(beginsIn(row, all)).toBe(true)
          expect(row.extent.end ?? all.end).toBeLessThanOrEqual(all.end)
        }
        expect(dated.some((row) => beginsIn(row, { start: all.start, end: all.start + 1 }))).toBe(true)
        expect(dated.some(({ extent }) => (extent.end ?? (extent.start ?? 0) + 1) === all.end)).toBe(true)
      }),
    )
  })
})

describe('what begins in a window', () => {
  const january = days('2022-01-01', '2022-01-31')
  test.each<[string | null, boolean]>([
    ['2022-01-01', true],
    ['2022-01-31', true],
    ['2021-12-31', false],
    ['2022-02-01', false],
    ['2022', true],
    ['2021/2022-01-12', false],
    ['2022-01/..', true],
    ['2021/..', false],
    ['../2022-01-31', true],
    ['../2022-02-01', false],
    [null, false],
  ])('%s in January 2022: %s', (date, expected) => {
    expect(beginsIn(rowOf(date), january)).toBe(expected)
  })

  test('a window cut in two parts its entries: each that is dated begins in one of them', () => {
    fc.assert(
      fc.property(anyRows({ maxLength: 12 }), anySpan, anyDay, (rows, { start, end }, day) => {
        const at = Math.min(Math.max(day, start), end)
        for (const row of rows) {
          const parts = [beginsIn(row, { start, end: at }), beginsIn(row, { start: at, end })]
          expect(parts.filter(Boolean)).toHaveLength(beginsIn(row, { start, end }) ? 1 : 0)
        }
      }),
    )
  })
})
