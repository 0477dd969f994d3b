import type { Quote, QuoteKind, Span } from '../model/article.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange, verbatimSpans } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Match, WordIndex } from './word-index.ts'

export type Shape = Pick<Quote, 'kind' | 'spans' | 'verbatim'>

/** The words of a match as quotes have them: apart by blocks, with what asks or exclaims, without the marks around. */
export function spansOf(passage: Passage, index: WordIndex, matches: readonly Match[]): Span[] {
  const spans: Span[] = []
  for (const { first, last } of matches) {
    let from = first
    for (let at = first; at <= last; at++) {
      if (at < last && blockOfWord(passage, index, at) === blockOfWord(passage, index, at + 1)) continue
      spans.push(settleEdges(passage, index.spanOf({ first: from, last: at })))
      from = at + 1
    }
  }
  return spans
}

/**
 * A quote's kind and the parts that are given word for word.
 *
 * @param kind what it is; without it, what it looks like
 * @returns null where a kind is asked for that its words cannot have: mixed, and nothing in quotation marks
 */
export function shapeOf(passage: Passage, spans: Span[], kind: QuoteKind | undefined): Shape | null {
  const marked = spans.flatMap((span) => verbatimSpans(passage, tokenRange(passage, span)))
  const settled = kind ?? (isSpoken(passage, spans[0]) ? 'direct' : marked.length > 0 ? 'mixed' : 'reported')
  if (settled === 'direct') return { kind: settled, spans, verbatim: spans }
  if (settled === 'reported') return { kind: settled, spans, verbatim: [] }
  return marked.length > 0 ? { kind: settled, spans, verbatim: marked } : null
}

/** Whether it stands in quotation marks, or behind the dash that opens its paragraph. */
function isSpoken(passage: Passage, span: Span | undefined): boolean {
  if (!span) return false
  const { from, to } = tokenRange(passage, span)
  const { tokens, partners, blockTokens } = passage
  const before = tokens[from - 1]
  if (before?.kind === 'mark' && (partners.get(from - 1) ?? -1) >= to) return true
  return before?.kind === 'dash' && blockTokens[before.block]?.from === from - 1
}

function settleEdges(passage: Passage, span: Span): Span {
  const { tokens, partners } = passage
  let { from, to } = tokenRange(passage, span)
  const isInside = (mark: number): boolean => {
    const partner = partners.get(mark) ?? -1
    return partner >= from && partner < to
  }
  for (let next = tokens[to]; next && next.block === tokens[from]?.block; next = tokens[to]) {
    const exclaims = next.kind === 'stop' && next.text !== '.' && !next.spaceBefore
    if (!exclaims && !(next.kind === 'mark' && isInside(to))) break
    to++
  }
  while (tokens[from - 1]?.kind === 'mark' && isInside(from - 1)) from--
  const range: TokenRange = contentRange(passage, from, to) ?? { from, to }
  return rangeSpan(passage, range)
}

function blockOfWord({ blocks }: Passage, index: WordIndex, at: number): number {
  const start = index.words[at]?.span.start ?? 0
  return blockAt(blocks, start)
}

/** Which block an offset lies in, or the one before it. */
export function blockAt(blocks: readonly { span: Span }[], offset: number): number {
  let low = 0
  let high = blocks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
