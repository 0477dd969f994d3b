import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bendAxis } from '../../../../src/features/timeline/bend-axis.ts'
import { cutAxis, type Island } from '../../../../src/features/timeline/cut-axis.ts'
import { dateOf, dayOf } from '../../../../src/features/timeline/days.ts'
import { createTimeScale, type Tick } from '../../../../src/features/timeline/time-scale.ts'
import { anyDay, anyRows, days } from './dated.ts'

const island = (first: string, last: string, weight = 1): Island => ({ ...days(first, last), weight })

describe('an axis of one island', () => {
  const scale = createTimeScale([island('2022-01-01', '2022-01-10', 4)], 0, 0.5)

  test('has the room of its dates and of its margins', () => {
    expect(scale.rows).toBe(5)
    expect(scale.cuts).toEqual([])
  })

  test.each([
    ['2022-01-01', 0.1],
    ['2022-01-06', 0.5],
    ['2022-01-11', 0.9],
    // outside
    ['2021-12-31', 0.1],
    ['0966-04-14', 0.1],
    ['2022-01-12', 0.9],
    ['2199-12-31', 0.9],
  ])('%s lies at %f', (date, at) => {
    expect(scale.at(dayOf(date))).toBeCloseTo(at, 9)
  })

  test.each([
    [0.1, '2022-01-01'],
    [0.5, '2022-01-06'],
    [0.54, '2022-01-06'],
    [0.9, '2022-01-11'],
    [0, '2022-01-01'],
    [1, '2022-01-11'],
  ])('at %f lies %s', (place, date) => {
    // a millisecond is lost in between
    expect(dateOf(scale.dayAt(place) + 1e-6)).toBe(date)
  })
})

test('an axis of two islands is cut between them, and each has its own measure', () => {
  const scale = createTimeScale([island('0966-04-14', '0966-04-14'), island('2022-01-01', '2022-12-31', 3)], 0, 0)
  expect(scale.rows).toBeCloseTo(4.45, 9)
  const [cut, ...more] = scale.cuts
  expect(more).toEqual([])
  expect(cut?.[0]).toBeCloseTo(1 / 4.45, 9)
  expect(cut?.[1]).toBeCloseTo(1.45 / 4.45, 9)
  expect(scale.at(dayOf('0966-04-14'))).toBe(0)
  expect(scale.at(dayOf('0966-04-15'))).toBeCloseTo(cut?.[0] ?? 1, 9)
  expect(scale.at(dayOf('2022-01-01'))).toBeCloseTo(cut?.[1] ?? 0, 9)
  expect(scale.at(dayOf('2023-01-01'))).toBe(1)
})

const draw = ({ day, unit }: Tick): string => `${dateOf(day)} ${unit}`

describe('ticks', () => {
  test.each<[string, Island, string[]]>([
    [
      'days',
      island('2024-02-27', '2024-03-01', 4),
      ['2024-02-27 day', '2024-02-28 day', '2024-02-29 day', '2024-03-01 month', '2024-03-02 day'],
    ],
    [
      'weeks, from Mondays',
      island('2022-01-01', '2022-01-31', 4),
      ['2022-01-03 day', '2022-01-10 day', '2022-01-17 day', '2022-01-24 day', '2022-01-31 day'],
    ],
    ['months', island('2021-11-15', '2022-02-10', 3), ['2021-12-01 month', '2022-01-01 year', '2022-02-01 month']],
    ['years', island('2019-06-01', '2022-06-01', 3), ['2020-01-01 year', '2021-01-01 year', '2022-01-01 year']],
    ['centuries', island('0950-01-01', '1250-01-01', 3), ['1000-01-01 year', '1100-01-01 year', '1200-01-01 year']],
    // no hours
    ['one day', island('2022-01-12', '2022-01-12', 8), ['2022-01-12 day']],
  ])('%s', (_, given, expected) => {
    expect(createTimeScale([given]).ticks.map(draw)).toEqual(expected)
  })

  test('none where none are wanted', () => {
    expect(createTimeScale([island('2022-01-01', '2022-12-31', 9)], 0).ticks).toEqual([])
  })

  test('more where more are wanted', () => {
    const year = [island('2022-01-01', '2022-12-31', 3)]
    expect(createTimeScale(year, 4).ticks.length).toBeGreaterThan(createTimeScale(year, 1).ticks.length)
  })
})

