import fc from 'fast-check'
import type { TimelineKind } from '../../../../src/core/model/article.ts'
import type { LibraryTimeline, TimelinePiece } from '../../../../src/core/model/library.ts'
import type { DaySpan } from '../../../../src/features/timeline/days.ts'
import { describeLibrary, type LibraryView } from '../../../../src/features/timeline/library-view.ts'
import { spanOfPeriod } from '../../../../src/features/timeline/periods.ts'
import { countOf, type TimelineRow } from '../../../../src/features/timeline/rows.ts'
import { publishArticles, type Told, writeTimeline } from '../../build/timeline-fixture.ts'

export interface OpenLibrary {
  index: LibraryTimeline
  /** Of all that is published. */
  addresses: string[]
  pieceAt: (asset: string) => TimelinePiece | undefined
  timelineOf: (speaker: string) => LibraryTimeline
}

/** A library of one article with these entries. */
export function openLibrary(told: readonly Told[]): OpenLibrary {
  const { index, assets } = publishArticles([writeTimeline('a', told)])
  return {
    index,
    addresses: [...assets.keys()],
    pieceAt: (asset) => assets.get(asset) as TimelinePiece | undefined,
    timelineOf: (speaker) => {
      const asset = index.speakers.find(({ id }) => id === speaker)?.asset ?? ''
      return assets.get(asset) as LibraryTimeline
    },
  }
}

/** The library once nothing that it needs is missing, and what it fetched for that. */
export function lookAt(
  { index, pieceAt }: OpenLibrary,
  window: DaySpan | null,
  timelines: readonly LibraryTimeline[] = [index],
  known: Iterable<string> = [],
): LibraryView & { fetched: Set<string> } {
  const fetched = new Set(known)
  for (;;) {
    const view = describeLibrary(
      timelines,
      (asset) => (fetched.has(asset) ? pieceAt(asset) : undefined),
      window,
      () => 0,
    )
    if (view.needed.length === 0) return { ...view, fetched }
    for (const asset of view.needed) {
      if (fetched.has(asset)) throw new Error(`${asset} is fetched twice`)
      fetched.add(asset)
    }
  }
}

/** `count` entries that all have the same date. */
export const on = (date: string, count = 1, kind: TimelineKind = 'happened'): Told[] =>
  Array.from({ length: count }, () => ({ day: `${date.replaceAll('X', '0')}-01-01`.slice(0, 10), date, kind }))

export const undated = (count: number): Told[] => Array.from({ length: count }, () => ({ day: null }))

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

export const countRows = (rows: readonly TimelineRow[]): number =>
  sum(rows.map((row) => (row.type === 'entry' ? 1 : countOf(row))))

/** `2022` for the date of an entry, `2022 ×3` for a period, `2022+ ×3` for what is no more precise. */
export const nameRow = (row: TimelineRow): string =>
  row.type === 'entry' ? (row.entry.date ?? '?') : `${row.key}${row.whole ? '+' : ''} ×${countOf(row)}`

/** From the first day of one period to the last of another. */
export function windowOf(from: string, to = from): DaySpan {
  const [first, last] = [spanOfPeriod(from), spanOfPeriod(to)]
  if (first === null || last === null) throw new Error(`${from}/${to} is no window`)
  return { start: first.start, end: last.end }
}

export const two = (value: number): string => String(value).padStart(2, '0')
/** So many entries on a day of each year. */
export const years = (from: number, count: number, each = 1): Told[] =>
  Array.from({ length: count }, (_, i) => on(`${from + i}-05-07`, each)).flat()
/** So many entries on each of the first days of a month. */
export const daysOf = (month: string, count: number, each: number): Told[] =>
  Array.from({ length: count }, (_, i) => on(`${month}-${two(i + 1)}`, each)).flat()

const year = fc.oneof(fc.integer({ min: 2018, max: 2022 }), fc.integer({ min: 1800, max: 2100 }))
/** A date of any precision, often one of a few years. */
export const anyPeriod = fc.oneof(
  { weight: 1, arbitrary: year.map((value) => `${Math.floor(value / 100)}XX`) },
  { weight: 1, arbitrary: year.map((value) => `${Math.floor(value / 10)}X`) },
  { weight: 2, arbitrary: year.map(String) },
  { weight: 2, arbitrary: fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${two(m)}`) },
  {
    weight: 6,
    arbitrary: fc
      .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([y, m, d]) => `${y}-${two(m)}-${two(d)}`),
  },
)
const times = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 2, arbitrary: fc.integer({ min: 50, max: 200 }) },
)
/** Entries of a library, many of them on one date. */
export const anyTold = fc
  .array(
    fc.tuple(anyPeriod, times, fc.constantFrom('published', 'said', 'happened')).map((all) => on(...all)),
    { maxLength: 60, size: 'max' },
  )
  .map((all) => all.flat())
