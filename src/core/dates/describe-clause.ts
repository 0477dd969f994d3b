import type { Span } from '../model/article.ts'
import type { DateToken } from './date-tokens.ts'
import { clauseAround, type TokenRange } from './tense.ts'

const LONGEST = 90
/** A clause shorter than this tells nothing; its neighbour is taken in. */
const SHORTEST = 24

/** Prepositions and conjunctions mostly: they would promise what was cut away. */
const SHORT_WORDS_AT_END = /(?:[^\p{L}\p{N}]+\p{L}{0,2}){1,4}$/u

/** The words of the article that a date dates: its clause, without the date where that stands at an end. */
export function describeClause(text: string, tokens: readonly DateToken[], date: TokenRange): string {
  let clause = withoutStop(tokens, clauseAround(tokens, date))
  for (let i = 0; i < 3 && length(tokens, withoutDate(clause, date)) < SHORTEST; i++) {
    const wider = clauseAround(tokens, {
      from: Math.max(0, clause.from - 1),
      to: Math.min(tokens.length, clause.to + 1),
    })
    if (wider.from === clause.from && wider.to === clause.to) break
    clause = withoutStop(tokens, wider)
  }
  const kept = withoutDate(clause, date)
  const span = spanOf(tokens, kept) ?? spanOf(tokens, date)
  if (!span) return ''
  const words = trim(text.slice(span.start, span.end))
  return words.length <= LONGEST ? words : cut(text, words, span, tokens[date.from]?.start ?? span.start)
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
  return words
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/[^\p{L}\p{N}%]+$/u, '')
}

/** At word boundaries, so that the words nearest to the date stay. */
function cut(text: string, words: string, span: Span, at: number): string {
  if (at - span.start <= LONGEST / 2) {
    const whole = words.slice(0, words.lastIndexOf(' ', LONGEST - 1)).replace(SHORT_WORDS_AT_END, '')
    return `${whole || words.slice(0, LONGEST - 1)}…`
  }
  const around = text.slice(Math.max(span.start, at - LONGEST / 2), Math.min(span.end, at + LONGEST / 2 - 2))
  const inner = around.slice(around.indexOf(' ') + 1, around.lastIndexOf(' '))
  return `…${trim(inner)}…`
}