/** Axes as they are drawn: of any dates. */
const anyIslands = anyRows({ minLength: 1, maxLength: 20 })
  .map((rows) => rows.map(({ extent }) => extent))
  .map((extents) => bendAxis(cutAxis(extents), extents))
  .filter((islands) => islands.length > 0)

test('any axis: a later day lies further on, but for those that are cut out at the ends', () => {
  fc.assert(
    fc.property(anyIslands, anyDay, anyDay, (islands, a, b) => {
      const scale = createTimeScale(islands)
      const [earlier, later] = [Math.min(a, b), Math.max(a, b)]
      expect(scale.at(earlier)).toBeLessThanOrEqual(scale.at(later))
      const first = islands[0]?.start ?? 0
      const last = islands.at(-1)?.end ?? 0
      if (earlier < later && earlier >= first && later <= last) expect(scale.at(earlier)).toBeLessThan(scale.at(later))
    }),
    { numRuns: 300 },
  )
})

test('any axis: all lies on it, between margins of the same height', () => {
  fc.assert(
    fc.property(anyIslands, anyDay, (islands, day) => {
      const scale = createTimeScale(islands)
      const margin = scale.at(islands[0]?.start ?? 0)
      expect(margin * scale.rows).toBeCloseTo(0.3, 6)
      expect((1 - scale.at(islands.at(-1)?.end ?? 0)) * scale.rows).toBeCloseTo(0.3, 6)
      expect(scale.at(day)).toBeGreaterThanOrEqual(margin)
      expect(scale.at(day)).toBeLessThanOrEqual(1 - margin + 1e-9)
    }),
  )
})

test('any axis: each island has the room of its dates, and cuts lie between those that are apart', () => {
  fc.assert(
    fc.property(anyIslands, (islands) => {
      const scale = createTimeScale(islands)
      const apart = islands.filter(({ end }, i) => end < (islands[i + 1]?.start ?? end))
      expect(scale.cuts).toHaveLength(apart.length)
      for (const [i, { start, end, weight }] of islands.entries()) {
        expect((scale.at(end) - scale.at(start)) * scale.rows).toBeCloseTo(weight, 6)
        const at = apart.findIndex((island) => island.end === end)
        const [from, to] = scale.cuts[at] ?? [scale.at(end), scale.at(end)]
        expect(from).toBeCloseTo(scale.at(end), 9)
        expect(to).toBeCloseTo(scale.at(islands[i + 1]?.start ?? end), 9)
      }
    }),
  )
})

test('any axis: the day at the place of a day is that day', () => {
  fc.assert(
    fc.property(anyIslands, fc.nat(), fc.nat(), (islands, n, offset) => {
      const scale = createTimeScale(islands)
      const { start, end } = islands[n % islands.length] ?? { start: 0, end: 1 }
      const day = start + (offset % (end - start))
      // to a minute: of centuries, places are not told apart more finely
      expect(Math.abs(scale.dayAt(scale.at(day)) - day)).toBeLessThan(1 / 1440)
    }),
    { numRuns: 300 },
  )
})

test('any axis: ticks are days of its islands, in order, each at its place, with room for a name', () => {
  fc.assert(
    fc.property(anyIslands, (islands) => {
      const scale = createTimeScale(islands)
      for (const [i, { at, day, unit }] of scale.ticks.entries()) {
        expect(Number.isInteger(day)).toBe(true)
        expect(islands.some(({ start, end }) => start <= day && day <= end)).toBe(true)
        expect(at).toBe(scale.at(day))
        const date = dateOf(day)
        expect(unit).toBe(date.endsWith('-01-01') ? 'year' : date.endsWith('-01') ? 'month' : 'day')
        const before = scale.ticks[i - 1]
        // a row is some 60 pixels high, a name 12
        if (before !== undefined) expect((at - before.at) * scale.rows).toBeGreaterThan(0.3)
      }
    }),
    { numRuns: 500 },
  )
})

test('any axis: its cuts lie one after the other, and no tick in them', () => {
  fc.assert(
    fc.property(anyIslands, (islands) => {
      const { cuts, ticks } = createTimeScale(islands)
      const edges = cuts.flat()
      expect(edges).toEqual([...edges].sort((a, b) => a - b))
      for (const [from, to] of cuts) expect(ticks.filter(({ at }) => from < at && at < to)).toEqual([])
    }),
  )
})
