import {
  ABBREVIATED_OPENERS,
  CLAUSE_OPENERS,
  CLAUSE_TRAILERS,
  COMPARING,
  COMPLETES,
  COORDINATING,
  DEPENDENT_OPENERS,
  LIVED,
  OPENING_PHRASES,
  OPENS_SENTENCE,
  RELATIVES,
} from '../lexicon/calendar/clauses.ts'
import { MONTH_ADJECTIVES } from '../lexicon/calendar/months.ts'
import type { Span } from '../model/article.ts'
import type { TokenRange } from '../text/passage.ts'
import { isPhraseAt } from '../text/tokens.ts'
import { type DateToken, lowerAt, wordAt } from './date-tokens.ts'
import { writeLabel } from './label-text.ts'
import { clauseAround, hasVerb, isClauseMark } from './tense.ts'
import { leftOf, opensQuotation, rightOf, throughQuote, withoutStop } from './widen-clause.ts'

/** A label longer than this takes no more in. */
const LONG = 90
/** A clause shorter than this tells nothing; its neighbour is taken in. */
const SHORTEST = 24
/** How many neighbours are taken in at most. */
const MOST_WIDER = 4

/**
 * The words of the article that a date dates: its clause, without the date where that stands at an end. A clause without
 * a verb of its own, or about something that stands before it (`który …`), takes its neighbour in; one of two verbs is
 * parted at the conjunction. What only joins it to the rest (`że`, `a`) is left out.
 */
export function describeClause(text: string, tokens: readonly DateToken[], date: TokenRange): string {
  const opened = openedProperly(tokens, completed(tokens, date), date)
  const clause = isPartOfSense(tokens, opened, date) ? opened : openedProperly(tokens, withoutDate(opened, date), date)
  const span = spanOf(tokens, closedProperly(tokens, clause, date)) ?? spanOf(tokens, date)
  return span ? writeLabel(text, span, tokens[date.from]?.start ?? span.start) : ''
}

/** The clause of the date, with as many of its neighbours as it needs to say something. */
function completed(tokens: readonly DateToken[], date: TokenRange): TokenRange {
  const around = clauseAround(tokens, date)
  const quoting = throughQuote(tokens, around)
  const whole = withoutStop(tokens, length(tokens, quoting) <= LONG ? quoting : around, date)
  let clause = partedAtConjunction(tokens, whole, date)
  for (let i = 0; i < MOST_WIDER; i++) {
    const isDependent = dependsOnBefore(tokens, clause, date)
    if (!isDependent && saysSomething(tokens, clause, date)) break
    const wider = isDependent ? leftOf(tokens, clause) : neighbourOf(tokens, clause, date)
    if (!wider) break
    clause = wider
    if (isDependent && length(tokens, clause) >= LONG) break
  }
  return clause
}

/** The one behind it; rather the one before, where that begins a clause of its own, or a bracket stands between. */
function neighbourOf(tokens: readonly DateToken[], clause: TokenRange, date: TokenRange): TokenRange | null {
  const opening = lowerAt(tokens, clause.to + 1)
  const isSubordinate =
    wordAt(tokens, clause.to) === ',' &&
    (CLAUSE_OPENERS.has(opening) || RELATIVES.has(opening)) &&
    !COMPLETES.has(opening) &&
    !CLAUSE_OPENERS.has(lowerAt(tokens, clause.from))
  const isBehindBracket =
    clause.from === date.from && wordAt(tokens, clause.from - 1) === ')' && wordAt(tokens, date.to) !== ':'
  return isSubordinate || isBehindBracket
    ? (leftOf(tokens, clause) ?? rightOf(tokens, clause, date))
    : (rightOf(tokens, clause, date) ?? leftOf(tokens, clause))
}

function saysSomething(tokens: readonly DateToken[], clause: TokenRange, date: TokenRange): boolean {
  const rest = withoutDate(clause, date)
  return hasVerb(tokens, rest) && length(tokens, rest) >= SHORTEST
}

/** It speaks of what stands before it: `który`, `na której`, `w tym`, `aż do`. */
function dependsOnBefore(tokens: readonly DateToken[], { from }: TokenRange, date: TokenRange): boolean {
  if (RELATIVES.has(lowerAt(tokens, from)) || RELATIVES.has(lowerAt(tokens, from + 1))) return true
  if (from === date.from || from === 0) return false
  return DEPENDENT_OPENERS.some((words) => isPhraseAt(tokens, from, words))
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

/** Behind the words that only join it to what stands before. */
function openedProperly(tokens: readonly DateToken[], { from, to }: TokenRange, date: TokenRange): TokenRange {
  let start = from
  while (start < to - 1 && start !== date.from) {
    const next = start + openerAt(tokens, start)
    if (next === start || next >= to || (start < date.from && next > date.from)) break
    start = next
  }
  return { from: start, to }
}

/** How many tokens at `at` only join a clause to what stands before: a phrase, a word, a mark; 0 for none. */
function openerAt(tokens: readonly DateToken[], at: number): number {
  const phrase = OPENING_PHRASES.find((words) => isPhraseAt(tokens, at, words))
  if (phrase) return phrase.length
  const word = lowerAt(tokens, at)
  if (ABBREVIATED_OPENERS.has(word) && wordAt(tokens, at + 1) === '.') return 2
  if (at === 0 && OPENS_SENTENCE.has(word)) return 0
  return CLAUSE_OPENERS.has(word) || (isClauseMark(tokens, at) && !opensQuotation(tokens, at)) ? 1 : 0
}

/** Where the date was cut off, before the words that led to it: `i`, `już`; before a mark, without a `to` behind a dash. */
function closedProperly(tokens: readonly DateToken[], { from, to }: TokenRange, date: TokenRange): TokenRange {
  let end = to
  const isCut = to === date.from
  while (end > from + 1) {
    const word = lowerAt(tokens, end - 1)
    if (word === '.' && ABBREVIATED_OPENERS.has(lowerAt(tokens, end - 2))) end -= 2
    else if (CLAUSE_OPENERS.has(word) || (isCut && CLAUSE_TRAILERS.has(word))) end -= 1
    else if (end < to && isClauseMark(tokens, end - 1)) end -= 1
    else break
  }
  return { from, to: Math.max(end, from + 1) }
}

/** `more than a year before`, `on Wednesday and Thursday we …`: without the date the rest would say something else. */
function isPartOfSense(tokens: readonly DateToken[], clause: TokenRange, { from, to }: TokenRange): boolean {
  // `Lipcowa powódź 1997 roku`: it holds what it dates
  if (MONTH_ADJECTIVES.has(lowerAt(tokens, from)) && /^\p{Ll}{3}/u.test(wordAt(tokens, from + 1)) && to > from + 2)
    return true
  if (from > clause.from) {
    // `Jan Bryl (ur. 1950)`
    const isBorn = wordAt(tokens, from - 1) === '.' && LIVED.has(lowerAt(tokens, from - 2))
    return isBorn || COMPARING.has(lowerAt(tokens, from - 1))
  }
  return COORDINATING.has(lowerAt(tokens, to)) && !hasVerb(tokens, { from: to + 1, to: to + 2 })
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
