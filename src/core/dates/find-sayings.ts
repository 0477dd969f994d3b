import type { Quote, Span } from '../model/article.ts'
import type { DateToken } from './date-tokens.ts'
import type { Candidate } from './expression.ts'
import { clauseAround, clauseTenseAt } from './tense.ts'

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/**
 * The quotes that were said when `candidate` says: it stands outside every quote, in the clause of their cue, or in a
 * clause of the same sentence that has no verb of its own. Ranges that are open (`od 2010 r.`) date no saying.
 *
 * @param quotes those whose cue stands in the sentence
 */
export function findSayings(
  candidate: Candidate,
  span: Span,
  tokens: readonly DateToken[],
  quotes: readonly Quote[],
): Quote[] {
  if (candidate.bound !== null || quotes.length === 0) return []
  if (quotes.some((quote) => quote.spans.some((content) => touches(content, span)))) return []
  const clause = clauseAround(tokens, candidate)
  const first = tokens[clause.from]
  const last = tokens[clause.to - 1]
  if (!first || !last) return []
  const clauseSpan = { start: first.start, end: last.end }
  const inClause = quotes.filter(({ cue }) => cue && covers(clauseSpan, cue.span))
  if (inClause.length > 0 || clauseTenseAt(tokens, candidate) !== null) return inClause
  const distance = ({ cue }: Quote) => (cue ? Math.abs(cue.span.start - span.start) : Number.POSITIVE_INFINITY)
  const nearest = Math.min(...quotes.map(distance))
  return quotes.filter((quote) => distance(quote) === nearest)
}
