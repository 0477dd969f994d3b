import { BETWEEN_TWO } from '../lexicon/between-two.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { NOUN_POS, type NounPhrase } from './nominal.ts'

/** Words that the first of two names may have. */
const LONGEST_NAME = 4

/** `po meczu Fala – Port`, `na trasie Zatyl - Lubinów`: the dash stands between the two that something is played or runs between. */
export function isBetweenNames(tokens: readonly Token[], dash: number): boolean {
  if (!isProper(tokens[dash + 1]) || !isCapitalised(tokens[dash - 1])) return false
  let noun = dash - 1
  while (noun > dash - 1 - LONGEST_NAME && isCapitalised(tokens[noun])) noun--
  return readingsAt(tokens[noun]).some(({ pos, lemma }) => NOUN_POS.has(pos) && BETWEEN_TWO.has(lemma))
}

/** A name, and no sentence that begins: `po meczu Fali – Musimy grać lepiej`. */
const isProper = (token: Token | undefined): boolean =>
  isCapitalised(token) &&
  !token?.form.finite &&
  (readingsAt(token).length === 0 || readingsAt(token).some(({ lemma }) => /^\p{Lu}/u.test(lemma)))

/** Whether a phrase is one of the two. */
export const isOneOfTwo = (tokens: readonly Token[], { first, last }: NounPhrase): boolean =>
  (tokens[last + 1]?.kind === 'dash' && isBetweenNames(tokens, last + 1)) ||
  (tokens[first - 1]?.kind === 'dash' && isBetweenNames(tokens, first - 1))
