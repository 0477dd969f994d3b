import { parsePublished } from '../../core/dates/published-date.ts'
import { MONTH_GENITIVES } from '../../core/lexicon/calendar/months.ts'

const ISO = /^([12]\d{3}-\d{2}(?:-\d{2})?|[12]\d{3})(?:$|[T ](\d{2}:?\d{2})?)/
/** A moment told in Greenwich's time, which a page's reader does not live in. */
const UTC = /(?:Z|\+00:?00)$/
const DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Warsaw', dateStyle: 'short' })

/**
 * The Polish day of a machine's stamp (`2024-05-17T23:30:00Z` → `2024-05-18`, as it was in Warsaw): YYYY[-MM[-DD]].
 * A stamp with an offset of its own is of the day that it says. Null for what is no date or never was.
 */
export function stampDay(stamp: string): string | null {
  const text = stamp.trim()
  const [, date, time] = ISO.exec(text) ?? []
  if (date === undefined) return writtenDay(text)
  if (time !== undefined && UTC.test(text)) {
    const moment = new Date(text.replace(' ', 'T'))
    if (!Number.isNaN(moment.getTime())) return DAY.format(moment)
  }
  return isDate(date) ? date : null
}

const WORDS = /(?<![\p{L}\p{N}])(\d{1,2})\.? (\p{L}+) ([12]\d{3})(?!\p{N})/u
const NUMBERS = /(?<![\p{L}\p{N}.])(\d{1,2})[./-](\d{1,2})[./-]([12]\d{3})(?!\p{N})/u
const ISO_INSIDE = /(?<![\p{L}\p{N}-])([12]\d{3})-(\d{2})-(\d{2})(?![\p{N}-])/u

/** The first day that a short text names in full: `12 maja 2023 r.`, `12.05.2023`, `2023-05-12`; null for none. */
function writtenDay(text: string): string | null {
  const words = WORDS.exec(text)
  const month = words && MONTH_GENITIVES.get(words[2]?.toLowerCase() ?? '')
  if (words && month) return dayOf(words[3], month, words[1])
  const numbers = NUMBERS.exec(text)
  if (numbers) return dayOf(numbers[3], numbers[2], numbers[1])
  const iso = ISO_INSIDE.exec(text)
  return iso && dayOf(iso[1], iso[2], iso[3])
}

/** Nothing but where and when: `Zalesie, 12 maja 2023 r.`, `Opublikowano: 12.05.2023, godz. 14:30`. */
const DATELINE =
  /^(?:\p{Lu}[\p{L} -]{1,40}[,:] ?)?(?:dnia )?(?:\p{L}+, )?(?:\d{1,2}\.? \p{L}+ [12]\d{3}|\d{1,2}[./-]\d{1,2}[./-][12]\d{3}|[12]\d{3}-\d{2}-\d{2})(?: ?r\.?| roku)?,?(?: (?:o |godz\. ?)?\d{1,2}[:.]\d{2})?\.?$/u

/** The day of a line that says when the article appeared, and nothing of its matter; null for any other line. */
export const datelineDay = (line: string): string | null => (DATELINE.test(line.trim()) ? writtenDay(line) : null)

function dayOf(year: string | undefined, month: string | number | undefined, day: string | undefined): string | null {
  const date = [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
  return isDate(date) ? date : null
}

/** Is it YYYY, YYYY-MM or YYYY-MM-DD, and was there such a day? */
const isDate = (date: string): boolean => parsePublished(date) !== null && !/[~?%]/.test(date)
