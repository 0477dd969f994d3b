import { DATE_PREPOSITIONS, OF } from '../lexicon/calendar/prepositions.ts'
import { ASKED } from '../lexicon/calendar/states.ts'
import type { Quote, Span } from '../model/article.ts'
import { spansMeet } from '../model/spans.ts'
import { type DateToken, lowerAt, wordAt } from './date-tokens.ts'
import type { Candidate } from './expression.ts'
import { isDone } from './participle.ts'
import { clauseAround, clauseTenseAt } from './tense.ts'

const NOWHERE: Span = { start: 0, end: 0 }
const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
/** `— Jan Mostowy (@jan_mostowy) 5 lutego 2018`, with which a post ends; null for what is none. */
export const signatureOf = ({ evidence: [found] }: Quote): Span | null =>
  found?.rule === 'embedded-post' ? found.span : null

/**
 * The quotes that were said when `candidate` says: it stands outside every quote, in the clause of their cue, or in a
 * clause of the same sentence that has no verb of its own. A post was said when its signature says.
 *
 * @param quotes those whose cue or signature stands in the sentence
 */
export function findSayings(
  candidate: Candidate,
  span: Span,
  tokens: readonly DateToken[],
  quotes: readonly Quote[],
): Quote[] {
  if (quotes.length === 0 || !mayDateSaying(candidate, tokens)) return []
  const posts = quotes.filter((quote) => covers(signatureOf(quote) ?? NOWHERE, span))
  if (posts.length > 0) return posts
  if (quotes.some((quote) => quote.spans.some((content) => spansMeet(content, span)))) return []
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

/** Not what is open (`od 2010 r.`), lasts for years or is still ahead; nor what an adjective dates: `po środowym meczu`. */
function mayDateSaying(
  { bound, ahead, attributive, expression, from }: Candidate,
  tokens: readonly DateToken[],
): boolean {
  if (bound !== null || ahead || isOfClause(tokens, from)) return false
  if (attributive) return !DATE_PREPOSITIONS.get(lowerAt(tokens, from - 1))
  if (OF.has(lowerAt(tokens, from)) && isOfEvent(tokens, from)) return false
  if (expression.type === 'run') return expression.direction < 0
  return expression.type !== 'years' && expression.type !== 'lasting' && expression.type !== 'prefix'
}

/** Words of a noun that a date behind it is of, and the preposition before them. */
const EVENT_WITHIN = 3

/** `po tragicznym wypadku z 3 maja`: of what came before or behind. */
function isOfEvent(tokens: readonly DateToken[], from: number): boolean {
  for (let i = from - 2; i >= from - 1 - EVENT_WITHIN && /^\p{L}/u.test(wordAt(tokens, i)); i--) {
    const bound = DATE_PREPOSITIONS.get(lowerAt(tokens, i))
    if (bound !== undefined) return bound !== null
  }
  return false
}

/** `powiedział Jan Bryl, wybrany w maju`: the date is of a clause that a participle opens. */
const isOfClause = (tokens: readonly DateToken[], from: number): boolean =>
  wordAt(tokens, from - 2) === ',' &&
  isDone(tokens, from - 1) &&
  !ASKED.some((stem) => lowerAt(tokens, from - 1).startsWith(stem))
