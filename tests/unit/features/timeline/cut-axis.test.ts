import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAxis, type Island } from '../../../../src/features/timeline/cut-axis.ts'
import { dateOf, type Extent } from '../../../../src/features/timeline/days.ts'
import { anyDay, anyRows, rowsOf } from './dated.ts'

const extentsOf = (...dates: (string | null)[]): Extent[] => rowsOf(...dates).map(({ extent }) => extent)

/** `2022-01-05..2022-01-12 (3)`: the first and the last day of an island, and its weight. */
const draw = ({ start, end, weight }: Island): string => `${dateOf(start)}..${dateOf(end - 1)} (${weight})`

describe('the axis', () => {
  test.each<[string, (string | null)[], string[]]>([
    ['of nothing', [], []],
    ['of what nothing dates', [null, 'kiedyś'], []],
    ['of one day', ['2024-02-29'], ['2024-02-29..2024-02-29 (1)']],
    ['of one that is long', ['19XX'], ['1900-01-01..1999-12-31 (1)']],
    ['of many on the same day', Array(5).fill('2022-01-12'), ['2022-01-12..2022-01-12 (5)']],
    ['of an open end: its known day only', ['2014/..'], ['2014-01-01..2014-01-01 (1)']],
    ['of an open beginning: its known day only', ['../2019-01'], ['2019-01-31..2019-01-31 (1)']],
    [
      'is cut between two days',
      ['2022-01-12', '0966-04-14'],
      ['0966-04-14..0966-04-14 (1)', '2022-01-12..2022-01-12 (1)'],
    ],
    [
      'is not cut where dates are spread evenly',
      ['2022-01-01', '2022-01-02', '2022-01-03', '2022-01-04', '2022-01-05', '2022-01-06', '2022-01-07'],
      ['2022-01-01..2022-01-07 (7)'],
    ],
    [
      'is cut between two crowds',
      ['2019-05-01', '2019-05-02', '2019-05-03', '2022-01-12', '2022-01-13'],
      ['2019-05-01..2019-05-03 (3)', '2022-01-12..2022-01-13 (2)'],
    ],
    [
      'is cut under a long one, which stands at its ends',
      ['1998/2021', '1998-05-03', '2021-12-30'],
      // a day of its own at either end
      ['1998-01-01..1998-01-01 (0.5)', '1998-05-03..1998-05-03 (1)', '2021-12-30..2021-12-31 (1.5)'],
    ],
    [
      'is cut under one of a good third of it, too',
      ['2022-01-01', '2022-01-02/2022-01-21', '2022-02-17'],
      ['2022-01-01..2022-01-02 (1.5)', '2022-01-21..2022-01-21 (0.5)', '2022-02-17..2022-02-17 (1)'],
    ],
    [
      'is not cut under short ones that meet',
      ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027'],
      ['2019-01-01..2027-12-31 (9)'],
    ],
  ])('%s', (_, dates, expected) => {
    expect(cutAxis(extentsOf(...dates)).map(draw)).toEqual(expected)
  })

  test('is not cut under one that is to be drawn whole', () => {
    const [long, ...short] = extentsOf('1998/2021', '1998-05-03', '2021-12-30')
    const islands = cutAxis([...(long === undefined ? [] : [{ ...long, whole: true }]), ...short])
    expect(islands.map(draw)).toEqual(['1998-01-01..2021-12-31 (3)'])
  })

  test('is cut six times at most, where it is emptiest', () => {
    // each stretch is twice as long as the one before
    const dates = Array.from({ length: 14 }, (_, i) => 3 * 2 ** i).map((day): Extent => ({ start: day, end: day + 1 }))
    const islands = cutAxis(dates)
    expect(islands).toHaveLength(7)
    expect(islands.slice(1).map(({ start }) => start)).toEqual(dates.slice(-6).map(({ start }) => start))
  })
})

const anyExtents = anyRows().map((rows) => rows.map(({ extent }) => extent))
/** Days only, near each other and far. */
const anyDays = fc.array(fc.oneof(anyDay, fc.integer({ min: 0, max: 40 })), { minLength: 2, maxLength: 30 })

test('any dates: the islands ascend, apart, and have as much room as there are dates', () => {
  fc.assert(
    fc.property(anyExtents, (extents) => {
      const islands = cutAxis(extents)
      for (const [i, { start, end, weight }] of islands.entries()) {
        expect(end).toBeGreaterThan(start)
        expect(start).toBeGreaterThan(islands[i - 1]?.end ?? Number.NEGATIVE_INFINITY)
        expect(weight).toBeGreaterThan(0)
      }
      const dated = extents.filter(({ start, end }) => start !== null || end !== null)
      expect(islands.reduce((sum, { weight }) => sum + weight, 0)).toBe(dated.length)
    }),
  )
})

test('any dates: none begins or ends in a cut', () => {
  fc.assert(
    fc.property(anyExtents, (extents) => {
      const islands = cutAxis(extents)
      const isDrawn = (day: number) => islands.some(({ start, end }) => start <= day && day + 1 <= end)
      for (const { start, end } of extents) {
        if (start !== null) expect(isDrawn(start), dateOf(start)).toBe(true)
        if (end !== null) expect(isDrawn(end - 1), dateOf(end - 1)).toBe(true)
      }
    }),
  )
})

test('any dates: the axis begins and ends with them, in whatever order they come', () => {
  fc.assert(
    fc.property(anyExtents, (extents) => {
      const islands = cutAxis(extents)
      const ends = extents.flatMap(({ start, end }) => [
        ...(start === null ? [] : [start, start + 1]),
        ...(end === null ? [] : [end - 1, end]),
      ])
      if (ends.length > 0) {
        expect(islands[0]?.start).toBe(Math.min(...ends))
        expect(islands.at(-1)?.end).toBe(Math.max(...ends))
      }
      expect(cutAxis([...extents].reverse())).toEqual(islands)
    }),
  )
})

test('any days: no stretch that is drawn is emptier than one that is cut out', () => {
  fc.assert(
    fc.property(anyDays, (days) => {
      const islands = cutAxis(days.map((day) => ({ start: day, end: day + 1 })))
      const starts = new Set(islands.map(({ start }) => start))
      const stretches = [...new Set(days)]
        .sort((a, b) => a - b)
        .flatMap((day, i, all) => {
          const before = all[i - 1]
          return before === undefined ? [] : [{ length: day - before - 1, cut: starts.has(day) }]
        })
      const lengths = (cut: boolean) => stretches.filter((one) => one.cut === cut).map(({ length }) => length)
      expect(Math.min(...lengths(true))).toBeGreaterThanOrEqual(Math.max(0, ...lengths(false)))
      // what is left out is worth it, and what is not is not
      expect(islands.length).toBeLessThanOrEqual(7)
      const drawn = islands.reduce((sum, { start, end }) => sum + end - start, 0)
      if (islands.length < 7) expect(Math.max(0, ...lengths(false))).toBeLessThanOrEqual(drawn / 5)
    }),
    { numRuns: 500 },
  )
})
