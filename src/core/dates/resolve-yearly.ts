import { addDays, type Day, daysIn, dayText, isDay, monthText, weekdayOf, yearText } from './calendar-day.ts'
import type { Context } from './context.ts'
import { easterSunday } from './easter.ts'
import { allOf, interval } from './edtf.ts'
import type { Resolved, Yearly, YearRef } from './expression.ts'
import type { PublishedDate } from './published-date.ts'
import type { Tense } from './tense.ts'

/** Half a year in days: a date without a tense is the nearer one. */
const HALF_A_YEAR = 186
/**
 * In days: how far a date of this year may lie on the side that its tense looks away from, which need not be its own:
 * `Od początku mówiliśmy, że wybory 10 maja to błąd`. Of a date of another year papers mostly add the year.
 */
const NEAR = 45
const DAYS_A_MONTH = 31
const MONTHS_A_SEASON = 3

/**
 * `12 stycznia`, `w maju`, `jesienią`, `w Wigilię`: of the year named, else of one in the text, else of one near the
 * publication.
 */
export function resolveYearly(expression: Yearly, context: Context): Resolved | null {
  const { published } = context
  const write = (year: number) => writeInYear(expression, year)
  if (expression.year) return resolveYear(expression.year, published, write)
  if (expression.type === 'season' && expression.which !== undefined) {
    return published && resolveNamedSeason(expression.season, expression.which, published, context.tense)
  }
  const inText = context.yearInText(expression)
  // `strajk z grudnia 1981 r. … W niedzielę 6 czerwca`: the day of the week tells of another year
  if (inText !== null && fallsIn(expression, inText)) {
    const date = write(inText)
    return date === null ? null : { date, rule: 'year-in-text', against: yearText(inText) }
  }
  if (!published) return null
  const year = yearOfList(expression, context.notBefore) ?? nearestYear(expression, published, context)
  // the 29th of February may be a year away
  const date = write(year) ?? write(year - 1)
  return date === null ? null : { date, rule: 'nearest-year', against: published.edtf }
}

/** `18 września, 27 listopada`: of the year of the one before, where it is no earlier in it. */
function yearOfList(expression: Yearly, before: string | null): number | null {
  const [year, month = 1, day = 1] = (before ?? '').split('-').map(Number)
  if (!year || Number.isNaN(year + month + day)) return null
  const start = startIn(expression, year)
  const isLater = start.month > month || (start.month === month && (start.day ?? day) >= day)
  return isLater && fallsIn(expression, year) ? year : null
}

