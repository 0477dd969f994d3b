import { AND } from '../lexicon/calendar/prepositions.ts'
import { isDash } from '../text/dashes.ts'
import { type DateToken, lowerAt, wordAt } from './date-tokens.ts'
import type { Candidate } from './expression.ts'

/** Tokens that part two dates of a list. */
const MOST_BETWEEN = 2

/** `18 września, 23 października`, `26 grudnia - Drugi dzień Bożego Narodzenia`: nothing but a joint stands between. */
export function isListedBehind(tokens: readonly DateToken[], before: Candidate, { from }: Candidate): boolean {
  if (from <= before.to || from - before.to > MOST_BETWEEN) return false
  for (let at = before.to; at < from; at++) {
    const word = wordAt(tokens, at)
    if (word !== ',' && !AND.has(lowerAt(tokens, at)) && !isDash(word)) return false
  }
  return true
}

/** Tokens from a bracket to a date in it. */
const LONGEST_ASIDE = 12

/** `25 października (pierwotnie planowane na piątek, 24 października)`: told by the way. */
export function isAside(tokens: readonly DateToken[], { from }: Candidate): boolean {
  for (let at = from - 1; at >= Math.max(0, from - LONGEST_ASIDE); at--) {
    if (wordAt(tokens, at) === ')') return false
    if (wordAt(tokens, at) === '(') return true
  }
  return false
}
