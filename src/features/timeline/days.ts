/** Days since 1 January 1970, a whole number: what the picture reckons with. */
export type Day = number

/** Half-open, in days; null where open. */
export interface Extent {
  start: Day | null
  end: Day | null
}

/** Half-open, in days. */
export interface DaySpan {
  start: Day
  end: Day
}

const MILLISECONDS = 86_400_000

/** `2022-01-12` → its number. */
export const dayOf = (date: string): Day => Math.round(Date.parse(`${date}T00:00:00Z`) / MILLISECONDS)

/** The number of a day → `2022-01-12`; fractions belong to their day. */
export const dateOf = (day: Day): string => toDate(Math.floor(day)).toISOString().slice(0, 10)

export const toDate = (day: Day): Date => new Date(day * MILLISECONDS)

export const fromDate = (date: Date): Day => date.getTime() / MILLISECONDS

/** From the first day to the end of the last one that it may be. */
export function extentOf({ earliest, latest }: { earliest: string | null; latest: string | null }): Extent {
  return { start: earliest === null ? null : dayOf(earliest), end: latest === null ? null : dayOf(latest) + 1 }
}

/** Where a date begins, or, where nobody knows, the last day that it may be; null when nothing places it. */
export function beginningOf({ start, end }: Extent): Day | null {
  return start ?? (end === null ? null : end - 1)
}
