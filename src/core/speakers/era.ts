import type { NounPhrase } from '../grammar/nominal.ts'
import { IN_OFFICE, NO_LONGER_IN_OFFICE } from '../lexicon/offices.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Person } from './person.ts'
import type { Voice } from './register.ts'

/** An office, by its noun, and whether it is told to be borne still, or no more: `obecny wójt`, `ustępujący wójt`. */
export interface Tenure {
  noun: string
  era: 'present' | 'former'
}

const eraOf = (word: string): Tenure['era'] | null =>
  IN_OFFICE.test(word) ? 'present' : NO_LONGER_IN_OFFICE.test(word) ? 'former' : null

/** Tokens before a name in which its office and an adjective of that may stand. */
const REACH = 5
/** Mentions of one person that are looked at. */
const MENTIONS = 8

/** What a role, whose noun is `noun`, and the word before it say; null where they say nothing of it. */
export function tenureOf(tokens: readonly Token[], { first, head }: NounPhrase, noun: string): Tenure | null {
  for (let i = first - 1; i < head; i++) {
    const era = eraOf(tokens[i]?.form.lower ?? '')
    if (era) return { noun, era }
  }
  return null
}

/** `ustępujący wójt Jan Lis`, who is not the `nowy wójt`; a `nowy prezes` may be a former minister. */
export function isOfOtherEra(tokens: readonly Token[], { mentions }: Person, said: Tenure | null): boolean {
  return said !== null && mentions.slice(0, MENTIONS).some(({ first }) => isOther(eraBefore(tokens, first, said), said))
}

/** The same of a voice without a name: `poprzedni wójt`. */
export function isVoiceOfOtherEra(tokens: readonly Token[], { name, person }: Voice, said: Tenure | null): boolean {
  if (person || said === null) return person !== null && isOfOtherEra(tokens, person, said)
  const [adjective = '', noun] = name.split(' ')
  return noun === said.noun && isOther(eraOf(adjective), said)
}

const isOther = (known: Tenure['era'] | null, { era }: Tenure): boolean => known !== null && known !== era

function eraBefore(tokens: readonly Token[], name: number, { noun }: Tenure): Tenure['era'] | null {
  for (let i = name - 1; i > name - REACH && tokens[i]?.kind === 'word'; i--) {
    if (tokens[i]?.sentence !== tokens[name]?.sentence) return null
    if (readingsAt(tokens[i]).some(({ lemma }) => lemma === noun)) return eraOf(tokens[i - 1]?.form.lower ?? '')
  }
  return null
}
