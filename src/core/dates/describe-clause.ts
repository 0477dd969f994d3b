import { CLAUSE_OPENERS, CLAUSE_TRAILERS, COORDINATING, RELATIVES } from '../lexicon/calendar/clauses.ts'
import type { Span } from '../model/article.ts'
import { type DateToken, lowerAt } from './date-tokens.ts'
import { clauseAround, hasVerb, isClauseMark, type TokenRange } from './tense.ts'

const LONGEST = 90
/** A clause shorter than this tells nothing; its neighbour is taken in. */
const SHORTEST = 24
/** How many neighbours are taken in at most. */
const MOST_WIDER = 3

/** Prepositions and conjunctions mostly: they would promise what was cut away. */
const SHORT_WORDS_AT_END = /(?:[^\p{L}\p{N}]+\p{L}{0,2}){1,4}$/u

/**
 * The words of the article that a date dates: its clause, without the date where that stands at an end. A clause without
 * a verb of its own, or about something that stands before it (`który …`), takes its neighbour in; one of two verbs is
 * parted at the conjunction. What only joins it to the rest (`że`, `a`) is left out.
 */
export function describeClause(text: string, tokens: readonly DateToken[], date: TokenRange): string {
  const clause = withoutDate(openedProperly(tokens, completed(tokens, date), date), date)
  const label = closedProperly(tokens, openedProperly(tokens, clause, date), date)
  const span = spanOf(tokens, label) ?? spanOf(tokens, date)
  if (!span) return ''
  const words = trim(text.slice(span.start, span.end))
  return words.length <= LONGEST ? words : cut(text, span, tokens[date.from]?.start ?? span.start)
}

/** The clause of the date, with as many of its neighbours as it needs to say something. */
function completed(tokens: readonly DateToken[], date: TokenRange): TokenRange {
  const whole = withoutStop(tokens, clauseAround(tokens, date))
  let clause = partedAtConjunction(tokens, whole, date)
  for (let i = 0; i < MOST_WIDER; i++) {
    const rest = withoutDate(clause, date)
    const isRelative = RELATIVES.has(lowerAt(tokens, clause.from)) || RELATIVES.has(lowerAt(tokens, clause.from + 1))
    if (!isRelative && hasVerb(tokens, rest) && length(tokens, rest) >= SHORTEST) break
    const wider = isRelative ? leftOf(tokens, clause) : (rightOf(tokens, clause) ?? leftOf(tokens, clause))
    if (!wider) break
    clause = wider
    if (isRelative && length(tokens, clause) >= LONGEST) break
  }
  return clause
}

/** `X opened on 3 May and closes on 5 June` is two clauses for two dates: each side must have a verb of its own. */
function partedAtConjunction(tokens: readonly DateToken[], clause: TokenRange, date: TokenRange): TokenRange {
  let { from, to } = clause
  for (let i = date.from - 1; i > from; i--) {
    const behind = { from: i + 1, to }
    if (!COORDINATING.has(lowerAt(tokens, i)) || !hasVerb(tokens, { from, to: i })) continue
    if (hasVerb(tokens, withoutDate(behind, date)) && length(tokens, withoutDate(behind, date)) >= SHORTEST)
      from = i + 1
    break
  }
  for (let i = date.to; i < to; i++) {
    const before = { from, to: i }
    if (!COORDINATING.has(lowerAt(tokens, i)) || !hasVerb(tokens, { from: i + 1, to })) continue
    if (hasVerb(tokens, withoutDate(before, date)) && length(tokens, withoutDate(before, date)) >= SHORTEST) to = i
    break
  }
  return { from, to }
}

function leftOf(tokens: readonly DateToken[], clause: TokenRange): TokenRange | null {
  if (clause.from === 0) return null
  const { from } = clauseAround(tokens, { from: skipMarks(tokens, clause.from, -1), to: clause.to })
  return from < clause.from ? { from, to: clause.to } : null
}

