import type { TimelineEntry } from '../../core/model/article.ts'
import type { ArticleLink } from '../../core/model/library.ts'
import { beginningOf, type DaySpan, type Extent, extentOf } from './days.ts'
import { type Shape, shapeOf } from './shape-of.ts'

/** Somebody who is heard at a date, and their place among the voices; null for one beyond those that have a sign. */
export interface RowVoice {
  id: string
  name: string
  voice: number | null
}

/** One line of the list, and one mark of the picture. */
export type TimelineRow = EntryRow | PeriodRow

export interface EntryRow {
  type: 'entry'
  /** Unique among the rows, and fit for an element's id. */
  key: string
  entry: TimelineEntry
  extent: Extent
  shape: Shape
  voices: readonly RowVoice[]
  /** Where it stands; null beside the article itself. */
  article: ArticleLink | null
  /** Another voice is chosen. */
  dimmed: boolean
}

/** Too many entries to be told one by one. */
export interface PeriodRow {
  type: 'period'
  /** `2019`, `2019-05`, … */
  key: string
  extent: DaySpan
  /** Holds what is dated no more precisely, beside finer periods with the others. */
  whole: boolean
  /** By kind, in the order of `TIMELINE_KINDS`. */
  counts: readonly [number, number, number]
}

export function describeEntry(
  key: string,
  entry: TimelineEntry,
  more: Pick<EntryRow, 'voices' | 'article' | 'dimmed'>,
): EntryRow {
  return { type: 'entry', key, entry, extent: extentOf(entry), shape: shapeOf(entry), ...more }
}

export const countOf = ({ counts }: PeriodRow): number => counts[0] + counts[1] + counts[2]

/** In time; of those that begin together the more precise first; what nothing dates comes last. */
export function sortRows<Row extends TimelineRow>(rows: readonly Row[]): Row[] {
  const never = Number.POSITIVE_INFINITY
  return [...rows].sort(
    (a, b) =>
      compare(beginningOf(a.extent) ?? never, beginningOf(b.extent) ?? never) ||
      compare(a.extent.end ?? never, b.extent.end ?? never),
  )
}

const compare = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** All that the rows say is when: from the first day to the end of the last; null when nothing is dated. */
export function extentOfRows(rows: readonly TimelineRow[]): DaySpan | null {
  const spans = rows.flatMap(({ extent }) => {
    const start = beginningOf(extent)
    return start === null ? [] : [{ start, end: extent.end ?? start + 1 }]
  })
  const [first, ...rest] = spans
  if (first === undefined) return null
  return rest.reduce((a, b) => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }), first)
}

/** Whether an entry belongs to what is shown: it stands where it begins, like a line of a chronicle. */
export function beginsIn({ extent }: TimelineRow, { start, end }: DaySpan): boolean {
  const beginning = beginningOf(extent)
  return beginning !== null && beginning >= start && beginning < end
}

/**
 * The index of the last of the rows that has begun when another one begins, or else of the first; -1 when there is
 * none.
 */
export function rowAround(rows: readonly TimelineRow[], { extent }: TimelineRow): number {
  const day = beginningOf(extent) ?? Number.POSITIVE_INFINITY
  const last = rows.findLastIndex((row) => (beginningOf(row.extent) ?? Number.POSITIVE_INFINITY) <= day)
  return Math.max(last, Math.min(0, rows.length - 1))
}
