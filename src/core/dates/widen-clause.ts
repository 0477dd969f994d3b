import type { TokenRange } from '../text/passage.ts'
import { type DateToken, isGlued, wordAt } from './date-tokens.ts'
import { clauseAround, isClauseMark } from './tense.ts'

/** Clauses that a bracket is looked for in. */
const MOST_CLAUSES = 8
/** A quotation longer than this is no name or phrase, in tokens. */
const LONGEST_QUOTATION = 12
const OPENING_QUOTES: ReadonlySet<string> = new Set(['"', '„', '“', '«'])
const CLOSING_QUOTES: ReadonlySet<string> = new Set(['"', '”', '“', '»'])

/** The clause with the one before it; null where it is the first. Brackets and quotations between are taken in whole. */
export function leftOf(tokens: readonly DateToken[], clause: TokenRange): TokenRange | null {
  let { from } = clause
  for (let i = 0; i < MOST_CLAUSES && from > 0; i++) {
    const { from: next } = clauseAround(tokens, { from: skipMarks(tokens, from, -1), to: clause.to })
    if (next === from) break
    from = next
    if (bracketsOpen(tokens, { from, to: clause.from }) >= 0 && !isInsideQuotation(tokens, from)) break
  }
  return from < clause.from ? { from, to: clause.to } : null
}

/** The clause with the one behind it; null where it is the last, or the last in its bracket. */
export function rightOf(tokens: readonly DateToken[], clause: TokenRange, date: TokenRange): TokenRange | null {
  let { to } = clause
  for (let i = 0; i < MOST_CLAUSES && to < tokens.length; i++) {
    const wider = clauseAround(tokens, { from: clause.from, to: skipMarks(tokens, to, 1) })
    const { to: next } = withoutStop(tokens, wider, date)
    if (next <= to) break
    to = next
    const open = bracketsOpen(tokens, { from: clause.to, to })
    if (open < 0) return null
    const isClosing = open === 1 && wordAt(tokens, to) === ')'
    if (isClosing) to += 1
    if (isClosing || open === 0) break
  }
  return to > clause.to ? { from: clause.from, to } : null
}

/** Behind an opening mark that the words before run into: `a hit called "|The Tide"`. */
function isInsideQuotation(tokens: readonly DateToken[], from: number): boolean {
  const opening = from - 1
  return OPENING_QUOTES.has(wordAt(tokens, opening)) && opening > 0 && !isClauseMark(tokens, opening - 1)
}

/** Through a short quotation that the clause runs into: `a hit called "The Tide"`. */
export function throughQuote(tokens: readonly DateToken[], clause: TokenRange): TokenRange {
  const opening = clause.to
  if (!opensQuotation(tokens, opening)) return clause
  for (let i = opening + 2; i < Math.min(tokens.length, opening + LONGEST_QUOTATION); i++) {
    if (CLOSING_QUOTES.has(wordAt(tokens, i))) return { from: clause.from, to: i + 1 }
  }
  return clause
}

export function opensQuotation(tokens: readonly DateToken[], at: number): boolean {
  return OPENING_QUOTES.has(wordAt(tokens, at)) && !isGlued(tokens, at) && isGlued(tokens, at + 1)
}

/** Without the full stop of the sentence; that of the date's own abbreviation stays. */
export function withoutStop(tokens: readonly DateToken[], { from, to }: TokenRange, date: TokenRange): TokenRange {
  const isStop = to > Math.max(from, date.to) && /^[.!?…]$/.test(wordAt(tokens, to - 1))
  return isStop ? { from, to: to - 1 } : { from, to }
}

/** Brackets opened less those closed. */
function bracketsOpen(tokens: readonly DateToken[], { from, to }: TokenRange): number {
  let open = 0
  for (let i = from; i < to; i++) {
    if (wordAt(tokens, i) === '(') open += 1
    else if (wordAt(tokens, i) === ')') open -= 1
  }
  return open
}

/** Over the marks that stand at an edge. */
function skipMarks(tokens: readonly DateToken[], edge: number, step: 1 | -1): number {
  let at = edge
  const inside = () => (step < 0 ? at - 1 : at)
  while (inside() >= 0 && inside() < tokens.length && isClauseMark(tokens, inside())) at += step
  return at
}
