import type { CalendarDate } from './parse-date.ts'

/**
 * How a date stands: `alone` as a label of its own (`styczeń 2022`, `20th century`), or `governed` by a preposition
 * (`od stycznia 2022`, `from the 20th century`).
 */
export type DateForm = 'alone' | 'governed'

/**
 * A date's name in parts, so that what neighbours share can be said once: `3` `marca` `2022` and `9` `marca` `2022`
 * make `3–9 marca 2022`. The lead, an article or a noun, comes before all of them; it may be empty.
 */
export interface DateName {
  lead: string
  parts: string[]
}

/**
 * A language's dates. Names of months come from tables and not from `Intl`: a page is written by Node and taken over by
 * whatever browser comes, and their ICU data do not agree on words, cases and spaces (`Sep` or `Sept`, `sie` or
 * `sie.`).
 */
export interface DateWords {
  unknown: string
  name: (date: CalendarDate, form: DateForm) => DateName
  /** Around a governed date; `form` is how the whole stands. */
  about: (governed: string, form: DateForm) => string
  uncertain: (date: string) => string
  from: (governed: string) => string
  until: (governed: string) => string
  fromTo: (from: string, to: string) => string
  /** Before the last of several. */
  or: string
  and: string
  /** Any of a month's Wednesdays; `weekday` 0 is Sunday. */
  oneOfWeekdays: (weekday: number, month: string) => string
  /** Short names for axes and chips; month 1 is January, years are the first ones. */
  short: {
    month: (month: number) => string
    decade: (year: number) => string
    century: (year: number) => string
  }
}

/** Looked up in a table that starts at one. */
export const nthOf = (table: readonly string[], nth: number): string => table[nth - 1] ?? ''
