import { parseDate } from './dates/parse-date.ts'
import type { Messages } from './messages.ts'

export type TickUnit = 'day' | 'month' | 'year' | 'decade' | 'century'

/**
 * A label for a narrow place, of the unit that a day (`2022-01-12`) lies in: `12 sty`, `sty 2022`, `2022`, `2020`,
 * `XXI w.` Behind a `previous` tick (a day as well) a month says its year only where the year turns, and so does a day.
 * Anything but a day is returned as it stands.
 */
export function formatTick(day: string, unit: TickUnit, m: Messages, previous?: string): string {
  const date = parseDate(day)?.date
  if (date?.unit !== 'day') return day
  const { short } = m.date
  const year = String(date.year)
  const turns = previous !== undefined && previous.slice(0, 4) !== day.slice(0, 4)
  switch (unit) {
    case 'day': {
      const label = `${date.day} ${short.month(date.month)}`
      return turns ? `${label} ${year}` : label
    }
    case 'month': {
      const label = short.month(date.month)
      return turns || previous === undefined ? `${label} ${year}` : label
    }
    case 'year':
      return year
    case 'decade':
      return short.decade(date.year - (date.year % 10))
    case 'century':
      return short.century(date.year - (date.year % 100))
  }
}
