import { BORN, LIVED } from '../lexicon/calendar/clauses.ts'
import { LAWS } from '../lexicon/calendar/laws.ts'
import { OF } from '../lexicon/calendar/prepositions.ts'
import { KIN } from '../lexicon/roles.ts'
import { type DateToken, lowerAt, wordAt } from './date-tokens.ts'
import type { Candidate } from './expression.ts'
import { clauseAround, hasWord } from './tense.ts'

/** Words from what a law is to its date: `ustawy o samorządzie gminnym z dnia 8 marca 1990 r.` */
const LONGEST_TITLE = 8

/** `ustawa z 5 lipca 1996 r.`: the date is a part of what the law is called, and no part of a story. */
export function isOfLaw({ from }: Candidate, tokens: readonly DateToken[]): boolean {
  if (!OF.has(lowerAt(tokens, from))) return false
  for (let i = from - 1; i >= from - LONGEST_TITLE && /^\p{L}/u.test(wordAt(tokens, i)); i--)
    if (LAWS.test(lowerAt(tokens, i))) return true
  return false
}

/** `urodzony 3 marca 1950 r.`, `ur. 1950`: who somebody is, and no part of a story; no `urodziła się jego córka`. */
export function isOfBirth({ from, to }: Candidate, tokens: readonly DateToken[]): boolean {
  if (wordAt(tokens, from - 1) === '.' && LIVED.has(lowerAt(tokens, from - 2))) return true
  const clause = clauseAround(tokens, { from, to })
  return tokens.slice(clause.from, clause.to).some(({ form }) => BORN.test(form.lower)) && !hasWord(tokens, clause, KIN)
}
