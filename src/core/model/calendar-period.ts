import type { TimelineEntry } from './article.ts'

/** Periods of the calendar, the coarsest first. */
export const UNITS = ['century', 'decade', 'year', 'month', 'day'] as const
export type Unit = (typeof UNITS)[number]

type DatedEntry = Pick<TimelineEntry, 'date' | 'earliest' | 'latest'>

/** What names the period (EDTF: `19XX`, `201X`, `2022`, `2022-01`, `2022-01-12`) that a day, YYYY-MM-DD, lies in. */
export function periodOfDay(day: string, unit: Unit): string {
  switch (unit) {
    case 'century':
      return `${day.slice(0, 2)}XX`
    case 'decade':
      return `${day.slice(0, 3)}X`
    case 'year':
      return day.slice(0, 4)
    case 'month':
      return day.slice(0, 7)
    case 'day':
      return day.slice(0, 10)
  }
}

export const coarserOf = (a: Unit, b: Unit): Unit => (UNITS.indexOf(a) < UNITS.indexOf(b) ? a : b)

/** The day by which an entry is placed: its first or, where that is open, its last; null where nothing dates it. */
export function beginningOfEntry({ earliest, latest }: DatedEntry): string | null {
  return earliest ?? latest
}

/**
 * The period in which an entry is counted: of the unit asked for or, where its date is no more precise than that, of a
 * coarser one. An entry of `2016` is not counted among those of the 1st of January.
 *
 * @returns EDTF; null for an entry that nothing dates
 */
export function periodOfEntry(entry: DatedEntry, unit: Unit): string | null {
  const day = beginningOfEntry(entry)
  return day === null ? null : periodOfDay(day, coarserOf(unit, precisionOf(entry)))
}

/**
 * How precisely a date says when it begins: a summer begins with a month, and so do the Wednesdays of that month of
 * which one is meant.
 */
export function precisionOf({ date }: DatedEntry): Unit {
  const [first = ''] = /\d[^,/\]}]*/.exec(date ?? '') ?? []
  const shape = first.replace(/[~?%]/g, '')
  if (shape.endsWith('XX')) return 'century'
  if (shape.endsWith('X')) return 'decade'
  if (shape.length <= 4) return 'year'
  return shape.length <= 7 || /^[[{]/.test(date ?? '') ? 'month' : 'day'
}
