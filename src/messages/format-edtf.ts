import type { DateForm, DateName } from './dates/date-words.ts'
import { daysIn, parseDate, type QualifiedDate } from './dates/parse-date.ts'
import type { Messages } from './messages.ts'

const SET = /^(?:\[(?<some>[^[\]{}]*)\]|\{(?<all>[^[\]{}]*)\})$/
const OPEN = new Set(['', '..'])
const MACHINE_UNITS = new Set(['day', 'month', 'year'])

/**
 * An EDTF date in words, in the interface's language and as precise as it is: `2022-01` → `styczeń 2022`.
 * Understands what `core` writes: dates, seasons, quarters and halves of a year, `~ ? %`, `199X` and `19XX`, intervals
 * (open ones too), one of a set and all of a set. What it does not understand is returned as it stands, never guessed.
 */
export function formatEdtf(edtf: string | null, m: Messages): string {
  if (edtf === null) return m.date.unknown
  const set = SET.exec(edtf)?.groups
  if (set !== undefined) return formatSet(set, m) ?? edtf
  const [from = '', to, ...more] = edtf.split('/')
  if (more.length > 0) return edtf
  if (to !== undefined) return formatInterval(from, to, m) ?? edtf
  const date = parseDate(from)
  return date === null ? edtf : formatDate(date, 'alone', m)
}

function formatDate({ date, approximate, uncertain }: QualifiedDate, form: DateForm, m: Messages): string {
  const name = write(m.date.name(date, approximate ? 'governed' : form))
  const text = approximate ? m.date.about(name, form) : name
  return uncertain ? m.date.uncertain(text) : text
}

function formatInterval(from: string, to: string, m: Messages): string | null {
  const [first, last] = [parseDate(from), parseDate(to)]
  if (first === null) return last !== null && OPEN.has(from) ? m.date.until(formatDate(last, 'governed', m)) : null
  if (last === null) return OPEN.has(to) ? m.date.from(formatDate(first, 'governed', m)) : null
  if (from === to) return formatDate(first, 'alone', m)
  const { lead, own, shared } = shareParts([first, last], m)
  // a decade given by its years has a dash already: `od lat 90. XX wieku do lat 2000–2009`
  if (own.some((text) => text.includes('–')))
    return m.date.fromTo(formatDate(first, 'governed', m), formatDate(last, 'governed', m))
  // `3–9 marca`, and `24 lutego – 3 marca` where the dash would bind the inner words only
  const dash = own.some((text) => text.includes(' ')) ? ' – ' : '–'
  return words(lead, own.join(dash), shared)
}

function formatSet({ some, all }: Record<string, string | undefined>, m: Messages): string | null {
  const members = (some ?? all ?? '').split(',')
  const dates = members.flatMap((member) => parseDate(member) ?? [])
  if (dates.length < members.length) return null
  const weekdays = some === undefined ? null : formatWeekdays(members, dates, m)
  if (weekdays !== null) return weekdays
  const { lead, own, shared } = shareParts(dates, m)
  const last = own.at(-1) ?? ''
  const joint = some === undefined ? m.date.and : m.date.or
  return words(lead, own.length === 1 ? last : `${own.slice(0, -1).join(', ')} ${joint} ${last}`, shared)
}

/** What dates say each for itself, and what all of them say in the same words before and behind that. */
function shareParts(dates: readonly QualifiedDate[], m: Messages): { lead: string; own: string[]; shared: string } {
  // a doubt is about one of them, and would seem to be about all
  if (dates.some(({ approximate, uncertain }) => approximate || uncertain))
    return { lead: '', own: dates.map((date) => formatDate(date, 'alone', m)), shared: '' }
  const names = dates.map(({ date }) => m.date.name(date, 'alone'))
  const lead = names[0]?.lead ?? ''
  if (names.some((name) => name.lead !== lead)) return { lead: '', own: names.map(write), shared: '' }
  const parts = names[0]?.parts ?? []
  let count = 0
  while (names.every((name) => name.parts.length > count + 1 && name.parts.at(-1 - count) === parts.at(-1 - count))) {
    count += 1
  }
  const own = names.map((name) => words(...name.parts.slice(0, name.parts.length - count)))
  // `lata 80.–90. XX wieku`, but `lata 80. XIX wieku – lata 20. XX wieku`: too far away to be the second one's
  if (lead !== '' && own.some((text) => text.includes(' '))) return { lead: '', own: names.map(write), shared: '' }
  return { lead, own, shared: words(...parts.slice(parts.length - count)) }
}

/** All Wednesdays of one month are named as that; of fewer, or of any other days, more is known. */
function formatWeekdays(members: readonly string[], dates: readonly QualifiedDate[], m: Messages): string | null {
  const first = dates[0]?.date
  if (first?.unit !== 'day') return null
  const { year, month } = first
  const days = new Set<number>()
  for (const { date, approximate, uncertain } of dates) {
    const isOfMonth = date.unit === 'day' && date.year === year && date.month === month
    if (!isOfMonth || approximate || uncertain || (date.day - first.day) % 7 !== 0) return null
    days.add(date.day)
  }
  const inMonth = Math.floor((daysIn(year, month) - (((first.day - 1) % 7) + 1)) / 7) + 1
  if (days.size !== inMonth) return null
  const weekday = new Date(`${members[0]}T00:00:00Z`).getUTCDay()
  return m.date.oneOfWeekdays(weekday, write(m.date.name({ unit: 'month', year, month }, 'governed')))
}

const write = ({ lead, parts }: DateName): string => words(lead, ...parts)
const words = (...texts: string[]): string => texts.filter((text) => text !== '').join(' ')

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
  const parsed = edtf === null ? null : parseDate(edtf)
  if (parsed === null || parsed.approximate || parsed.uncertain) return null
  return MACHINE_UNITS.has(parsed.date.unit) ? edtf : null
}
