import {
  BODY_HYPERNYMS,
  MINISTRY_LETTER,
  NOUNS_OF_LETTERS,
  NOUNS_OF_MINISTRIES,
  ORGANIZATION_ANAPHORS,
} from '../lexicon/body-nouns.ts'
import { readingsOf } from '../lexicon/morphology/readings.ts'
import { NEWS_MEDIA } from '../lexicon/roles.ts'
import type { Voice } from './register.ts'
import type { Role } from './roles.ts'

/**
 * `Ministerstwo Przemysłu ogłosiło, że… Resort dodał, że`, `LIB podaje, że… Instytut dodaje, że`: whether a bare noun takes up
 * the body that has just spoken, by what it is or by its letters.
 */
export function takesUp(noun: string, { kind, name }: Voice): boolean {
  if (kind !== 'organization' || NEWS_MEDIA.has(name)) return false
  // `spółka Lubex`: a company's name follows what it is
  if (!(ORGANIZATION_ANAPHORS.has(noun) ? /(?:^| )\p{Lu}/u : /^\p{Lu}/u).test(name)) return false
  if (LETTERS.test(name))
    return NOUNS_OF_MINISTRIES.has(noun) ? name.startsWith(MINISTRY_LETTER) : NOUNS_OF_LETTERS.has(noun)
  const kinds = BODY_HYPERNYMS.get(noun)
  return kinds !== undefined && name.split(' ').some((word) => isOneOf(word, kinds))
}

/** `Ministerstwo Przemysłu`, of which it is said `resort przemysłu`. */
export function isCalledInFull({ head, text }: Role, { kind, name }: Voice): boolean {
  const kinds = kind === 'organization' ? BODY_HYPERNYMS.get(head) : undefined
  const complement = text.slice(text.indexOf(' ')).toLowerCase()
  return kinds !== undefined && [...kinds].some((noun) => name.toLowerCase() === `${noun}${complement}`)
}

/** `LIB`, `MSWiA`. */
const LETTERS = /^\p{Lu}\p{L}*\p{Lu}$/u

const isOneOf = (word: string, kinds: ReadonlySet<string>): boolean =>
  readingsOf(word.toLowerCase()).some(({ pos, lemma }) => pos === 'subst' && kinds.has(lemma))
