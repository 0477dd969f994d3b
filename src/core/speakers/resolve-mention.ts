import type { NounPhrase } from '../grammar/nominal.ts'
import { agree } from '../grammar/subject.ts'
import { SUBJECT_PRONOUNS } from '../lexicon/function-words.ts'
import { ANY_GENDER } from '../lexicon/morphology/readings.ts'
import { type Passage, rangeSpan } from '../text/passage.ts'
import type { Token } from '../text/tokens.ts'
import { findImplied } from './dropped-subject.ts'
import type { Found, Hearing } from './hearing.ts'
import { JOINED } from './joined-subjects.ts'
import { onlyOneMet } from './one-met.ts'
import { firstOfPair, isPair } from './pair.ts'
import type { Register } from './register.ts'
import type { Wanted } from './resolution.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { subjectOf } from './sentence-subject.ts'

/**
 * Who a phrase means: whom a pronoun stands for, the first of `obaj`, or whose name or role it is.
 *
 * @param phrase null for none, which is nobody, so that what may find no phrase hands it on
 */
export function resolveMention(hearing: Hearing, phrase: NounPhrase | null, wanted: Wanted): Found | null {
  if (!phrase) return null
  const { register, recent } = hearing
  const { passage } = register
  const source = rangeSpan(passage, { from: phrase.first, to: phrase.last + 1 })
  if (isPronoun(passage, phrase)) {
    const at = passage.tokens[phrase.first]
    const implied = at && findImplied(hearing, { ...atWord(at), agreement: phrase.agreement })
    const met = onlyOneMet(register, phrase.first, phrase.agreement)
    // `Wójt przyznał mu rację. Zapowiedział on`: who did it goes on, rather than whom it was done to
    const isElse = implied?.voice.person && subjectBefore(register, phrase) === null
    if (met && (!implied || implied.voice.kind === 'organization' || isElse))
      return { voice: register.personVoice(met), source, rule: 'pronoun', confidence: 0.7 }
    if (implied && implied.voice.agreement.genders !== ANY_GENDER)
      return { ...implied, source, rule: 'pronoun', confidence: Math.min(implied.confidence, 0.85) }
    // what shows neither gender nor number, as letters do, is nothing that a pronoun points to
    const voice = recent.find(({ agreement }) => agreement.genders !== ANY_GENDER && agree(phrase.agreement, agreement))
    return voice ? { voice, source, rule: 'pronoun', confidence: 0.85 } : null
  }
  if (isPair(passage.tokens, phrase)) {
    const one = firstOfPair(register, phrase)
    return one && { voice: register.personVoice(one), source, rule: 'pronoun', confidence: JOINED }
  }
  const { voice, by, confidence } = resolvePhrase(register, phrase, wanted, recent)
  return { voice, source, rule: by === 'name' ? 'subject' : 'role', confidence }
}

/** Whom the sentence before that of the phrase tells of, if it agrees. */
function subjectBefore(register: Register, { first, agreement }: NounPhrase): NounPhrase | null {
  const { tokens, sentenceTokens } = register.passage
  const before = sentenceTokens[(tokens[first]?.sentence ?? 0) - 1]
  return before
    ? subjectOf(register, { from: before.from, to: Math.min(before.to, before.from + LONGEST_CLAUSE) }, agreement)
    : null
}

/** Tokens of that sentence that are looked at. */
const LONGEST_CLAUSE = 160

/** Whom a pronoun stands for was named before its own sentence. */
const atWord = ({ start, block }: Token) => ({ at: start, block, possessive: false, inOwnSentence: false })

const isPronoun = ({ tokens }: Passage, { first, last, name }: NounPhrase): boolean =>
  !name && first === last && SUBJECT_PRONOUNS.has(tokens[first]?.form.lower ?? '')
