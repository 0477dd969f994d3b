import type { NounPhrase } from '../grammar/nominal.ts'
import type { Case } from '../lexicon/morphology/readings.ts'
import { ANY_GENDER } from '../lexicon/morphology/readings.ts'
import type { Agreement } from '../model/proposal.ts'
import type { Voice } from './register.ts'

/** How a mention found its voice: by name, by a role that the article links with it, or by being the only one it can be. */
export interface Resolution {
  voice: Voice
  by: 'name' | 'role' | 'echo'
  confidence: number
}

/** The case in which the phrase names its speaker, and what the verb shows of him. */
export interface Wanted {
  case: Case
  agreement: Agreement
}

/** The genders that a mention leaves its speaker: the verb's, or the noun's, or any. */
export const gendersOf = (phrase: NounPhrase, { agreement }: Wanted): number =>
  agreement.genders ||
  (phrase.name && phrase.first === phrase.name.first ? ANY_GENDER : phrase.agreement.genders) ||
  ANY_GENDER
