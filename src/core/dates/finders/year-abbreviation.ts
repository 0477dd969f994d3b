import { DATE_PREPOSITIONS, PARTS } from '../../lexicon/calendar/prepositions.ts'
import { type DateToken, lowerAt } from '../date-tokens.ts'
import type { Found } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { readYear } from '../read-parts.ts'

const OPENERS: ReadonlySet<string> = new Set(['br', 'b', 'ub', 'ubr'])

/** `w br.`, `pod koniec ub.r.`, `w drugiej połowie b.r.`: only where a date is expected, for `br. Albert` is a monk. */
export const yearAbbreviation: Finder = {
  opens: ({ lower }) => OPENERS.has(lower),
  find: findYearAbbreviation,
}

function findYearAbbreviation(tokens: readonly DateToken[], at: number): Found | null {
  const before = lowerAt(tokens, at - 1)
  if (!DATE_PREPOSITIONS.has(before) && !PARTS.has(before)) return null
  const year = readYear(tokens, at)
  return year && { end: year.end, expression: { type: 'year', year: year.value } }
}
