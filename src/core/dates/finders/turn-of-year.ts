import { SEASONS_NAMED } from '../../lexicon/calendar/months.ts'
import { AND, TURN } from '../../lexicon/calendar/prepositions.ts'
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
  // `na przełomie lata i jesieni`
  const isSeason = AND.has(wordAt(tokens, at + 2)) && SEASONS_NAMED.has(wordAt(tokens, at + 3))
  return !isSeason && yearNumber(tokens, at + 2) === null ? { end: at + 2, expression: { type: 'turn-of-year' } } : null
}
