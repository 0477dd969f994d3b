import { addDays, addMonths, type Day, dayText, monthText, weekdayOf, yearText } from './calendar-day.ts'
import type { Context } from './context.ts'
import { boundsOf, interval } from './edtf.ts'
import type { Expression, Resolved } from './expression.ts'
import { type PublishedDate, parsePublished } from './published-date.ts'
import { resolveCounted, resolveDayOfMonth, resolveOffset, resolvePeriod, resolveRun } from './resolve-relative.ts'
import { resolveNight, resolveWeekday, resolveWeekend } from './resolve-weekday.ts'
import { resolveYear, resolveYearly } from './resolve-yearly.ts'
import type { Tense } from './tense.ts'

/** The EDTF value of an expression; null when nothing fixes it. */
export function resolveExpression(expression: Expression, context: Context): Resolved | null {
  const { published, anchor, tense } = context
  switch (expression.type) {
    case 'day':
    case 'days':
    case 'holiday':
    case 'nth-weekday':
    case 'months':
    case 'season':
      return resolveYearly(expression, context)
    case 'day-of-month':
      return published && resolveDayOfMonth(expression, published)
    case 'year':
      return resolveYear(expression.year, published, yearText)
    case 'years':
      return { date: interval(yearText(expression.from), yearText(expression.to)) }
    case 'school-year':
      return published && resolveSchoolYear(expression, published, tense)
    case 'prefix':
      return { date: expression.digits.padEnd(4, 'X') }
    case 'weekday':
      return published && resolveWeekday(expression, published, tense)
    case 'weekend':
      return published && resolveWeekend(expression.shift, published, tense)
    case 'night':
      return published && resolveNight(expression.shift, published, tense)
    case 'turn-of-year':
      return published && resolveTurnOfYear(published, tense)
    case 'period':
      return resolveNamedPeriod(expression, context)
    case 'offset':
      return resolveOffset(expression, published, anchor)
    case 'counted': {
      const from = resolveExpression(expression.from, context)
      return from && resolveCounted(expression, from)
    }
    case 'run':
      return published && resolveRun(expression, published)
    case 'lasting': {
      if (!published || expression.years >= published.year - 1000) return null
      const from = `${lastingSince(expression.years, published)}~`
      return { date: interval(from, published.edtf), rule: 'lasting', against: published.edtf }
    }
    case 'range':
      return resolveRange(expression.from, expression.to, context)
    case 'unplaced':
      return null
  }
}

/** Half a year is months, where the publication's month is known. */
function lastingSince(years: number, { year, month }: PublishedDate): string {
  if (Number.isInteger(years) || month === null) return yearText(year - Math.ceil(years))
  const from = addMonths(year, month, -Math.round(years * 12))
  return monthText(from.year, from.month)
}

/**
 * `w następnym roku` is the one after a date that the text gave, `w tamtym` that date's own; else counted from the
 * publication.
 */
function resolveNamedPeriod(
  { unit, shift, inText }: Extract<Expression, { type: 'period' }>,
  { published, anchor, isAnchorAbsolute, tense }: Context,
): Resolved | null {
  const before = inText && isAnchorAbsolute && tense !== 'future' ? parsePublished(anchor) : null
  if (before) {
    const resolved = resolvePeriod({ unit, shift: inText === 'own' ? 0 : shift }, before)
    return resolved && { ...resolved, rule: 'period-in-text' }
  }
  if (!published || (inText === 'or-ahead' && tense !== 'future')) return null
  return resolvePeriod({ unit, shift }, published)
}

/** The last month of school. */
const JUNE = 6

/**
 * `w tym roku szkolnym`: the two years that it has a part of. In the holidays it is over, so that `ten` is the last one behind a
 * past verb and the next before any other, and a new one has begun when it is told of in its first months.
 */
