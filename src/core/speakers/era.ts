import type { NounPhrase } from '../grammar/nominal.ts'
import { IN_OFFICE, NO_LONGER_IN_OFFICE } from '../lexicon/offices.ts'
import type { Token } from '../text/tokens.ts'
import type { Person } from './person.ts'
import type { Voice } from './register.ts'

/** Whether who bears an office is told to bear it still, or no more: `obecny wójt`, `ustępujący wójt`. */
export type Era = 'present' | 'former'

const eraOf = (word: string): Era | null =>
  IN_OFFICE.test(word) ? 'present' : NO_LONGER_IN_OFFICE.test(word) ? 'former' : null

/** Tokens before a name in which its office and an adjective of that may stand. */
const REACH = 5
/** Mentions of one person that are looked at. */
const MENTIONS = 8

/** What the words of a role say, and the one before it. */
export function eraOfPhrase(tokens: readonly Token[], { first, head }: NounPhrase): Era | null {
  for (let i = first - 1; i < head; i++) {
    const era = eraOf(tokens[i]?.form.lower ?? '')
    if (era) return era
  }
  return null
}

/** `ustępujący wójt Jan Lis`, who is not the `nowy wójt`. */
export function isOfOtherEra(tokens: readonly Token[], { mentions }: Person, era: Era | null): boolean {
  return era !== null && mentions.slice(0, MENTIONS).some(({ first }) => isOther(eraBefore(tokens, first), era))
}

/** The same of a voice without a name: `poprzedni wójt`. */
export const isVoiceOfOtherEra = (tokens: readonly Token[], { name, person }: Voice, era: Era | null): boolean =>
  person ? isOfOtherEra(tokens, person, era) : era !== null && isOther(eraOf(name.split(' ')[0] ?? ''), era)

const isOther = (known: Era | null, era: Era): boolean => known !== null && known !== era

function eraBefore(tokens: readonly Token[], name: number): Era | null {
  for (let i = name - 1; i >= name - REACH && tokens[i]?.kind === 'word'; i--) {
    const era = tokens[i]?.sentence === tokens[name]?.sentence ? eraOf(tokens[i]?.form.lower ?? '') : null
    if (era) return era
  }
  return null
}
