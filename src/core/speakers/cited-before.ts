import { finiteAt } from '../grammar/cues.ts'
import { isPreposition } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { agree } from '../grammar/subject.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import { ONTO } from '../lexicon/prepositions.ts'
import { CITING_VERBS, RELYING_VERBS } from '../lexicon/told-by-author.ts'
import { type Agreement, NO_AGREEMENT } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import type { Register, Voice } from './register.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { subjectOf } from './sentence-subject.ts'

/** Tokens behind the verb in which whoever is cited begins. */
const REACH = 4

/**
 * `„Globe” cytuje anonimowego urzędnika. Według niego A`, `„Globe” powołuje się na źródło w rządzie`: whom a sentence
 * cites, if he agrees; the pronoun of the next one means him and not the paper.
 */
export function findCitedBefore(
  register: Register,
  { from, to }: TokenRange,
  agreement: Agreement,
  recent: readonly Voice[],
): Voice | null {
  const { tokens } = register.passage
  for (let at = from; at < to; at++) {
    const lemma = finiteAt(tokens, at)?.lemma ?? ''
    const relies = RELYING_VERBS.has(lemma)
    if (!relies && !CITING_VERBS.has(lemma)) continue
    // `Minister przytoczył słowa papieża. Jego zdaniem A`: whoever cites goes on
    if (subjectOf(register, { from, to }, { number: SINGULAR, genders: 0 })?.kind === 'person') return null
    for (let i = at + 1; i < Math.min(to, at + 1 + REACH); i++) {
      if (relies ? tokens[i - 1]?.text !== ONTO : isPreposition(tokens[i - 1])) continue
      const phrase = readNounPhrase(tokens, i, to, 'acc', true)
      if (phrase?.kind !== 'person' || !agree(agreement, phrase.agreement)) continue
      return resolvePhrase(register, phrase, { case: 'acc', agreement: NO_AGREEMENT }, recent).voice
    }
  }
  return null
}
