import type { NounPhrase } from '../grammar/nominal.ts'
import { BOTH_LEMMA } from '../lexicon/counted.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Person } from './person.ts'
import type { Register } from './register.ts'

/** How far back, in tokens, the two may have been named. */
const REACH = 90

/** `obaj`, `obie` alone, which stand for two named before; not `oba kluby`. */
export const isPair = (tokens: readonly Token[], { first, last, head }: NounPhrase): boolean =>
  first === last && readingsAt(tokens[head]).some(({ lemma, pos }) => pos === 'num' && lemma === BOTH_LEMMA)

/** Of the two persons whom `obaj` stands for the one named first; null where no two have been named. */
export function firstOfPair({ people, isSpoken, passage: { tokens } }: Register, phrase: NounPhrase): Person | null {
  const [, one] = people
    .before(phrase.first, REACH, (mention) => !isSpoken(tokens[mention]?.start ?? 0))
    .filter(({ genders }) => genders & phrase.agreement.genders)
  return one ?? null
}
