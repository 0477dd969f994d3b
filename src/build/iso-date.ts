import { parsePublished } from '../core/dates/published-date.ts'

/** A calendar date as ISO 8601 has it, year, month or day; null for EDTF that says more or less than that. */
export function isoDate(edtf: string | null): string | null {
  return parsePublished(edtf) === null || /[~?%]/.test(edtf ?? '') ? null : edtf
}

/** The same, of dates that are precise to the day. */
export function isoDay(edtf: string | null): string | null {
  const date = isoDate(edtf)
  return date?.length === 'YYYY-MM-DD'.length ? date : null
}

/** The first day of a year or month, or the day itself, YYYY-MM-DD; null for anything else. */
export function firstDay(edtf: string | null): string | null {
  const date = parsePublished(edtf)
  if (date === null) return null
  const two = (part: number | null) => String(part ?? 1).padStart(2, '0')
  return `${date.year}-${two(date.month)}-${two(date.day)}`
}
