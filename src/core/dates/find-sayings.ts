import { DATE_PREPOSITIONS, OF } from '../lexicon/calendar/prepositions.ts'
import { ASKED } from '../lexicon/calendar/states.ts'
import { analyze } from '../lexicon/morphology/dictionary.ts'
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
  { bound, ahead, attributive, expression, from, to }: Candidate,
  tokens: readonly DateToken[],
): boolean {
  if (bound !== null || ahead || isOfClause(tokens, from) || isOfSubject(tokens, from, to)) return false
  if (attributive) return !DATE_PREPOSITIONS.get(lowerAt(tokens, from - 1))
  if (OF.has(lowerAt(tokens, from)) && isOfEvent(tokens, from)) return false
  if (expression.type === 'run') return expression.direction < 0
  return expression.type !== 'years' && expression.type !== 'lasting' && expression.type !== 'prefix'
}

/** `zatrzymany w środę mężczyzna powiedział`: the date is of what befell the one who speaks. */
const isOfSubject = (tokens: readonly DateToken[], from: number, to: number): boolean =>
  isDone(tokens, from - 1) &&
  !ASKED.some((stem) => lowerAt(tokens, from - 1).startsWith(stem)) &&
  hasTag(tokens, from - 1, /adj:sg:[a-z.]*nom|adj:pl:[a-z.]*nom|ppas:(?:sg|pl):[a-z.]*nom/) &&
  // `do` is a note of music as well
  lowerAt(tokens, to).length > 2 &&
  hasTag(tokens, to, /subst:(?:sg|pl):[a-z.]*nom/)

const hasTag = (tokens: readonly DateToken[], at: number, tag: RegExp): boolean =>
  tokens[at]?.form.kind === 'word' && analyze(lowerAt(tokens, at)).some(({ tags }) => tag.test(tags))

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
