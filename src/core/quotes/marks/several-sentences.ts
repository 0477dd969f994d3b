import type { Passage } from '../../text/passage.ts'

/** Tokens that words in one pair of marks may have: with more, a mark has lost its partner. */
const LONGEST = 300

/**
 * `dodał, że „most stoi krzywo. Nie można tak jeździć”`: marks that open at a token and close behind its sentence's `end`;
 * not those behind a colon, which hold a quote of their own.
 */
export function holdsSentences({ tokens, partners }: Passage, open: number, end: number): boolean {
  const close = partners.get(open) ?? -1
  if (tokens[open - 1]?.kind === 'colon') return false
  return close >= end && close - open <= LONGEST && tokens[close]?.block === tokens[open]?.block
}
