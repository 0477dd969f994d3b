import type { Span } from '../model/article.ts'
import type { Passage, TokenRange } from './passage.ts'

/** The tokens that a span covers, by binary search. */
export function tokenRange({ tokens }: Passage, { start, end }: Span): TokenRange {
  return { from: firstAtOrAfter(tokens, start), to: firstAtOrAfter(tokens, end) }
}

function firstAtOrAfter(tokens: Passage['tokens'], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}
