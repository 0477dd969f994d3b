import {
  AFTER,
  DURATION_PREPOSITIONS,
  GENITIVE_ADJECTIVE,
  LASTING_STATES,
  STATE_LASTS,
} from '../../lexicon/calendar/states.ts'
import { UNITS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { FoundExpression } from '../expression.ts'
import type { Finder } from '../finder.ts'
import { opensAmount, readAmount } from '../read-parts.ts'
import { tenseAt } from '../tense.ts'

/**
 * `8 lat wojny`: years counted of a state that still lasts. It lasts where the sentence says so (`mimo`, `już`), or
 * where nothing in its clause is past; behind `przez` the stretch is only a duration.
 */
export const lastingState: Finder = {
  opens: opensAmount,
  find: findLastingState,
}

function findLastingState(tokens: readonly DateToken[], at: number): FoundExpression | null {
  const amount = readAmount(tokens, at)
  if (!amount?.value || UNITS.get(wordAt(tokens, amount.end)) !== 'year') return null
  const end = amount.end + 1
  const stateAt =
    GENITIVE_ADJECTIVE.test(wordAt(tokens, end)) && !LASTING_STATES.has(wordAt(tokens, end)) ? end + 1 : end
  if (!LASTING_STATES.has(wordAt(tokens, stateAt))) return null
  const before = lowerAt(tokens, at - 1)
  if (DURATION_PREPOSITIONS.has(before)) return null
  const tense = tenseAt(tokens, { from: at, to: end })
  if (!STATE_LASTS.has(before) && tense === 'past') return null
  // `Po 10 latach wojny pokój`: over, unless something is so while it lasts
  if (AFTER.has(before) && tense === null) return null
  return { end, expression: { type: 'lasting', years: amount.value } }
}