function resolveSchoolYear(
  { begins, shift }: Extract<Expression, { type: 'school-year' }>,
  { year, month, edtf }: PublishedDate,
  tense: Tense | null,
): Resolved | null {
  if (month === null) return null
  const isOver = month > JUNE && month < begins
  const isAhead = shift === 1 || (shift === 0 && tense !== 'past')
  const current = month < begins ? year - 1 : year
  // a new one has begun where that is told, and is the next in spring
  const ofNew = tense === 'past' && !isOver ? current : year
  const from = shift === null ? ofNew : isOver ? (isAhead ? year : year - 1) : current + shift
  return { date: interval(yearText(from), yearText(from + 1)), rule: 'relative-year', against: edtf }
}

/** From December to January: of the winter that it is in, else of the last one behind a past verb. */
function resolveTurnOfYear({ year, month, edtf }: PublishedDate, tense: Tense | null): Resolved {
  const isAhead = tense === 'future' || (tense !== 'past' && month !== null && month > 6)
  const last = isAhead || month === 12 ? year : year - 1
  return { date: interval(monthText(last, 12), monthText(last + 1, 1)), rule: 'nearest-year', against: edtf }
}

/** Both ends, each on its own; the first must not come after the second. */
function resolveRange(first: Expression, second: Expression, context: Context): Resolved | null {
  const to = resolveExpression(second, context)
  const from = resolveExpression(first, context)
  if (!from || !to) return null
  // `od piątku do niedzieli`, where nobody knows which: some time in that month
  if (isSet(from.date) || isSet(to.date)) return context.published && { ...to, date: context.published.edtf }
  const [start, end] = [simple(from.date, 'earliest'), simple(to.date, 'latest')]
  const rule = to.rule ?? from.rule
  const against = to.against ?? from.against
  const how = rule !== undefined && against !== undefined ? { rule, against } : {}
  if (isInOrder(start, end)) return { date: interval(start, end), ...how }
  // `od Wielkiego Czwartku do wtorku`: the Tuesday behind it
  const later = second.type === 'weekday' && first.type !== 'weekday' ? weekdayBehind(second.weekday, start) : null
  if (later !== null) return { date: interval(start, later), ...how }
  const earlier = beforeEnd(first, start)
  return earlier !== null && isInOrder(earlier, end) ? { date: interval(earlier, end), ...how } : null
}

/** One of several, of which nobody says which. */
export const isSet = (edtf: string): boolean => edtf.startsWith('[')

function isInOrder(start: string, end: string): boolean {
  const { earliest } = boundsOf(start)
  const { latest } = boundsOf(end)
  return earliest !== null && latest !== null && earliest <= latest
}

/** The next day of the week after a day; null behind anything else. */
function weekdayBehind(weekday: number, start: string): string | null {
  const [year = 0, month = 0, day] = start.split('-').map(Number)
  if (day === undefined) return null
  const from: Day = { year, month, day }
  return dayText(addDays(from, ((weekday - weekdayOf(from) + 6) % 7) + 1))
}

/** `od listopada do marca`, `od soboty do środy`: the first end is the one before; null for one that is what it is. */
function beforeEnd(first: Expression, start: string): string | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(start)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (first.type === 'weekday') {
    return match[3] === undefined ? null : dayText(addDays({ year, month, day } satisfies Day, -7))
  }
  return 'year' in first && first.year === null ? start.replace(/^\d{4}/, yearText(year - 1)) : null
}

/** An end of an interval: of a set or an interval its first or last member, of a season its first or last month. */
export function simple(edtf: string, side: 'earliest' | 'latest'): string {
  const season = /^(\d{4})-2([1-4])$/.exec(edtf)
  if (season) {
    const start = addMonths(Number(season[1]), Number(season[2]) * 3, side === 'earliest' ? 0 : 2)
    return monthText(start.year, start.month)
  }
  const parts = edtf.replace(/[[\]{}]/g, '').split(/[,/]/)
  return (side === 'earliest' ? parts[0] : parts.at(-1)) ?? edtf
}
