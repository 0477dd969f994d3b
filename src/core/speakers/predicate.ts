import { finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { COPULA } from '../lexicon/function-words.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** Tokens from a copula to the adjective that it takes: `jest dla niego ważna`. */
const REACH = 3

/** Without what something is like: `Jak mówi, szkoła jest im potrzebna: – A` is nobody's who is `potrzebna`. */
export const withoutPredicates = (tokens: readonly Token[], phrases: readonly NounPhrase[]): readonly NounPhrase[] =>
  phrases.filter(({ first, last }) => first !== last || !isPredicate(tokens, last))

/** An adjective that nobody is called by, behind a copula. */
export function isPredicate(tokens: readonly Token[], at: number): boolean {
  const readings = readingsAt(tokens[at])
  if (
    readings.length === 0 ||
    isCapitalised(tokens[at]) ||
    !readings.every(({ pos }) => pos === 'adj' || pos === 'ppas')
  )
    return false
  for (let i = at - 1; i >= Math.max(0, at - REACH) && tokens[i]?.kind === 'word'; i--)
    if (finiteAt(tokens, i)?.lemma === COPULA) return true
  return false
}
