import { daysIn, dayText, monthText, yearText } from './calendar-day.ts'

/** First and last day an EDTF date may be, YYYY-MM-DD; null where open or unknown. */
export interface Bounds {
  earliest: string | null
  latest: string | null
}

const UNKNOWN: Bounds = { earliest: null, latest: null }
const OPEN = '..'
/** First months of the seasons that EDTF numbers 21 (spring) .. 24 (winter, which ends in the next year). */
const SEASON_STARTS = new Map([
  [21, 3],
  [22, 6],
  [23, 9],
  [24, 12],
])

/**
 * `from/to`, either end open when null; one date when both are the same. ISO 8601-2 has an interval end later than it
 * begins, and readers of EDTF compare the starts of both ends: `2031-12/2031` is none to them. An end that begins no
 * later is therefore written as its own last day or month, which is where it ended anyway.
 */
export function interval(from: string | null, to: string | null): string {
  if (from === null || to === null) return `${from ?? OPEN}/${to ?? OPEN}`
  if (from === to || isBefore(from, to)) return from === to ? from : `${from}/${to}`
  const start = from.includes('X') ? firstPart(from) : from
  const end = lastPart(to, start)
  return end === withoutDoubt(start) ? start : `${start}/${end}`
}

const withoutDoubt = (edtf: string): string => edtf.replace(/[~?%]$/, '')

/** Whether the first day of the one comes before the first day of the other. */
function isBefore(from: string, to: string): boolean {
  const [first, second] = [boundsOf(from).earliest, boundsOf(to).earliest]
  return first !== null && second !== null && first < second
}

/** The first year of a decade or a century. */
function firstPart(edtf: string): string {
  return boundsOf(edtf).earliest?.slice(0, edtf.length) ?? edtf
}

/** The last day, month or year of `edtf`, whichever `like` is. */
function lastPart(edtf: string, like: string): string {
  return boundsOf(edtf).latest?.slice(0, withoutDoubt(like).length) ?? edtf
}

/** One of these, nobody says which. */
export function oneOf(dates: readonly string[]): string {
  return dates.length === 1 ? (dates[0] ?? '') : `[${dates.join(',')}]`
}

/** All of these. */
export function allOf(dates: readonly string[]): string {
  return dates.length === 1 ? (dates[0] ?? '') : `{${dates.join(',')}}`
}

/** About so. Seasons, intervals, sets and dates with unspecified digits have no such form that readers take, and stay. */
export function approximate(edtf: string): string {
  return /^\d{4}(?:-[01]\d(?:-\d{2})?)?$/.test(edtf) ? `${edtf}~` : edtf
}

/** The range of days of an EDTF date, set or interval, of the forms this project writes; nulls for any other. */
export function boundsOf(edtf: string | null): Bounds {
  if (edtf === null) return UNKNOWN
  const members = /^[[{](.*)[\]}]$/.exec(edtf)?.[1]?.split(',')
  if (members) return { earliest: ofDate(members[0] ?? '').earliest, latest: ofDate(members.at(-1) ?? '').latest }
  const [from, to] = edtf.split('/')
  if (to === undefined) return ofDate(edtf)
  return { earliest: ofDate(from ?? '').earliest, latest: ofDate(to).latest }
}

function ofDate(edtf: string): Bounds {
  const match = /^(\d{2})([\dX]{2})(?:-(\d{2})(?:-(\d{2}))?)?[~?%]?$/.exec(edtf)
  if (!match) return UNKNOWN
  const [, century = '', rest = '', monthDigits, dayDigits] = match
  const first = Number(century + rest.replaceAll('X', '0'))
  const last = Number(century + rest.replaceAll('X', '9'))
  if (monthDigits === undefined) return { earliest: `${yearText(first)}-01-01`, latest: `${yearText(last)}-12-31` }
  const month = Number(monthDigits)
  const season = SEASON_STARTS.get(month)
  if (season !== undefined) return { earliest: `${monthText(first, season)}-01`, latest: endOfSeason(first, season) }
  if (month < 1 || month > 12) return UNKNOWN
  if (dayDigits === undefined) {
    return {
      earliest: `${monthText(first, month)}-01`,
      latest: dayText({ year: first, month, day: daysIn(first, month) }),
    }
  }
  const day = Number(dayDigits)
  if (day < 1 || day > daysIn(first, month)) return UNKNOWN
  const text = dayText({ year: first, month, day })
  return { earliest: text, latest: text }
}

function endOfSeason(year: number, start: number): string {
  const month = ((start + 1) % 12) + 1
  const endYear = month < start ? year + 1 : year
  return dayText({ year: endYear, month, day: daysIn(endYear, month) })
}
