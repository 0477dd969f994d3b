import { LINKING_PHRASES } from '../../lexicon/function-words.ts'
import type { Token } from '../../text/tokens.ts'

const MOST_WORDS = 3

/** `Co więcej, jak podaje X, A`, `Z kolei zdaniem X A`: from `start` to `end`, but for a sign, nothing but the author's link. */
export function isLink(tokens: readonly Token[], start: number, end: number): boolean {
  const sign = tokens[end - 1]?.kind
  const to = sign === 'comma' || sign === 'dash' ? end - 1 : end
  if (to - start > MOST_WORDS) return false
  const words = tokens.slice(start, to).map(({ form }) => form.lower)
  return LINKING_PHRASES.has(words.join(' '))
}
