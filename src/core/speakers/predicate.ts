import { finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { COPULA } from '../lexicon/function-words.ts'
import { PUBLISHED_TEXTS } from '../lexicon/speech-nouns.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** Tokens from a copula to the adjective that it takes: `jest dla niego ważna`. */
const REACH = 3

/** Without what something is like: `Jak mówi, szkoła jest im potrzebna: – A` is nobody's who is `potrzebna`. */
export const withoutPredicates = (tokens: readonly Token[], phrases: readonly NounPhrase[]): readonly NounPhrase[] =>
  phrases.filter(({ first, last }) => first !== last || !isPredicate(tokens, last))

/** Behind a copula without what the subject before it is: of `Podano, że most jest zły: „A”` nobody who is called so. */
export const withoutLikeness = (
  tokens: readonly Token[],
  verb: number,
  before: readonly NounPhrase[],
  behind: readonly NounPhrase[],
): readonly NounPhrase[] =>
  before.length > 0 && isCopula(tokens, verb)
    ? behind.filter(({ first, head }) => first !== head || !isAdjectival(tokens[head]))
    : behind

/** Before one without what is told of: a `decyzja` that was hard says nothing, as a report that is may. */
export const withoutLikened = (
  tokens: readonly Token[],
  verb: number,
  before: readonly NounPhrase[],
): readonly NounPhrase[] =>
  isCopula(tokens, verb)
    ? before.filter(
        ({ kind, name, head }) =>
          kind !== 'thing' || name !== null || readingsAt(tokens[head]).some(({ lemma }) => PUBLISHED_TEXTS.has(lemma)),
      )
    : before

const isCopula = (tokens: readonly Token[], verb: number): boolean => finiteAt(tokens, verb)?.lemma === COPULA

/** `zły`, `chory`: somebody may be called so as well. */
const isAdjectival = (token: Token | undefined): boolean =>
  !isCapitalised(token) && readingsAt(token).some(({ pos }) => pos === 'adj' || pos === 'ppas')

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
