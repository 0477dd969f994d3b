import { COUNTED_FROM } from '../../lexicon/calendar/prepositions.ts'
import { type DateToken, lowerAt } from '../date-tokens.ts'
import type { Candidate } from '../expression.ts'
import { readStretchBefore } from '../read-stretch.ts'

/** `dwa dni po 3 maja`, `tydzień przed Wigilią`: a stretch that is counted from the day behind it. */
export function countFromDate(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  return candidates.map((candidate, i) => {
    const { from, expression } = candidate
    const direction = COUNTED_FROM.get(lowerAt(tokens, from - 1))
    if (direction === undefined || !isDay(candidate)) return candidate
    const stretch = readStretchBefore(tokens, from - 1)
    if (!stretch || stretch.amount === null || stretch.from < (candidates[i - 1]?.to ?? 0)) return candidate
    const { unit, amount, approximate } = stretch
    return {
      ...candidate,
      from: stretch.from,
      expression: { type: 'counted', unit, amount: amount * direction, from: expression },
      approximate,
    }
  })
}

function isDay({ expression, attributive }: Candidate): boolean {
  if (attributive) return false
  return expression.type === 'day' ? expression.lastDay === undefined : expression.type === 'holiday'
}
