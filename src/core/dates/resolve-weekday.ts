import { addDays, type Day, daysIn, dayText, weekdayOf } from './calendar-day.ts'
import { interval, oneOf } from './edtf.ts'
import type { Resolved } from './expression.ts'
import type { PublishedDate } from './published-date.ts'
import type { Tense } from './tense.ts'

const SATURDAY = 6
/** In days. */
const HALF_A_WEEK = 3

interface WeekdayExpression {
  weekday: number
  shift: -1 | 0 | 1 | null
  week?: number
}

/**
 * The last such day on or before the publication, the next one on or after it behind a future verb; `ubiegły` and
 * `najbliższy` leave the day itself out. A publication known to the month leaves one of that month's.
 */
export function resolveWeekday(
  { weekday, shift, week }: WeekdayExpression,
  published: PublishedDate,
  tense: Tense | null,
): Resolved {
  const against = published.edtf
  const { year, month, day } = published
  if (month === null) return { date: against, rule: 'weekday', against }
  if (day === null) return { date: oneOf(weekdaysOfMonth(year, month, weekday)), rule: 'weekday', against }
  const from: Day = { year, month, day }
  if (week !== undefined)
    return { date: dayText(addDays(from, weekday - weekdayOf(from) + 7 * week)), rule: 'weekday', against }
  return { date: dayText(addDays(from, distance(weekday - weekdayOf(from), shift, tense))), rule: 'weekday', against }
}

/** Saturday and Sunday of the weekend meant. */
export function resolveWeekend(shift: -1 | 0 | 1 | null, published: PublishedDate, tense: Tense | null): Resolved {
  const against = published.edtf
  const { year, month, day } = published
  if (month === null || day === null) return { date: against, rule: 'weekday', against }
  const from: Day = { year, month, day }
  // on a Sunday the weekend is still this one
  const until = SATURDAY - weekdayOf(from)
  const days = until === -1 && shift !== 1 ? (shift === -1 ? -8 : -1) : distance(until, shift, tense)
  const saturday = addDays(from, days)
  return { date: interval(dayText(saturday), dayText(addDays(saturday, 1))), rule: 'weekday', against }
}

/** `minionej nocy`, `tej nocy`: the night before the publication's day, or behind it: two days, for it has a part of both. */
export function resolveNight(shift: -1 | 0 | 1, published: PublishedDate, tense: Tense | null): Resolved {
  const against = published.edtf
  const { year, month, day } = published
  if (month === null || day === null) return { date: against, rule: 'relative-night', against }
  const today: Day = { year, month, day }
  const isAhead = shift === 1 || (shift === 0 && tense !== 'past')
  const evening = isAhead ? today : addDays(today, -1)
  return { date: interval(dayText(evening), dayText(addDays(evening, 1))), rule: 'relative-night', against }
}

/** Days from the publication, of a weekday `until` days away in the same week. */
function distance(until: number, shift: -1 | 0 | 1 | null, tense: Tense | null): number {
  // `w tę niedzielę`: of this week, unless the verb looks the other way
  if (shift === 0)
    return tense === 'past' && until > 0 ? until - 7 : tense === 'future' && until < 0 ? until + 7 : until
  if (shift === -1) return until >= 0 ? until - 7 : until
  if (shift === 1) return until <= 0 ? until + 7 : until
  if (tense === 'future') return until < 0 ? until + 7 : until
  // whichever is nearer
  if (tense === 'present' && until > HALF_A_WEEK) return until - 7
  if (tense === 'present') return until < -HALF_A_WEEK ? until + 7 : until
  return until > 0 ? until - 7 : until
}

function weekdaysOfMonth(year: number, month: number, weekday: number): string[] {
  const dates: string[] = []
  for (let day = 1; day <= daysIn(year, month); day++) {
    if (weekdayOf({ year, month, day }) === weekday) dates.push(dayText({ year, month, day }))
  }
  return dates
}
