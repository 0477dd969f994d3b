import { THAT_IS } from '../../lexicon/calendar/clauses.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Candidate, Expression } from '../expression.ts'

/** Between a date and what it is called otherwise: `, czyli`. */
const MOST_BETWEEN = 2

/** `rok później, w 2010 roku`, `w czerwcu 2024 r., czyli rok wcześniej`: one date said twice, and the second time in full. */
export function equateApposition(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  return candidates.map((candidate, i) => {
    if (!isCountedInText(candidate)) return candidate
    const [before, after] = [candidates[i - 1], candidates[i + 1]]
    if (after && isWhole(after) && after.from === candidate.to + 1 && wordAt(tokens, candidate.to) === ',') {
      return { ...candidate, expression: after.expression }
    }
    const isSame = before && isWhole(before) && saysAgain(tokens, before.to, candidate.from)
    return isSame ? { ...candidate, expression: before.expression } : candidate
  })
}

function saysAgain(tokens: readonly DateToken[], from: number, to: number): boolean {
  return to > from && to - from <= MOST_BETWEEN && THAT_IS.has(lowerAt(tokens, to - 1))
}

const isCountedInText = ({ expression }: Candidate): boolean =>
  expression.type === 'offset' && expression.from === 'text' && expression.amount !== 0

/** With its year, and no open end. */
function isWhole({ expression, bound }: Candidate): boolean {
  return bound === null && hasYear(expression)
}

const hasYear = (expression: Expression): boolean =>
  'year' in expression && expression.year !== null && 'absolute' in expression.year
