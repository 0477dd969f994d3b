import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bendAxis } from '../../../../src/features/timeline/bend-axis.ts'
import { cutAxis, type Dated, type Island } from '../../../../src/features/timeline/cut-axis.ts'
import type { Extent } from '../../../../src/features/timeline/days.ts'
import { createTimeScale } from '../../../../src/features/timeline/time-scale.ts'
import { anyRows } from './dated.ts'

const onDays = (...days: number[]): Extent[] => days.map((day) => ({ start: day, end: day + 1 }))
const bend = (extents: readonly Dated[]) => bendAxis(cutAxis(extents), extents)

describe('an axis', () => {
  test('does not bend under what is to be drawn whole', () => {
    const set = { start: 104, end: 130, whole: true }
    const crowd = Array.from({ length: 9 }, () => ({ start: 100, end: 131 }))
    expect(bend([...crowd, set])).toHaveLength(1)
    expect(bend([...crowd, { ...set, whole: false }]).length).toBeGreaterThan(1)
  })

  test('whose dates are spread evenly is one piece', () => {
    expect(bend(onDays(0, 10, 20, 30, 40, 50, 60, 70, 80))).toHaveLength(1)
  })

  test('bends where they become denser, and each stands near its words', () => {
    const rare = Array.from({ length: 12 }, (_, i) => 100 * i)
    const dense = Array.from({ length: 20 }, (_, i) => 1110 + 2 * i)
    const extents = onDays(...rare, ...dense)
    const pieces = bend(extents)
    expect(pieces.length).toBeGreaterThan(1)
    const farthest = (islands: readonly Island[]): number => {
      const scale = createTimeScale(islands, 0, 0)
      return Math.max(...extents.map(({ start }, i) => Math.abs(scale.at(start ?? 0) * scale.rows - (i + 0.5))))
    }
    expect(farthest(pieces)).toBeLessThan(5)
    expect(farthest(cutAxis(extents))).toBeGreaterThan(6)
  })
})

test('any dates: pieces cover what their islands do, with the same room', () => {
  const extents = anyRows().map((rows) => rows.map(({ extent }) => extent))
  fc.assert(
    fc.property(extents, (all) => {
      const islands = cutAxis(all)
      const pieces = bendAxis(islands, all)
      for (const { start, end, weight } of islands) {
        const own = pieces.filter((piece) => piece.start >= start && piece.end <= end)
        expect([own[0]?.start, own.at(-1)?.end]).toEqual([start, end])
        for (const [i, piece] of own.entries()) {
          expect(piece.end).toBeGreaterThan(piece.start)
          expect(piece.weight).toBeGreaterThan(0)
          if (i > 0) expect(piece.start).toBe(own[i - 1]?.end)
        }
        expect(own.reduce((sum, piece) => sum + piece.weight, 0)).toBeCloseTo(weight, 9)
      }
    }),
  )
})
