import { COPULA } from '../lexicon/function-words.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import { finiteAt } from '../text/cues.ts'
import { readingsAt } from '../text/tokens.ts'
import { LONE_NAME } from './lone-name.ts'
import type { Register, Voice } from './register.ts'
import { finiteFrom } from './sentence-subject.ts'
import { findSubjects } from './subject-candidates.ts'

/** `Na koniec wszedł Rivalho. Brazylijczyk dodał`: whom the sentence before has for its subject, by a lone foreign name. */
export function loneSubjectBefore(register: Register, at: number): Voice | null {
  const { people, passage, isQuoted } = register
  const { tokens, sentenceTokens } = passage
  const before = sentenceTokens[(tokens[at]?.sentence ?? 0) - 1]
  if (!before || isQuoted(tokens[before.from]?.start ?? 0) || people.between(before.from, before.to).length > 0)
    return null
  const [subject, ...others] = findSubjects(
    register,
    before.from,
    before.to,
    { number: SINGULAR, genders: 0 },
    true,
  ).filter(({ name }) => name !== null)
  // `Sponsorem jest Lubex`: what something is
  const verb = finiteFrom(tokens, before.from, before.to)
  if (finiteAt(tokens, verb)?.lemma === COPULA) return null
  const word = tokens[subject?.first ?? -1]
  const isLone = subject?.first === subject?.last && LONE_NAME.test(word?.text ?? '') && readingsAt(word).length === 0
  if (!subject || !word || !isLone || others.length > 0) return null
  const voice = register.namedVoice(word.text, subject)
  voice.kind = 'person'
  return voice
}
