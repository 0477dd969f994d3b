import { AND, PARTS, RANGE_JOINTS, RANGE_OPENERS, TURN } from '../../lexicon/calendar/prepositions.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Candidate, Expression, YearRef } from '../expression.ts'

/** `od 24 lutego do 3 marca`, `między majem a lipcem`, `z soboty na niedzielę`, `na przełomie maja i czerwca`. */
export function joinRanges(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  const joined: Candidate[] = []
  for (const candidate of candidates) {
    const previous = joined.at(-1)
    const from = previous && opensAt(previous, candidate, tokens)
    if (previous && from != null) {
      joined[joined.length - 1] = { ...candidate, from, expression: range(previous.expression, candidate.expression) }
    } else joined.push(candidate)
  }
  return joined
}

/** Where the range begins, its opening word included; null when the two make none. */
function opensAt(first: Candidate, second: Candidate, tokens: readonly DateToken[]): number | null {
  if (!isEnd(first) || !isEnd(second) || !isNext(first, second, tokens)) return null
  const joint = wordAt(tokens, first.to)
  const opener = lowerAt(tokens, first.from - 1)
  if (AND.has(joint)) return TURN.has(opener) ? first.from : null
  if (!RANGE_JOINTS.has(joint)) return null
  const openers = RANGE_OPENERS.get(joint)
  if (openers) return openers.has(opener) ? first.from - 1 : null
  return first.expression.type === second.expression.type ? first.from : null
}

/** One joint between them; the second may be a part: `do końca grudnia`. */
function isNext(first: Candidate, second: Candidate, tokens: readonly DateToken[]): boolean {
  const apart = second.from - first.to
  return apart === 1 || (apart === 2 && PARTS.has(wordAt(tokens, second.from - 1)))
}

function isEnd({ expression }: Candidate): boolean {
  return !['lasting', 'run', 'unplaced', 'range'].includes(expression.type)
}

/** The year of the second end is the first one's as well: `od maja do lipca 2020`, `od listopada do marca 2020`. */
function range(from: Expression, to: Expression): Expression {
  const year = 'year' in to && to.type !== 'year' ? to.year : null
  if (!year || !('month' in from) || from.year || !('month' in to)) return { type: 'range', from, to }
  const earlier: YearRef = 'absolute' in year ? { absolute: year.absolute - 1 } : { shift: year.shift - 1 }
  return { type: 'range', from: { ...from, year: from.month > to.month ? earlier : year }, to }
}
