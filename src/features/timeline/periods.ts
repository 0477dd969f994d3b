import { periodOfDay, type Unit } from '../../core/model/calendar-period.ts'
import { type Day, type DaySpan, dateOf, dayOf, fromDate, toDate } from './days.ts'

/** `19XX`, `201X`, `2022`, `2022-01` or `2022-01-12`. */
const PERIOD = /^(\d{2})(?:XX|(\d)(?:X|(\d)(?:-(\d{2})(?:-(\d{2}))?)?))$/

/** A view asks for the same periods again and again, and for no more than a library has. */
const spans = new Map<string, DaySpan | null>()

/** The days of a calendar period; null for what is none. */
export function spanOfPeriod(period: string): DaySpan | null {
  const known = spans.get(period)
  if (known !== undefined) return known
  const span = reckonSpan(period)
  spans.set(period, span)
  return span
}

function reckonSpan(period: string): DaySpan | null {
  const unit = unitOfPeriod(period)
  if (unit === null) return null
  const start = dayOf(`${period.replaceAll('X', '0')}-01-01`.slice(0, 10))
  if (Number.isNaN(start) || dateOf(start) !== `${period.replaceAll('X', '0')}-01-01`.slice(0, 10)) return null
  return { start, end: startOfNext(start, unit) }
}

export function unitOfPeriod(period: string): Unit | null {
  const match = PERIOD.exec(period)
  if (match === null) return null
  const [, , decade, year, month, day] = match
  if (day !== undefined) return 'day'
  if (month !== undefined) return 'month'
  if (year !== undefined) return 'year'
  return decade === undefined ? 'century' : 'decade'
}

/** The period of a unit in which a day lies. */
export const periodOf = (day: Day, unit: Unit): string => periodOfDay(dateOf(day), unit)

const YEARS: Partial<Record<Unit, number>> = { century: 100, decade: 10, year: 1 }

function startOfNext(start: Day, unit: Unit): Day {
  if (unit === 'day') return start + 1
  // not `Date.UTC`, which takes the years 0 to 99 for those of the 20th century
  const next = toDate(start)
  next.setUTCMonth(unit === 'month' ? next.getUTCMonth() + 1 : 12 * (YEARS[unit] ?? 1))
  return fromDate(next)
}
