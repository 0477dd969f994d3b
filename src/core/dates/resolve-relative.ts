import type { CountedUnit, DateUnit } from '../lexicon/calendar/units.ts'
import { addDays, addMonths, type Day, dayText, isDay, monthText, weekdayOf, yearText } from './calendar-day.ts'
import { approximate, interval } from './edtf.ts'
import type { Resolved } from './expression.ts'
import { type PublishedDate, parsePublished } from './published-date.ts'

/** Further away in days or years than the calendar of this project reaches. */
const FARTHEST: Record<CountedUnit, number> = { day: 30_000, week: 4_000, month: 6_000, year: 1_000 }
/** Inside a month nobody knows the day of. */
const MIDDLE = 15
const MONTHS_A_QUARTER = 3

/** `wczoraj`, `w ubiegłym tygodniu`, `w tym kwartale`, `w przyszłym roku`: a whole unit, counted from the publication's. */
export function resolvePeriod(
  { unit, shift }: { unit: DateUnit; shift: number },
  published: PublishedDate,
): Resolved | null {
  const { year, month, day, edtf } = published
  const how = { rule: `relative-${unit}`, against: edtf } as const
  if (unit === 'century') return { date: `${hundreds(year, shift)}XX`, ...how }
  if (unit === 'decade') return { date: `${yearText(Math.floor(year / 10) * 10 + shift * 10).slice(0, 3)}X`, ...how }
  if (unit === 'year') return inReach(year + shift) ? { date: yearText(year + shift), ...how } : null
  if (month === null) return { date: approximate(edtf), ...how }
  if (unit === 'quarter') {
    const start = month - ((month - 1) % MONTHS_A_QUARTER) + shift * MONTHS_A_QUARTER
    const [first, last] = [addMonths(year, start, 0), addMonths(year, start, MONTHS_A_QUARTER - 1)]
    return { date: interval(monthText(first.year, first.month), monthText(last.year, last.month)), ...how }
  }
  if (unit === 'month') {
    const at = addMonths(year, month, shift)
    return { date: monthText(at.year, at.month), ...how }
  }
  if (day === null) return { date: unit === 'day' && shift === 0 ? edtf : approximate(edtf), ...how }
  const from: Day = { year, month, day }
  if (unit === 'day') return { date: dayText(addDays(from, shift)), ...how }
  const monday = addDays(from, 1 - weekdayOf(from) + 7 * shift)
  return { date: interval(dayText(monday), dayText(addDays(monday, 6))), ...how }
}

const hundreds = (year: number, shift: number): string => yearText((Math.floor(year / 100) + shift) * 100).slice(0, 2)

interface OffsetExpression {
  unit: CountedUnit
  amount: number | null
  from: 'publication' | 'text'
  exact: boolean
}

/** `dwa tygodnie temu`, `za rok`, `cztery lata później`, `tego dnia`: as precise as its unit and what it counts from. */
export function resolveOffset(
  { unit, amount, from, exact }: OffsetExpression,
  published: PublishedDate | null,
  anchor: string | null,
): Resolved | null {
  // `w środę … tego dnia`, where nobody knows which
  if (from === 'text' && amount === 0 && unit === 'day' && anchor?.startsWith('['))
    return { date: anchor, rule: 'offset-in-text', against: anchor }
  if (from === 'text' && amount !== null && amount !== 0 && anchor?.includes('/'))
    return resolveOffsetOfStretch({ unit, amount }, anchor)
  const base = from === 'publication' ? published : parsePublished(anchor)
  if (!base || amount === null || Math.abs(amount) > FARTHEST[unit]) return null
  const date = offset(base, unit, amount)
  if (date === null) return null
  const rule = from === 'publication' ? 'offset' : 'offset-in-text'
  const how = { rule, against: base.edtf } as const
  // of another date in the text only what it knows itself: a month has no next day, but the same one
  if (from === 'text' && !reaches(base, unit)) return amount === 0 ? { date: base.edtf, ...how } : null
  const isCertain = exact || (unit === 'day' && base.day !== null)
  return { date: isCertain ? date : approximate(date), ...how }
}

/** `W latach 1920-1925 … Rok później`, `22-23 maja … Tydzień później`: counted from the end that is nearer to it. */
function resolveOffsetOfStretch(
  { unit, amount }: { unit: CountedUnit; amount: number },
  anchor: string,
): Resolved | null {
  const [from, to] = anchor.split('/').map((end) => parsePublished(end))
  if (!from || !to || !reaches(from, unit) || !reaches(to, unit)) return null
  const how = { rule: 'offset-in-text', against: anchor } as const
  // a week later are the same days
  const ends = unit === 'week' ? [from, to] : amount > 0 ? [to] : [from]
  const dates = ends.map((end) => offset(end, unit, amount))
  const [first, last] = [dates[0], dates.at(-1)]
  return first && last ? { date: interval(first, last), ...how } : null
}

/** `dwa dni po 3 maja`: a day known to the day, else nobody can count from it. */
export function resolveCounted(
  { unit, amount }: { unit: CountedUnit; amount: number },
  from: Resolved,
): Resolved | null {
  const base = parsePublished(from.date)
  if (!base || !reaches(base, unit) || Math.abs(amount) > FARTHEST[unit]) return null
  const date = offset(base, unit, amount)
  return date === null ? null : { date, rule: 'offset-in-text', against: from.date }
}

/** `w ostatnich trzech miesiącach`: up to the publication, or from it on. */
export function resolveRun(
  { unit, amount, direction }: { unit: CountedUnit; amount: number | null; direction: -1 | 1 },
  published: PublishedDate,
): Resolved | null {
  if (amount === null || amount === 0 || amount > FARTHEST[unit] || !reaches(published, unit)) return null
  const far = offset(published, unit, amount * direction)
  if (far === null) return null
  const [start, end] = direction < 0 ? [far, published.edtf] : [published.edtf, far]
  return { date: interval(start, end), rule: 'run', against: published.edtf }
}

/** `12 bm.`: of the publication's month, where that is known, or one counted from it. */
export function resolveDayOfMonth(
  { day, lastDay = day, shift }: { day: number; lastDay?: number; shift: number },
  { year, month, edtf }: PublishedDate,
): Resolved | null {
  const at = month === null ? null : addMonths(year, month, shift)
  if (!at || !isDay({ ...at, day }) || !isDay({ ...at, day: lastDay })) return null
  const first = dayText({ ...at, day })
  const date = lastDay > day ? interval(first, dayText({ ...at, day: lastDay })) : first
  return { date, rule: 'relative-month', against: edtf }
}

function reaches({ month, day }: PublishedDate, unit: CountedUnit): boolean {
  return unit === 'year' || (unit === 'month' ? month !== null : day !== null)
}

function offset({ year, month, day }: PublishedDate, unit: CountedUnit, amount: number): string | null {
  if (unit === 'year') return inReach(year + amount) ? yearText(year + amount) : null
  if (unit === 'month') {
    const at = addMonths(year, month ?? 6, amount)
    if (!inReach(at.year)) return null
    return month === null ? yearText(at.year) : monthText(at.year, at.month)
  }
  const at = addDays({ year, month: month ?? 6, day: day ?? MIDDLE }, unit === 'week' ? amount * 7 : amount)
  if (!inReach(at.year)) return null
  if (month === null) return yearText(at.year)
  return day === null ? monthText(at.year, at.month) : dayText(at)
}

const inReach = (year: number): boolean => year >= 1000 && year <= 2999