function rightOf(tokens: readonly DateToken[], clause: TokenRange): TokenRange | null {
  if (clause.to >= tokens.length) return null
  const wider = clauseAround(tokens, { from: clause.from, to: skipMarks(tokens, clause.to, 1) })
  const { to } = withoutStop(tokens, wider)
  return to > clause.to ? { from: clause.from, to } : null
}

/** Over the marks that stand at an edge. */
function skipMarks(tokens: readonly DateToken[], edge: number, step: 1 | -1): number {
  let at = edge
  const inside = () => (step < 0 ? at - 1 : at)
  while (inside() >= 0 && inside() < tokens.length && isClauseMark(tokens, inside())) at += step
  return at
}

/** Behind the words that only join it to what stands before. */
function openedProperly(tokens: readonly DateToken[], { from, to }: TokenRange, date: TokenRange): TokenRange {
  let start = from
  const isOpener = (at: number) => CLAUSE_OPENERS.has(lowerAt(tokens, at)) || isClauseMark(tokens, at)
  while (start < to - 1 && start !== date.from && isOpener(start)) start += 1
  return { from: start, to }
}

/** Where the date was cut off, before the words that led to it: `niż`, `i`, `już`. */
function closedProperly(tokens: readonly DateToken[], { from, to }: TokenRange, date: TokenRange): TokenRange {
  let end = to
  const isTrailer = (word: string) => CLAUSE_OPENERS.has(word) || CLAUSE_TRAILERS.has(word)
  while (to === date.from && end > from + 1 && isTrailer(lowerAt(tokens, end - 1))) end -= 1
  return { from, to: end }
}

function withoutStop(tokens: readonly DateToken[], { from, to }: TokenRange): TokenRange {
  return to > from && /^[.!?…]$/.test(tokens[to - 1]?.text ?? '') ? { from, to: to - 1 } : { from, to }
}

function withoutDate(clause: TokenRange, date: TokenRange): TokenRange {
  if (date.from <= clause.from && date.to < clause.to) return { from: date.to, to: clause.to }
  if (date.to >= clause.to && date.from > clause.from) return { from: clause.from, to: date.from }
  return clause
}

const length = (tokens: readonly DateToken[], range: TokenRange): number => {
  const span = spanOf(tokens, range)
  return span ? span.end - span.start : 0
}

function spanOf(tokens: readonly DateToken[], { from, to }: TokenRange): Span | null {
  const first = tokens[from]
  const last = tokens[to - 1]
  return first && last && from < to ? { start: first.start, end: last.end } : null
}

function trim(words: string): string {
  return withoutStrayBrackets(words)
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}%]+$/u, '')
}

/** Brackets and quotation marks by what opens and what closes them. */
const PAIRS = [
  [/\(/g, /\)/g],
  [/[„«]/g, /[”»“]/g],
] as const

/** A clause may open a bracket that it does not close, or close one that it did not open. */
function withoutStrayBrackets(words: string): string {
  const count = (mark: RegExp) => words.match(mark)?.length ?? 0
  return PAIRS.filter(([open, close]) => count(open) !== count(close)).reduce(
    (rest, [open, close]) => rest.replace(open, '').replace(close, ''),
    words,
  )
}

/** At word boundaries: from the beginning where the date is near it, else the words around the date. */
function cut(text: string, { start, end }: Span, at: number): string {
  const head = trim(text.slice(start, Math.min(end, start + LONGEST)))
  if (at - start <= LONGEST * 0.8) return `${beforeLastWord(head).replace(SHORT_WORDS_AT_END, '')}…`
  const until = Math.min(end, at + LONGEST * 0.3)
  const around = text.slice(Math.max(start, until - LONGEST), until)
  const inner = trim(around.slice(around.indexOf(' ') + 1))
  return until < end ? `…${beforeLastWord(inner).replace(SHORT_WORDS_AT_END, '')}…` : `…${inner}`
}

/** The last word may be cut in two. */
const beforeLastWord = (words: string): string => words.slice(0, words.lastIndexOf(' ')) || words
