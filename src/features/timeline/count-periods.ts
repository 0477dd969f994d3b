import {
  coarserOf,
  periodOfDay,
  periodOfEntry,
  precisionOf,
  UNITS,
  type Unit,
} from '../../core/model/calendar-period.ts'
import type { TimelinePeriod } from '../../core/model/library.ts'
import { cutStrip } from './cut-axis.ts'
import type { Day } from './days.ts'
import { spanOfPeriod, unitOfPeriod } from './periods.ts'
import { countOf, type EntryRow, type PeriodRow, sortRows } from './rows.ts'

/** What is known of a stretch of time: its entries, or how many they are. */
export interface Known {
  entries: EntryRow[]
  periods: TimelinePeriod[]
}

export const total = ({ counts }: TimelinePeriod): number => counts[0] + counts[1] + counts[2]
export const countAll = ({ entries, periods }: Known): number =>
  entries.length + periods.reduce((sum, period) => sum + total(period), 0)

/** How many of the first one's length a strip of them all would have, empty ones included. */
export function lengthOfStrip(rows: readonly PeriodRow[]): number {
  const days = cutStrip(rows.map(({ extent }) => extent)).reduce((sum, { start, end }) => sum + end - start, 0)
  const first = rows[0]?.extent
  return first === undefined ? 0 : days / (first.end - first.start)
}

/** Counted by the finest unit that all of it is known to and in which the periods have room. */
export function intoPeriods(known: Known, haveRoom: (rows: readonly PeriodRow[]) => boolean): PeriodRow[] {
  const units = known.periods.filter(({ whole }) => whole === undefined).map(({ period }) => unitOf(period))
  const finest = units.reduce(coarserOf, 'day')
  for (let i = UNITS.indexOf(finest); i > 0; i--) {
    const rows = group(known.entries, known.periods, UNITS[i] ?? 'century')
    if (haveRoom(rows)) return rows
  }
  return group(known.entries, known.periods, 'century')
}

/** What is dated no more precisely than by a longer period than `unit` is counted in that. */
export function group(entries: readonly EntryRow[], periods: readonly TimelinePeriod[], unit: Unit): PeriodRow[] {
  const groups = new Map<string, { counts: [number, number, number]; unit: Unit }>()
  const add = (key: string, own: Unit, [published, said, happened]: PeriodRow['counts']): void => {
    const { counts } = groups.get(key) ?? { counts: [0, 0, 0] }
    groups.set(key, { counts: [counts[0] + published, counts[1] + said, counts[2] + happened], unit: own })
  }
  for (const { period, counts } of periods) {
    const own = coarserOf(unit, unitOf(period))
    // the name of a period begins as its days do
    add(periodOfDay(period, own), own, counts)
  }
  for (const { entry } of entries) {
    add(periodOfEntry(entry, unit) ?? '', coarserOf(unit, precisionOf(entry)), ONE[entry.kind])
  }
  return sortRows(
    [...groups].map(([key, { counts, unit: own }]): PeriodRow => {
      return { type: 'period', key, counts, whole: own !== unit, extent: spanOfPeriod(key) ?? { start: 0, end: 1 } }
    }),
  )
}

export const unitOf = (period: string): Unit => unitOfPeriod(period) ?? 'century'

const ONE = { published: [1, 0, 0], said: [0, 1, 0], happened: [0, 0, 1] } as const

/** For the strip above the picture: what begins together, counted together, over the shortest of its periods. */
export function barsOf(rows: readonly PeriodRow[]): { start: Day; end: Day; entries: number }[] {
  const bars = new Map<Day, { start: Day; end: Day; entries: number }>()
  for (const row of rows) {
    const { start, end } = row.extent
    const bar = bars.get(start)
    if (bar === undefined) bars.set(start, { start, end, entries: countOf(row) })
    else Object.assign(bar, { end: Math.min(bar.end, end), entries: bar.entries + countOf(row) })
  }
  return [...bars.values()]
}
