import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { barsOf } from '../../../../src/features/timeline/count-periods.ts'
import { dateOf, dayOf } from '../../../../src/features/timeline/days.ts'
import { describeFullness, extentOfTimeline } from '../../../../src/features/timeline/library-view.ts'
import { countOf } from '../../../../src/features/timeline/rows.ts'
import type { Told } from '../../build/timeline-fixture.ts'
import { anyTold, daysOf, nameRow, on, openLibrary, sum, undated, years } from './open-library.ts'

describe('the strip above the picture', () => {
  test('is empty where nothing is', () => {
    expect(barsOf(describeFullness([openLibrary([]).index], () => undefined))).toEqual([])
  })

  test('has a bar for each year of many', () => {
    const { index, pieceAt } = openLibrary(years(1990, 30, 2))
    const bars = barsOf(describeFullness([index], pieceAt))
    expect(bars.map(({ start, entries }) => [dateOf(start).slice(0, 4), entries])).toEqual(
      Array.from({ length: 30 }, (_, i) => [String(1990 + i), 2]),
    )
  })

  test('tells the days of a library of one month', () => {
    const { index, pieceAt } = openLibrary(daysOf('2024-02', 29, 2))
    expect(describeFullness([index], pieceAt).map(({ key }) => key)).toContain('2024-02-29')
    expect(describeFullness([index], () => undefined).map(nameRow)).toEqual(['2024 ×58'])
  })

  test('counts what begins together over the shortest of its periods', () => {
    const rows = describeFullness(
      [openLibrary([...on('2022', 3), ...daysOf('2022-01', 20, 2)]).index],
      openLibrary([...on('2022', 3), ...daysOf('2022-01', 20, 2)]).pieceAt,
    )
    const [first] = barsOf(rows)
    expect(first).toEqual({ start: dayOf('2022-01-01'), end: dayOf('2022-01-02'), entries: 5 })
    expect(sum(rows.map(countOf))).toBe(43)
  })
})

describe('all that a timeline reaches over', () => {
  const cases: [name: string, told: Told[], extent: [string, string] | null][] = [
    ['is nothing where nothing is', [], null],
    ['is nothing where nothing is dated', undated(3), null],
    ['is the year of its one day', on('2024-02-29'), ['2024-01-01', '2025-01-01']],
    ['goes from the first year to the last', [...on('2022'), ...on('1799-12-31')], ['1799-01-01', '2023-01-01']],
    ['is a century that is known no better', on('19XX'), ['1900-01-01', '2000-01-01']],
  ]
  test.each(cases)('%s', (_, entries, extent) => {
    const found = extentOfTimeline(openLibrary(entries).index)
    expect(found === null ? null : [dateOf(found.start), dateOf(found.end)]).toEqual(extent)
  })

  test('leaves out no entry', () => {
    fc.assert(
      fc.property(anyTold, (entries) => {
        const all = extentOfTimeline(openLibrary(entries).index)
        const isOutside = (day: number) => all === null || day < all.start || day >= all.end
        expect(entries.filter(({ day }) => isOutside(dayOf(day ?? '')))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('whatever is in the library', () => {
  test('the strip counts every entry once, in time', () => {
    fc.assert(
      fc.property(anyTold, (entries) => {
        const library = openLibrary(entries)
        for (const pieceOf of [library.pieceAt, () => undefined]) {
          const bars = barsOf(describeFullness([library.index], pieceOf))
          expect(sum(bars.map((bar) => bar.entries))).toBe(entries.length)
          for (const [i, bar] of bars.entries()) {
            expect(bar.end).toBeGreaterThan(bar.start)
            if (i > 0) expect(bar.start).toBeGreaterThan(bars[i - 1]?.start ?? 0)
          }
        }
      }),
      { numRuns: 60 },
    )
  })
})
