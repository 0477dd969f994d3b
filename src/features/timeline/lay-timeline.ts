import type { TimelineEntry } from '../../core/model/article.ts'
import { daysOfSet } from '../../messages/format-edtf.ts'

/** How exact a date is, which is how it is drawn. */
export type Shape = 'point' | 'range' | 'set' | 'approximate' | 'open' | 'unknown'

export interface TimelineRow<T> {
  item: T
  entry: TimelineEntry
  shape: Shape
  /** Of a set within one month: its day numbers. */
  days: string[] | null
  /** Whether so much time lies between this and the row before that the axis is cut. */
  cutBefore: boolean
}

export function shapeOf({ date, earliest, latest }: Pick<TimelineEntry, 'date' | 'earliest' | 'latest'>): Shape {
  if (date === null) return 'unknown'
  if (date.startsWith('[')) return 'set'
  if (/[~?%]/.test(date)) return 'approximate'
  if (date.includes('..') || earliest === null || latest === null) return 'open'
  return earliest === latest ? 'point' : 'range'
}

/** Two neighbours further apart than this are drawn with the axis cut between them. */
const CUT_DAYS = 366

/** Entries in time, with what their drawing needs. Those without a date come last. */
export function layTimeline<T>(items: readonly T[], entryOf: (item: T) => TimelineEntry): TimelineRow<T>[] {
  const rows = items.map((item) => {
    const entry = entryOf(item)
    const shape = shapeOf(entry)
    return { item, entry, shape, days: entry.date === null ? null : daysOfSet(entry.date), cutBefore: false }
  })
  const sorted = rows.sort((a, b) => compareDays(startOf(a.entry), startOf(b.entry)))
  let reached: string | null = null
  for (const row of sorted) {
    const start = startOf(row.entry)
    row.cutBefore = reached !== null && start !== null && daysBetween(reached, start) > CUT_DAYS
    // an approximate or open period says where it begins; how far it reaches is no reason to join what follows
    const end = row.shape === 'point' || row.shape === 'range' || row.shape === 'set' ? row.entry.latest : start
    if (end !== null && (reached === null || end > reached)) reached = end
  }
  return sorted
}

const startOf = (entry: TimelineEntry): string | null => entry.earliest ?? entry.latest

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}

const DAY_MS = 86_400_000
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / DAY_MS
