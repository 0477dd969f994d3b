import { finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { COMPLEMENTIZERS } from '../lexicon/function-words.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import type { Agreement } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import type { Found, Hearing } from './hearing.ts'
import { isReply, toldBefore } from './new-replier.ts'
import type { Voice } from './register.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { finiteFrom } from './sentence-subject.ts'
import { findSubjects } from './subject-candidates.ts'

/**
 * `Do sprawy odniósł się Zarząd Portu. „A” – czytamy w oświadczeniu`: the only subject of the sentence right before, which
 * tells that a body, or somebody by name, has answered, and not what.
 *
 * @param at a token of the sentence in which the statement is cited
 * @param isTheirs whether the statement may be whose that sentence has for its subject
 */
export function findReplier(
  { register, recent }: Hearing,
  at: number,
  isTheirs: (voice: Voice, sentence: TokenRange) => boolean,
): Found | null {
  const { tokens, blocks } = register.passage
  const before = toldBefore(register, at)
  const block = tokens[before?.from ?? at]?.block ?? 0
  const isNear = (tokens[at]?.block ?? 0) - block <= 1 && blocks[block]?.kind !== 'heading'
  if (!before || !isNear || tokens.slice(before.from, before.to).some(({ form }) => COMPLEMENTIZERS.has(form.lower)))
    return null
  const verb = finiteFrom(tokens, before.from, before.to)
  const finite = finiteAt(tokens, verb)
  if (!finite || !isReply(tokens, verb, finite.lemma)) return null
  const agreement: Agreement = { number: finite.number, genders: finite.genders }
  const subject = onlySubject([
    ...findSubjects(register, before.from, verb, agreement, true),
    ...findSubjects(register, verb + 1, before.to, agreement, false),
  ])
  if (!subject) return null
  const { voice } = resolvePhrase(register, subject, { case: 'nom', agreement }, recent)
  return isTheirs(voice, before) ? { voice, source: null, rule: 'dropped-subject', confidence: 0.75 } : null
}

/** A body, or a person by name: whose words `ambasador` answers he is not; null where there are several. */
function onlySubject(subjects: readonly NounPhrase[]): NounPhrase | null {
  const [subject, ...others] = subjects.filter(({ kind }) => kind !== 'thing')
  if (!subject || others.length > 0 || (subject.agreement.number & SINGULAR) === 0) return null
  return subject.kind === 'organization' || subject.name ? subject : null
}
