/** A stretch of the calendar that EDTF writes as one date. `year` is the first one of a decade and of a century. */
export type CalendarDate =
  | { unit: 'century' | 'decade' | 'year'; year: number }
  /** `nth` counts from 1; season 1 is spring, and season 4, winter, ends in the next year. */
  | { unit: 'half' | 'quarter' | 'season'; year: number; nth: number }
  | { unit: 'month'; year: number; month: number }
  | { unit: 'day'; year: number; month: number; day: number }

/** A date and how sure it is: EDTF's `~` is approximate, `?` uncertain, `%` both. */
export interface QualifiedDate {
  date: CalendarDate
  approximate: boolean
  uncertain: boolean
}

const DATE = /^(?<year>\d{4})(?:-(?<part>\d{2})(?:-(?<day>\d{2}))?)?$/
const MASKED = /^(\d{2})(?:XX|(\d)X)$/
const QUALIFIER = /[~?%]$/

/** What EDTF numbers above the months, by the first number of each. */
const PARTS_OF_YEAR = [
  { unit: 'season', first: 21, count: 4 },
  { unit: 'quarter', first: 33, count: 4 },
  { unit: 'half', first: 40, count: 2 },
] as const

/** One EDTF date with its qualifier: `2022-01-12`, `2014~`, `199X`, `2021-24`. Null for anything else. */
export function parseDate(edtf: string): QualifiedDate | null {
  const qualifier = QUALIFIER.exec(edtf)?.[0] ?? ''
  const date = parseBare(edtf.slice(0, edtf.length - qualifier.length))
  if (date === null) return null
  const both = qualifier === '%'
  return { date, approximate: both || qualifier === '~', uncertain: both || qualifier === '?' }
}

function parseBare(edtf: string): CalendarDate | null {
  const masked = MASKED.exec(edtf)
  if (masked !== null) {
    const [, century, decade] = masked
    if (decade === undefined) return { unit: 'century', year: Number(century) * 100 }
    const year = Number(century) * 100 + Number(decade) * 10
    return year === 0 ? null : { unit: 'decade', year }
  }
  const digits = DATE.exec(edtf)?.groups
  const year = Number(digits?.year)
  // EDTF's year 0 is 1 BC: no article has it, and as `0` nobody would know it
  if (digits === undefined || year === 0) return null
  if (digits.part === undefined) return { unit: 'year', year }
  const part = Number(digits.part)
  if (digits.day === undefined)
    return part >= 1 && part <= 12 ? { unit: 'month', year, month: part } : partOf(year, part)
  const day = Number(digits.day)
  if (part < 1 || part > 12 || day < 1 || day > daysIn(year, part)) return null
  return { unit: 'day', year, month: part, day }
}

function partOf(year: number, number: number): CalendarDate | null {
  const found = PARTS_OF_YEAR.find(({ first, count }) => number >= first && number < first + count)
  return found === undefined ? null : { unit: found.unit, year, nth: number - found.first + 1 }
}

/** How many days a month has, in the proleptic Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  if (month === 2) return leap ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
