import { TURN } from '../../lexicon/calendar/prepositions.ts'
import { UNITS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { yearNumber } from '../read-parts.ts'

/** `na przełomie roku`: December and January. */
export const turnOfYear: Finder = {
  opens: ({ lower }) => TURN.has(lower),
  find: findTurnOfYear,
}

function findTurnOfYear(tokens: readonly DateToken[], at: number): FoundExpression | null {
  if (!TURN.has(lowerAt(tokens, at)) || UNITS.get(wordAt(tokens, at + 1)) !== 'year') return null
  return yearNumber(tokens, at + 2) === null ? { end: at + 2, expression: { type: 'turn-of-year' } } : null
}
