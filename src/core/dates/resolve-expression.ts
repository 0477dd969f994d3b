import { addMonths, type Day, daysIn, dayText, isDay, monthText, yearText } from './calendar-day.ts'
import { allOf, boundsOf, interval } from './edtf.ts'
import type { Expression, Resolved, YearRef } from './expression.ts'
import type { PublishedDate } from './published-date.ts'
import { resolveOffset, resolvePeriod, resolveRun } from './resolve-relative.ts'
import { resolveWeekday, resolveWeekend } from './resolve-weekday.ts'
import type { Tense } from './tense.ts'

/** What a relative expression may lean on. */
export interface Context {
  published: PublishedDate | null
  /** Of the verb; null leans neither way. */
  tense: Tense | null
  /** The date before it in the text, when it is close and certain. */
  anchor: string | null
  /** The year that the text gave this month, or the date before it in the sentence. */
  yearInText: (month: number) => number | null
}

/** The EDTF value of an expression; null when nothing fixes it. */
export function resolveExpression(expression: Expression, context: Context): Resolved | null {
  const { published, anchor } = context
  switch (expression.type) {
    case 'day':
    case 'months':
    case 'season':
      return resolveWithYear(expression, context)
    case 'year':
      return withYear(expression.year, published, yearText)
    case 'years':
      return { date: interval(yearText(expression.from), yearText(expression.to)) }
    case 'prefix':
      return { date: String(expression.digits).padEnd(4, 'X') }
    case 'weekday':
      return published && resolveWeekday(expression, published, context.tense)
    case 'weekend':
      return published && resolveWeekend(expression.shift, published, context.tense)
    case 'period':
      return published && resolvePeriod(expression, published)
    case 'offset':
      return resolveOffset(expression, published, anchor)
    case 'run':
      return published && resolveRun(expression, published)
    case 'lasting': {
      if (!published || expression.years >= published.year - 1000) return null
      const from = `${yearText(published.year - expression.years)}~`
      return { date: interval(from, published.edtf), rule: 'lasting', against: published.edtf }
    }
    case 'range':
      return resolveRange(expression.from, expression.to, context)
    case 'unplaced':
      return null
  }
}

function withYear(
  ref: YearRef,
  published: PublishedDate | null,
  write: (year: number) => string | null,
): Resolved | null {
  if ('absolute' in ref) {
    const date = write(ref.absolute)
    return date === null ? null : { date }
  }
  const date = published && write(published.year + ref.shift)
  return date === null ? null : { date, rule: 'relative-year', against: published?.edtf ?? '' }
}

type Yearly = Extract<Expression, { type: 'day' | 'months' | 'season' }>

function resolveWithYear(expression: Yearly, context: Context): Resolved | null {
  const write = (year: number) => writeInYear(expression, year)
  if (expression.year) return withYear(expression.year, context.published, write)
  const [month, day] = startOf(expression)
  const inText = context.yearInText(month)
  if (inText !== null) {
    const date = write(inText)
    return date === null ? null : { date, rule: 'year-in-text', against: yearText(inText) }
  }
  const { published } = context
  if (!published) return null
  const year = nearestYear(month, day, published, context.tense)
  const date = write(year) ?? write(year - 1)
  return date === null ? null : { date, rule: 'nearest-year', against: published.edtf }
}

function startOf(expression: Yearly): readonly [month: number, day: number | null] {
  if (expression.type === 'day') return [expression.month, expression.day]
  if (expression.type === 'months') return [expression.month, null]
  return [(expression.season - 20) * 3, null]
}

/** A past verb looks back from the publication, a future one ahead; else whichever is nearer. */
function nearestYear(month: number, day: number | null, published: PublishedDate, tense: Tense | null): number {
  if (published.month === null) return published.year
  const months = month - published.month
  const days = day !== null && published.day !== null ? day - published.day : 0
  const difference = months * 31 + days
  if (tense === 'past') return difference > 0 ? published.year - 1 : published.year
  if (tense === 'future') return difference < 0 ? published.year + 1 : published.year
  return difference > 186 ? published.year - 1 : difference < -186 ? published.year + 1 : published.year
}

function writeInYear(expression: Yearly, year: number): string | null {
  if (year < 1000 || year > 2999) return null
  if (expression.type === 'season') return `${yearText(year)}-${expression.season}`
  if (expression.type === 'months')
    return interval(monthText(year, expression.month), monthText(year, expression.lastMonth))
  const { month, day, lastDay, joint } = expression
  const first: Day = { year, month, day }
  if (!isDay(first)) return null
  if (lastDay === undefined) return dayText(first)
  const last: Day = { year, month, day: Math.min(lastDay, daysIn(year, month)) }
  return joint === 'and' && lastDay !== day + 1
    ? allOf([dayText(first), dayText(last)])
    : interval(dayText(first), dayText(last))
}

/** Both ends, each on its own; the first must not come after the second. */
function resolveRange(first: Expression, second: Expression, context: Context): Resolved | null {
  const to = resolveExpression(second, context)
  const from = resolveExpression(first, context)
  if (!from || !to) return null
  const [start, end] = [simple(from.date, 'earliest'), simple(to.date, 'latest')]
  const { earliest } = boundsOf(start)
  const { latest } = boundsOf(end)
  if (earliest === null || latest === null) return null
  const rule = to.rule ?? from.rule
  const against = to.against ?? from.against
  const how = rule !== undefined && against !== undefined ? { rule, against } : {}
  if (earliest <= latest) return { date: interval(start, end), ...how }
  // `od listopada do marca`: the first end is a year back
  const match = /^(\d{4})(-\d{2}.*)$/.exec(start)
  const back = match ? `${yearText(Number(match[1]) - 1)}${match[2]}` : null
  const backBounds = boundsOf(back)
  return back && backBounds.earliest && backBounds.earliest <= latest ? { date: interval(back, end), ...how } : null
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