/** What `write` makes of the year, and of a relative one that it is counted from the publication. */
export function resolveYear(
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

/**
 * `ubiegłej zimy`: of the seasons that are over the last; `tej jesieni`: the one it is, was or will be in that year, but
 * none ahead of a past verb.
 */
function resolveNamedSeason(
  season: number,
  which: -1 | 0 | 1,
  published: PublishedDate,
  tense: Tense | null,
): Resolved | null {
  const { year, month } = published
  if (month === null) return null
  const start = firstMonth(season)
  // winter goes on into the next year
  const isOngoingWinter = season === 24 && month < MONTHS_A_SEASON
  const current = isOngoingWinter || (which === 0 && tense === 'past' && month < start) ? year - 1 : year
  const isOver = month >= start + MONTHS_A_SEASON
  const shifted =
    which === 0 ? current : which < 0 ? (isOver ? current : current - 1) : month < start ? current : current + 1
  const date = writeSeason(season, shifted)
  return date === null ? null : { date, rule: 'nearest-year', against: published.edtf }
}

/** Whether a day that is said to be of a weekday is that in a year. */
function fallsIn(expression: Yearly, year: number): boolean {
  if ((expression.type !== 'day' && expression.type !== 'holiday') || expression.weekday === undefined) return true
  const at =
    expression.type === 'day'
      ? { year, month: expression.month, day: expression.day }
      : holidayIn(expression.date, year).first
  return isDay(at) && weekdayOf(at) === expression.weekday
}

type Lean = Pick<Context, 'tense' | 'isTenseLoose'>

/** Years on either side of the likeliest in which a date may fall on the weekday that it is said to. */
const OTHER_YEARS = [0, -1, 1, -2, 2]

/**
 * A past verb looks back from the publication, a future one ahead; else whichever is nearer. A weekday tells more than
 * either.
 */
function nearestYear(expression: Yearly, published: PublishedDate, lean: Lean): number {
  const likeliest = likeliestYear(expression, published, lean)
  return likeliest + (OTHER_YEARS.find((shift) => fallsIn(expression, likeliest + shift)) ?? 0)
}

function likeliestYear(expression: Yearly, published: PublishedDate, { tense, isTenseLoose }: Lean): number {
  if (published.month === null) return published.year
  const { month, day } = startIn(expression, published.year)
  const months = month - published.month
  const days = day !== null && published.day !== null ? day - published.day : 0
  const difference = months * DAYS_A_MONTH + days
  const ahead = expression.type === 'day' || isTenseLoose ? NEAR : 0
  const behind = isTenseLoose ? NEAR : 0
  if (tense === 'past') return difference > ahead ? published.year - 1 : published.year
  // `wypłacimy w IV kwartale`, written in November: it is not over yet
  const running = expression.type === 'months' ? (expression.lastMonth - expression.month) * DAYS_A_MONTH : 0
  if (tense === 'future') return difference + running < -behind ? published.year + 1 : published.year
  return difference > HALF_A_YEAR ? published.year - 1 : difference < -HALF_A_YEAR ? published.year + 1 : published.year
}

/** Where it begins; a month's and a season's day is not counted. */
function startIn(expression: Yearly, year: number): { month: number; day: number | null } {
  switch (expression.type) {
    case 'day':
      return expression
    case 'days':
      return { month: expression.month, day: expression.days[0] ?? null }
    case 'holiday':
      return holidayIn(expression.date, year).first
    case 'months':
    case 'nth-weekday':
      return { month: expression.month, day: null }
    case 'season':
      return { month: firstMonth(expression.season), day: null }
  }
}

const firstMonth = (season: number): number => (season - 20) * MONTHS_A_SEASON

function holidayIn(date: Extract<Yearly, { type: 'holiday' }>['date'], year: number): { first: Day; last: Day } {
  if ('fromEaster' in date) {
    const day = addDays(easterSunday(year), date.fromEaster)
    return { first: day, last: day }
  }
  const { month, day, lastDay } = date
  return { first: { year, month, day }, last: { year, month, day: lastDay ?? day } }
}

function writeSeason(season: number, year: number): string | null {
  return inReach(year) ? `${yearText(year)}-${season}` : null
}

function writeInYear(expression: Yearly, year: number): string | null {
  if (!inReach(year)) return null
  switch (expression.type) {
    case 'season':
      return writeSeason(expression.season, year)
    case 'months':
      return interval(monthText(year, expression.month), monthText(year, expression.lastMonth))
    case 'holiday': {
      const { first, last } = holidayIn(expression.date, year)
      if (!isDay(first) || !isDay(last)) return null
      return interval(dayText(first), dayText(last))
    }
    case 'nth-weekday':
      return writeNthWeekday(expression, year)
    case 'days':
      return writeDays(expression, year)
    case 'day': {
      const { month, day, lastDay } = expression
      if (!isDay({ year, month, day })) return null
      const last = Math.min(lastDay ?? day, daysIn(year, month))
      return interval(dayText({ year, month, day }), dayText({ year, month, day: last }))
    }
  }
}

function writeNthWeekday(
  { weekday, nth, month, days: length = 1 }: Extract<Yearly, { type: 'nth-weekday' }>,
  year: number,
): string | null {
  const first = ((weekday - weekdayOf({ year, month, day: 1 }) + 7) % 7) + 1
  const days = [first, first + 7, first + 14, first + 21, first + 28].filter((day) => day <= daysIn(year, month))
  const day = days.at(nth < 0 ? nth : nth - 1)
  if (day === undefined) return null
  const start = { year, month, day }
  return interval(dayText(start), dayText(addDays(start, length - 1)))
}

/** Days in a row are a stretch, others are each by itself. */
function writeDays({ days, month }: Extract<Yearly, { type: 'days' }>, year: number): string | null {
  if (days.some((day) => !isDay({ year, month, day }))) return null
  const [first = 0] = days
  const last = days.at(-1) ?? first
  const text = (day: number) => dayText({ year, month, day })
  return last - first === days.length - 1 ? interval(text(first), text(last)) : allOf(days.map(text))
}

const inReach = (year: number): boolean => year >= 1000 && year <= 2999
