import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutAxis, cutStrip, type Island } from '../../../../src/features/timeline/cut-axis.ts'
import { dateOf, type Extent } from '../../../../src/features/timeline/days.ts'
import { windowOf } from './open-library.ts'

const name = (islands: readonly Island[]) => islands.map(({ start, end }) => `${dateOf(start)}/${dateOf(end - 1)}`)
const known = (...periods: string[]): Extent[] => periods.map((period) => windowOf(period))

describe('the strip', () => {
  test.each([
    ['is not cut where years pass without a date', ['2000', '2010', '2022'], 1],
    ['is not cut over half of it', ['1900', '1950', '2022'], 1],
    ['is cut where little else would be left to see', ['1022', '2021', '2022'], 2],
  ])('%s', (_, periods, pieces) => {
    expect(cutStrip(known(...periods)).length).toBe(pieces)
  })

  test('is none where nothing is', () => {
    expect(cutStrip([])).toEqual([])
  })

  test('shows something of its shortest piece', () => {
    const [first, last] = cutStrip(known('1022-01-01', '2021', '2022'))
    expect(first?.weight).toBeGreaterThan(0.5)
    expect(last?.weight).toBeGreaterThan(first?.weight ?? Number.NaN)
  })
})

const day = fc.oneof(fc.integer({ min: -700_000, max: 100_000 }), fc.integer({ min: 18_000, max: 18_060 }))
const extent: fc.Arbitrary<Extent> = fc
  .tuple(
    day,
    fc.oneof(fc.constantFrom(1, 1, 28, 365, 36_525), fc.integer({ min: 1, max: 5000 })),
    fc.constantFrom(0, 0, 0, 0, 1, 2, 3),
  )
  .map(([start, length, open]) => ({ start: open & 1 ? null : start, end: open & 2 ? null : start + length }))
const extents = fc.array(extent, { maxLength: 40 })

describe.each([
  ['axis', cutAxis],
  ['strip', cutStrip],
])('however dates are spread, the %s', (_, cut) => {
  const isDated = ({ start, end }: Extent) => start !== null || end !== null

  test('is in pieces that follow each other and keep apart', () => {
    fc.assert(
      fc.property(extents, (all) => {
        for (const [i, { start, end, weight }] of cut(all).entries()) {
          expect(end).toBeGreaterThan(start)
          expect(weight).toBeGreaterThan(0)
          if (i > 0) expect(start).toBeGreaterThan(cut(all)[i - 1]?.end ?? Number.NaN)
        }
      }),
    )
  })

  test('has a place for where each date begins and where it ends', () => {
    fc.assert(
      fc.property(extents, (all) => {
        const islands = cut(all)
        const has = (day: number) => islands.some(({ start, end }) => start <= day && day < end)
        for (const { start, end } of all) {
          if (start !== null) expect(has(start)).toBe(true)
          if (end !== null) expect(has(end - 1)).toBe(true)
        }
      }),
    )
  })

  test('reaches from the first date to the last, and no further', () => {
    fc.assert(
      fc.property(extents, (all) => {
        const islands = cut(all)
        const dated = all.filter(isDated)
        expect(islands.length > 0).toBe(dated.length > 0)
        if (dated.length === 0) return
        expect(islands[0]?.start).toBe(Math.min(...dated.map(({ start, end }) => start ?? (end ?? 0) - 1)))
        expect(islands.at(-1)?.end).toBe(Math.max(...dated.map(({ start, end }) => end ?? (start ?? 0) + 1)))
      }),
    )
  })

  test('is cut six times at most', () => {
    fc.assert(
      fc.property(extents, (all) => {
        expect(cut(all).length).toBeLessThanOrEqual(7)
      }),
    )
  })

  test('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(extents, (all) => {
        expect(name(cut([...all].reverse()))).toEqual(name(cut(all)))
      }),
    )
  })
})

test('the strip is cut no more often than the axis', () => {
  fc.assert(
    fc.property(extents, (all) => {
      expect(cutStrip(all).length).toBeLessThanOrEqual(cutAxis(all).length)
    }),
  )
})
