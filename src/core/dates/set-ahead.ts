import { BEEN, COPULAS, SET_AHEAD } from '../lexicon/calendar/states.ts'
import { analyze } from '../lexicon/morphology/dictionary.ts'
import type { TokenRange } from '../text/passage.ts'
import { type DateToken, lowerAt } from './date-tokens.ts'
import { clauseAround, hasVerb, hasWord } from './tense.ts'

/**
 * Whether the verb of the date's clause says that something was planned: `Otwarcie zaplanowano w lipcu`, `zaplanowana w
 * lipcu sesja została odwołana`. What stands behind it is `ahead`; what stands before it (`W maju zaplanowano remont`)
 * may be of the planning, and what was planned (`było zaplanowane w maju`) may be over: `either`. Null where another
 * verb is nearer.
 */
export function planBeside(tokens: readonly DateToken[], { from, to }: TokenRange): 'ahead' | 'either' | null {
  const clause = clauseAround(tokens, { from, to })
  for (let distance = 1; distance <= clause.to - clause.from; distance++) {
    const [before, behind] = [from - distance, to + distance - 1]
    if (before >= clause.from && isPlan(tokens, before, PLANNED_OR_PLANS))
      return hasWord(tokens, clause, BEEN) ? 'either' : 'ahead'
    if (behind < clause.to && isPlan(tokens, behind, PLANNED)) return 'either'
    if ([before, behind].some((at) => at >= clause.from && at < clause.to && isOtherVerb(tokens, at))) return null
  }
  return null
}

/** `W środę wójt zaplanował podróż` may be of the planning, where somebody is said to plan. */
const PLANNED = /verb:imps|ppas/
const PLANNED_OR_PLANS = /verb:(?:praet|imps)|ppas/

function isPlan(tokens: readonly DateToken[], at: number, forms: RegExp): boolean {
  const word = lowerAt(tokens, at)
  if (!SET_AHEAD.some((stem) => word.startsWith(stem))) return false
  return analyze(word).some(({ tags }) => forms.test(tags))
}

/** `zaplanowane zostały`: a copula is the plan's own. */
const isOtherVerb = (tokens: readonly DateToken[], at: number): boolean =>
  !COPULAS.has(lowerAt(tokens, at)) && hasVerb(tokens, { from: at, to: at + 1 })
