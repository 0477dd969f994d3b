import { IN } from '../../lexicon/calendar/prepositions.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Candidate, Expression, YearRef } from '../expression.ts'
import { tenseAt } from '../tense.ts'

/**
 * `W 1925 roku, w kwietniu`, `w ubiegłym roku w maju`, `dwa lata temu, w maju,`: what stands right behind a year, or is parted
 * from it by a comma, is of that year.
 */
export function takeYearBefore(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  return candidates.map((candidate, i) => {
    const { expression, attributive } = candidate
    const before = candidates[i - 1]
    const end = expression.type === 'range' ? expression.to : expression
    if (!before || attributive || !('year' in end) || end.year !== null) return candidate
    const isParted = candidate.from === before.to + 1 && wordAt(tokens, before.to) === ','
    if (!isParted && candidate.from !== before.to) return candidate
    const isOwn = before.bound === null && !before.attributive
    // `Port zamknięto rok temu, w maju ruszy prom`: what no comma closes may be of the next clause
    const isClosed = !isParted || !/^\p{L}/u.test(wordAt(tokens, candidate.to))
    // `umowa z 2019 roku w maju wygaśnie`: of its noun
    const isInYear = isParted || IN.has(lowerAt(tokens, before.from))
    const year =
      (isOwn && isInYear ? yearOf(before.expression) : null) ?? (isOwn && isClosed ? yearsOff(before.expression) : null)
    // `most zamknięty w ubiegłym roku w maju otworzą`, `jak rok temu, w maju odbędzie się`: of what is still to be
    const isAhead = year !== null && 'shift' in year && year.shift < 0 && tenseAt(tokens, candidate) === 'future'
    return year && !isAhead ? { ...candidate, expression: ofYear(expression, year) } : candidate
  })
}

/** `W 2024 roku między 28 marca a 2 kwietnia`: both ends are, where they are in order. */
function ofYear(expression: Expression, year: YearRef): Expression {
  if (expression.type !== 'range') return { ...expression, year } as Expression
  const { from, to } = expression
  const areInOrder = 'month' in from && 'month' in to && from.month <= to.month && 'year' in from && from.year === null
  return areInOrder ? ({ ...expression, from: { ...from, year }, to: { ...to, year } } as Expression) : expression
}

/** The year that an expression is, by its number or counted from the publication's. */
export function yearOf(expression: Expression): YearRef | null {
  if (expression.type === 'year') return expression.year
  const isYear =
    expression.type === 'period' && expression.unit === 'year' && !expression.inText && expression.part !== 'end'
  return isYear ? { shift: expression.shift } : null
}

/** `dwa lata temu`, `za rok`. */
export function yearsOff(expression: Expression): YearRef | null {
  const isOff = expression.type === 'offset' && expression.unit === 'year' && expression.from === 'publication'
  return isOff && expression.amount !== null ? { shift: expression.amount } : null
}
