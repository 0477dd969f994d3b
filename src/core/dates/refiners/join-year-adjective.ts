import type { Candidate } from '../expression.ts'

/** `zeszłoroczny maj`, `zeszłorocznego 3 maja`: which year a month or a day is of, said by the adjective right before it. */
export function joinYearAdjective(candidates: readonly Candidate[]): Candidate[] {
  return candidates.flatMap((candidate, i) => {
    const before = candidates[i - 1]
    const joined = before && join(before, candidate)
    if (joined) return [joined]
    const next = candidates[i + 1]
    return next && join(candidate, next) ? [] : [candidate]
  })
}

function join(adjective: Candidate, named: Candidate): Candidate | null {
  const { expression } = named
  if (!adjective.attributive || adjective.to !== named.from || adjective.expression.type !== 'period') return null
  if (adjective.expression.unit !== 'year' || !('year' in expression) || expression.year !== null) return null
  return { ...named, from: adjective.from, expression: { ...expression, year: { shift: adjective.expression.shift } } }
}
