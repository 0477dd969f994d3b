import { HOLIDAYS, UNNAMED_HOLIDAYS } from '../../lexicon/calendar/months.ts'
import { DATE_PREPOSITIONS } from '../../lexicon/calendar/prepositions.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Found } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { readYear } from '../read-parts.ts'

/** `w Wigilię`, `przed Bożym Narodzeniem`, `do świąt`. */
export const holiday: Finder = {
  opens: ({ lower }) => UNNAMED_HOLIDAYS.has(lower) || HOLIDAY_OPENINGS.has(lower),
  find: findHoliday,
}

function findHoliday(tokens: readonly DateToken[], at: number): Found | null {
  if (!DATE_PREPOSITIONS.has(lowerAt(tokens, at - 1))) return null
  if (UNNAMED_HOLIDAYS.has(wordAt(tokens, at))) return { end: at + 1, expression: { type: 'unplaced' } }
  const one = lowerAt(tokens, at)
  const two = `${one} ${lowerAt(tokens, at + 1)}`
  const holiday = HOLIDAYS.get(two) ?? HOLIDAYS.get(one)
  if (!holiday) return null
  const next = HOLIDAYS.has(two) ? at + 2 : at + 1
  const year = readYear(tokens, next)
  const [month, day] = holiday
  return { end: year?.end ?? next, expression: { type: 'day', day, month, year: year?.value ?? null } }
}

const HOLIDAY_OPENINGS: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? name))
