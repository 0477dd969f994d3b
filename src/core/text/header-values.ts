import { ParseError } from '../model/parse-error.ts'

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** What is wrong with a value, and what to write instead. */
export interface Fault {
  message: string
  remedy: string
}

/** What keeps `date` from being a day, a month or a year of the calendar; null for nothing. */
export function faultOfDate(date: string): Fault | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date)
  if (!match) return { message: `“${date}” is no date.`, remedy: 'Write it as YYYY, YYYY-MM or YYYY-MM-DD.' }
  const [year, month, day] = [Number(match[1]), match[2] ? Number(match[2]) : null, match[3] ? Number(match[3]) : null]
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  const length = month === null ? 0 : month === 2 && !leap ? 28 : (MONTH_LENGTHS[month - 1] ?? 0)
  if ((month !== null && length === 0) || (day !== null && (day < 1 || day > length))) {
    const remedy = 'Correct the date, or leave out what is not known: YYYY-MM, YYYY.'
    return { message: `There is no such day as ${date}.`, remedy }
  }
  return null
}

/** What keeps `slug` from being part of an address; null for nothing. */
export function faultOfSlug(slug: string): Fault | null {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return null
  const remedy = 'Use lower-case letters a to z, digits and single hyphens.'
  return { message: `“${slug}” cannot be part of an address.`, remedy }
}

/** The value, where nothing is wrong with it. */
export function checked(value: string, fault: Fault | null, place: { line: number; column?: number }): string {
  if (fault === null) return value
  throw new ParseError(fault.message, { ...place, remedy: fault.remedy })
}

/** Of some names, the one that is most like what was written. */
export function nearestName<Name extends string>(written: string, names: readonly [Name, ...Name[]]): Name {
  const name = written.slice(0, 64).toLowerCase()
  const distances = names.map((known) => editDistance(name, known.toLowerCase()))
  return names[distances.indexOf(Math.min(...distances))] ?? names[0]
}

/** Levenshtein distance, row by row. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
