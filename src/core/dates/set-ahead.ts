import { BEEN, COPULAS, SET_AHEAD } from '../lexicon/calendar/states.ts'
import { analyze } from '../lexicon/morphology/dictionary.ts'
import type { TokenRange } from '../text/passage.ts'
import { type DateToken, lowerAt, wordAt } from './date-tokens.ts'
import { clauseAround, hasVerb, hasWord } from './tense.ts'

/**
 * Whether the verb of the date's clause says that something was planned: `Otwarcie zaplanowano w lipcu`, `zaplanowana w
 * lipcu sesja została odwołana`. What stands behind it is `ahead`; what stands before it (`W maju zaplanowano remont`)
 * may be of the planning, and what was planned (`było zaplanowane w maju`) may be over: `either`. Null where another
 * verb is nearer.
 */
export function planBeside(tokens: readonly DateToken[], date: TokenRange): 'ahead' | 'either' | null {
  const { from } = date
  const to = pastBracket(tokens, date.to)
  const clause = clauseAround(tokens, { from, to })
  for (let distance = 1; distance <= clause.to - clause.from; distance++) {
    const [before, behind] = [from - distance, to + distance - 1]
    if (before >= clause.from && isPlan(tokens, before, PLANNED_OR_PLANS))
      return hasWord(tokens, clause, BEEN) ? 'either' : 'ahead'
    if (behind < clause.to && isPlan(tokens, behind, PLANNED)) return 'either'
    if ([before, behind].some((at) => at >= clause.from && at < clause.to && isOtherVerb(tokens, at))) return null
  }
  return isBehindPlan(tokens, clause) ? 'either' : null
}

/** Words from a clause without a verb back to that of the one before. */
const REACH = 20

/** `Prace zaplanowano na maj, a w czerwcu odbiór`: the clause has no verb, and that of the one before says so. */
function isBehindPlan(tokens: readonly DateToken[], clause: TokenRange): boolean {
  for (let at = clause.from - 1; at >= Math.max(0, clause.from - REACH); at--) {
    if (isPlan(tokens, at, PLANNED)) return true
    if (isOtherVerb(tokens, at)) return false
  }
  return false
}

/** An hour or a day in brackets is no longer. */
const LONGEST_BRACKET = 12

/** `Od niedzieli (w godz. 9-14) zaplanowano przerwy`: the clause goes on behind. */
function pastBracket(tokens: readonly DateToken[], at: number): number {
  if (wordAt(tokens, at) !== '(') return at
  for (let i = at + 1; i <= at + LONGEST_BRACKET; i++) if (wordAt(tokens, i) === ')') return i + 1
  return at
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
