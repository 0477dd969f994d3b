import { EVERY } from '../../lexicon/calendar/weekdays.ts'
import { type DateToken, lowerAt } from '../date-tokens.ts'
import type { Candidate } from '../expression.ts'

/** `co rok`, `każdego 1 maja`, `od poniedziałku do piątku` of opening hours: they recur, and place nothing. */
export function dropHabits(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  return candidates.filter(({ from, expression }) => {
    if (EVERY.has(lowerAt(tokens, from - 1))) return false
    if (expression.type !== 'range' || expression.from.type !== 'weekday' || expression.to.type !== 'weekday')
      return true
    return !(expression.from.weekday === 1 && expression.to.weekday === 5)
  })
}
