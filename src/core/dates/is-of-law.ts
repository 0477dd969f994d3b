import { LAWS } from '../lexicon/calendar/laws.ts'
import { OF } from '../lexicon/calendar/prepositions.ts'
import { type DateToken, lowerAt, wordAt } from './date-tokens.ts'
import type { Candidate } from './expression.ts'

/** Words from what a law is to its date: `ustawy o samorządzie gminnym z dnia 8 marca 1990 r.` */
const LONGEST_TITLE = 8

/** `ustawa z 5 lipca 1996 r.`: the date is a part of what the law is called, and no part of a story. */
export function isOfLaw({ from }: Candidate, tokens: readonly DateToken[]): boolean {
  if (!OF.has(lowerAt(tokens, from))) return false
  for (let i = from - 1; i >= from - LONGEST_TITLE && /^\p{L}/u.test(wordAt(tokens, i)); i--)
    if (LAWS.test(lowerAt(tokens, i))) return true
  return false
}
