import type { TimelineEntry } from '../../../src/core/model/article.ts'

const DAY_MS = 86_400_000
const LAST_DAY = Date.UTC(2025, 11, 31)
const FIRST_DAY = Date.UTC(1900, 0, 1)
/** Most of what a newspaper's archive dates is of the years that it has been on line. */
const RECENT_YEARS = 12
const RECENT_SHARE = 0.83
const YEAR_MS = 365.25 * DAY_MS

/** A day in milliseconds of UTC: mostly of the last twelve years, the rest thinning out towards 1900. */
export function drawDay(random: () => number): number {
  const recent = RECENT_YEARS * YEAR_MS
  const back = random() < RECENT_SHARE ? random() * recent : recent + random() ** 3 * (LAST_DAY - recent - FIRST_DAY)
  return LAST_DAY - Math.floor(back / DAY_MS) * DAY_MS
}

type Dated = Pick<TimelineEntry, 'date' | 'earliest' | 'latest'>
type Form = (day: number, random: () => number) => Dated

/** The forms that a date takes, each with its share in every hundred dates of a sort. */
const FORMS: Record<'exact' | 'likely' | 'any', readonly (readonly [share: number, form: Form])[]> = {
  exact: [
    [90, onDay],
    [10, inMonth],
  ],
  likely: [
    [86, onDay],
    [6, inMonth],
    [7, onWeekdayOfMonth],
    [1, unknown],
  ],
  any: [
    [48, onDay],
    [14, inMonth],
    [12, inYear],
    [9, overDays],
    [7, aboutYear],
    [4, sinceMonth],
    [4, untilDay],
    [2, unknown],
  ],
}

/** A date on or around `day`, as exact as news of that sort is. */
export function drawDate(day: number, random: () => number, sort: keyof typeof FORMS): Dated {
  let at = random() * 100
  for (const [share, form] of FORMS[sort]) {
    at -= share
    if (at < 0) return form(day, random)
  }
  return onDay(day)
}

const isoDay = (day: number): string => new Date(day).toISOString().slice(0, 10)
const monthOf = (day: number): string => isoDay(day).slice(0, 7)

/** `YYYY-MM-DD` of a month's last day. */
function lastOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return isoDay(Date.UTC(year, number, 0))
}

function onDay(day: number): Dated {
  const date = isoDay(day)
  return { date, earliest: date, latest: date }
}

function inMonth(day: number): Dated {
  const date = monthOf(day)
  return { date, earliest: `${date}-01`, latest: lastOf(date) }
}

function inYear(day: number): Dated {
  const date = isoDay(day).slice(0, 4)
  return { date, earliest: `${date}-01-01`, latest: `${date}-12-31` }
}

/** `w środę` in an article of which only the month is known: one of four or five. */
function onWeekdayOfMonth(day: number): Dated {
  const month = monthOf(day)
  const days: string[] = []
  const weekday = new Date(day).getUTCDay()
  for (let one = Date.parse(`${month}-01`); monthOf(one) === month; one += DAY_MS) {
    if (new Date(one).getUTCDay() === weekday) days.push(isoDay(one))
  }
  return { date: `[${days.join(',')}]`, earliest: days[0] ?? null, latest: days.at(-1) ?? null }
}

function overDays(day: number, random: () => number): Dated {
  const earliest = isoDay(day)
  const latest = isoDay(day + (1 + Math.floor(random() ** 3 * 120)) * DAY_MS)
  return { date: `${earliest}/${latest}`, earliest, latest }
}

function aboutYear(day: number): Dated {
  const { date, ...within } = inYear(day)
  return { date: `${date}~`, ...within }
}

function sinceMonth(day: number): Dated {
  return { date: `${monthOf(day)}/..`, earliest: `${monthOf(day)}-01`, latest: null }
}

function untilDay(day: number): Dated {
  return { date: `../${isoDay(day)}`, earliest: null, latest: isoDay(day) }
}

function unknown(): Dated {
  return { date: null, earliest: null, latest: null }
}
