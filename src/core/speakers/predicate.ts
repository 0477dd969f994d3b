import { finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { REASON } from '../lexicon/court-sides.ts'
import { COPULA } from '../lexicon/function-words.ts'
import { PUBLISHED_TEXTS } from '../lexicon/speech-nouns.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** Tokens from a copula to the adjective that it takes: `jest dla niego ważna`. */
const REACH = 3

/** Without what something is like: `Jak mówi, szkoła jest im potrzebna: – A` is nobody's who is `potrzebna`. */
export const withoutPredicates = (tokens: readonly Token[], phrases: readonly NounPhrase[]): readonly NounPhrase[] =>
  phrases.filter(({ first, last }) => first !== last || !isPredicate(tokens, last))

/**
 * Beside a copula without what its subject is, of `Podano, że most jest zły: „A”` nobody who is called so, and without a
 * cause, `Powód był prosty: „A”`.
 */
export const withoutLikeness = (
  tokens: readonly Token[],
  verb: number,
  phrases: readonly NounPhrase[],
  others: readonly NounPhrase[],
): readonly NounPhrase[] => {
  if (!isCopula(tokens, verb)) return phrases
  const isLikeness = ({ first, head }: NounPhrase): boolean => first === head && isAdjectival(tokens, head)
  const acting = phrases.filter(({ head }) => !readingsAt(tokens[head]).some(({ lemma }) => lemma === REASON))
  return others.every(isLikeness) ? acting : acting.filter((phrase) => !isLikeness(phrase))
}

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
const isAdjectival = (tokens: readonly Token[], at: number): boolean =>
  (!isCapitalised(tokens[at]) || tokens[at - 1]?.sentence !== tokens[at]?.sentence) &&
  readingsAt(tokens[at]).some(({ lemma, pos }) => (pos === 'adj' || pos === 'ppas') && /^\p{Ll}/u.test(lemma))

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
