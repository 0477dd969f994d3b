import { coarserOf, periodOfEntry, precisionOf, UNITS, type Unit } from '../core/model/calendar-period.ts'
import { PIECE_ENTRIES } from '../core/model/library.ts'
import type { TimelineItem } from './describe-timeline.ts'

/** How many years a timeline is opened with at most; with more it is opened with decades. A row takes some 15 bytes. */
const OPENING_PERIODS = 200

/** Entries that begin in one period. */
export interface Period {
  /** EDTF; empty for what nothing dates. */
  period: string
  /** What tells it from every other of one timeline, and can stand in a file's name. */
  name: string
  /** Holds those that are dated no more precisely, beside finer periods with the others. */
  whole: boolean
  items: readonly TimelineItem[]
  /** By what it is divided where it holds more than one piece does; null where it never does. */
  finer: Unit | null
}

/** By what to divide a whole timeline: years, or as much coarser as keeps its opening small. */
export function choosePrecision(dated: readonly TimelineItem[]): Unit {
  return (['year', 'decade'] as const).find((unit) => countPeriods(dated, unit) <= OPENING_PERIODS) ?? 'century'
}

/**
 * The periods that hold entries, in time; of two that begin together the finer first. What is dated no more precisely
 * than by a longer period stays in that. A day with more than a piece's entries comes as several periods of the same
 * date.
 */
export function dividePeriods(dated: readonly TimelineItem[], unit: Unit): Period[] {
  const groups = new Map<string, { unit: Unit; items: TimelineItem[] }>()
  for (const item of dated) {
    const period = nameOf(item, unit)
    const group = groups.get(period) ?? { unit: coarserOf(unit, precisionOf(item.entry)), items: [] }
    group.items.push(item)
    groups.set(period, group)
  }
  const finer = UNITS[UNITS.indexOf(unit) + 1] ?? null
  return [...groups]
    .map(([period, group]) => ({ period, ...group, start: period.replaceAll('X', '0').padEnd(10, '-01') }))
    .sort(compareNamed)
    .flatMap(({ period, items, unit: own }) => {
      if (own !== unit) return divideEvenly(items, period, `${period}-whole`, true)
      return finer === null
        ? divideEvenly(items, period, period)
        : [{ period, name: period, whole: false, items, finer }]
    })
}

interface Named {
  start: string
  unit: Unit
}

/** `2022` begins with `2022-01-01`. */
function compareNamed(a: Named, b: Named): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1
  return UNITS.indexOf(b.unit) - UNITS.indexOf(a.unit)
}

/** What no calendar divides, as one period or, where it holds more than a piece does, as several of the same name. */
export function divideEvenly(items: readonly TimelineItem[], period: string, name: string, whole = false): Period[] {
  if (items.length <= PIECE_ENTRIES) return [{ period, name, whole, items, finer: null }]
  return Array.from({ length: Math.ceil(items.length / PIECE_ENTRIES) }, (_, index) => ({
    period,
    name: `${name}-part-${index + 1}`,
    whole,
    items: items.slice(index * PIECE_ENTRIES, (index + 1) * PIECE_ENTRIES),
    finer: null,
  }))
}

/** Which neighbours stand in one piece: as many as it holds, in their order; one that holds more stands alone. */
export function shareOut(periods: readonly Period[]): Period[][] {
  const shares: Period[][] = []
  let held = Number.POSITIVE_INFINITY
  for (const period of periods) {
    held += period.items.length
    if (held <= PIECE_ENTRIES) {
      shares.at(-1)?.push(period)
      continue
    }
    shares.push([period])
    held = period.items.length
  }
  return shares
}

function countPeriods(dated: readonly TimelineItem[], unit: Unit): number {
  return new Set(dated.map((item) => nameOf(item, unit))).size
}

function nameOf({ entry }: TimelineItem, unit: Unit): string {
  const period = periodOfEntry(entry, unit)
  if (period === null) throw new Error('an entry without a date lies in no period')
  return period
}
