import type { Messages } from './messages.ts'

const DATE = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/
const DOUBT = /[~?%]+$/

/**
 * An EDTF date in words, in the interface's language and as precise as it is: `2022-01` → `styczeń 2022`.
 * Understands what `core` writes: dates, `~ ? %`, intervals (open ones too), one of a set, `199X` and `19XX`.
 * What it does not understand is returned as it stands, never guessed.
 */
export function formatEdtf(edtf: string | null, m: Messages): string {
  if (edtf === null) return m.date.unknown
  if (edtf.startsWith('[') && edtf.endsWith(']')) return formatSet(edtf.slice(1, -1).split(','), m)
  const [from, to, ...more] = edtf.split('/')
  if (from === undefined || more.length > 0) return edtf
  if (to === undefined) return formatOne(from, m)
  if (from === '..' || from === '') return m.date.until(formatOne(to, m))
  if (to === '..' || to === '') return m.date.from(formatOne(from, m))
  return m.date.between(formatOne(from, m), formatOne(to, m))
}

function formatOne(edtf: string, m: Messages): string {
  const doubt = DOUBT.exec(edtf)?.[0] ?? ''
  const bare = edtf.slice(0, edtf.length - doubt.length)
  const text = formatBare(bare, m)
  if (doubt.includes('~') || doubt.includes('%')) return m.date.about(text)
  return doubt === '' ? text : m.date.uncertain(text)
}

function formatBare(bare: string, m: Messages): string {
  const mask = /^(\d{2})(\d?)X{1,2}$/.exec(bare)
  if (mask !== null && bare.length === 4) {
    const century = Number(mask[1])
    return mask[2] === '' ? m.date.century(century + 1) : m.date.decade(century * 100 + Number(mask[2]) * 10)
  }
  const parts = DATE.exec(bare)
  if (parts === null) return bare
  const [, year, month, day] = parts
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`)
  // of a month that has no such day, `Date` makes a day of the next
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(bare)) return bare
  return new Intl.DateTimeFormat(m.language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: 'long' }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date)
}

/** All Wednesdays of one month are named as that; any other set is listed. */
function formatSet(dates: string[], m: Messages): string {
  const days = dates.map((date) => new Date(`${date}T00:00:00Z`))
  const weekday = days[0]?.getUTCDay()
  const month = dates[0]?.slice(0, 7)
  const alike = days.every((day) => day.getUTCDay() === weekday) && dates.every((date) => date.startsWith(`${month}-`))
  if (alike && weekday !== undefined && month !== undefined && new Set(dates).size === countWeekdays(weekday, month))
    return m.date.oneOfWeekdays(weekday, formatMonthOf(month, m))
  return m.date.oneOf(dates.map((date) => formatOne(date, m)).join(', '))
}

/** How many days of a month (`2022-01`) are that day of the week (0 is Sunday). */
function countWeekdays(weekday: number, month: string): number {
  const first = new Date(`${month}-01T00:00:00Z`)
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const before = (weekday - first.getUTCDay() + 7) % 7
  return Math.ceil((days - before) / 7)
}

/** A month as a day belongs to it: in Polish in the genitive, `stycznia 2022`. */
function formatMonthOf(month: string, m: Messages): string {
  const parts = new Intl.DateTimeFormat(m.language, { timeZone: 'UTC', year: 'numeric', month: 'long', day: 'numeric' })
    .formatToParts(new Date(`${month}-01T00:00:00Z`))
    .filter(({ type }) => type === 'month' || type === 'year')
  return parts.map(({ value }) => value).join(' ')
}

/** The day numbers of a set within one month (`[2022-01-05,2022-01-12]` → `['5', '12']`), otherwise null. */
export function daysOfSet(edtf: string): string[] | null {
  if (!edtf.startsWith('[')) return null
  const dates = edtf.slice(1, -1).split(',')
  const month = dates[0]?.slice(0, 7)
  if (!dates.every((date) => date.length === 10 && date.startsWith(`${month}-`))) return null
  return dates.map((date) => String(Number(date.slice(8))))
}

/** The value of `<time datetime>` where HTML has one for the date (`2022`, `2022-01`, `2022-01-12`), otherwise null. */
export function machineDate(edtf: string | null): string | null {
  return edtf !== null && DATE.test(edtf) ? edtf : null
}
