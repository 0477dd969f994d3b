import { type DateToken, wordAt } from '../date-tokens.ts'
import type { Candidate, Expression, YearRef } from '../expression.ts'

/** `W 1925 roku, w kwietniu`, `w ubiegłym roku, na początku maja`: what a comma parts from a year before it is of that year. */
export function takeYearBefore(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  return candidates.map((candidate, i) => {
    const { expression, attributive } = candidate
    const before = candidates[i - 1]
    if (!before || attributive || !('year' in expression) || expression.year !== null) return candidate
    if (candidate.from !== before.to + 1 || wordAt(tokens, before.to) !== ',') return candidate
    const year = before.bound === null && !before.attributive ? yearOf(before.expression) : null
    return year ? { ...candidate, expression: { ...expression, year } } : candidate
  })
}

function yearOf(expression: Expression): YearRef | null {
  if (expression.type === 'year') return expression.year
  const isYear =
    expression.type === 'period' && expression.unit === 'year' && !expression.inText && expression.part !== 'end'
  return isYear ? { shift: expression.shift } : null
}
