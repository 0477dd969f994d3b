import type { Token } from '../../text/tokens.ts'

/** Words between a subject and its verb: `urzędnicy stanowi wczoraj już uznali`. */
const VERB_REACH = 3

/** Whether a verb follows shortly, up to `end`. */
export function hasVerbSoon(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + VERB_REACH); i++) {
    if (tokens[i]?.kind !== 'word') return false
    if (tokens[i]?.form.finite) return i <= end
  }
  return false
}

/** Words between a verb and its subject: `mówił z kolei trener gości`. */
const LONGEST_LINK = 3

/** Whether a clause has its verb right before the phrase at `first`, so that none follows. */
export function isBehindVerb(tokens: readonly Token[], first: number): boolean {
  for (let i = first - 1; i >= first - LONGEST_LINK && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.form.finite) return tokens[i]?.sentence === tokens[first]?.sentence
  return false
}
