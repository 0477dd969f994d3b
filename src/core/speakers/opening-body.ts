import { skipComplement } from '../grammar/complement.ts'
import { finiteAt } from '../grammar/cues.ts'
import { isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { agree } from '../grammar/subject.ts'
import { CALENDAR_NOUNS, COORDINATORS, NEGATION } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { ANSWERING_OTHERS, ANSWERS_ALOUD, RETORTING_VERBS } from '../lexicon/parrying.ts'
import { STANDING_FOR_SOMEBODY } from '../lexicon/pronouns.ts'
import type { Agreement } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { isAcronym, readingsAt, type Token } from '../text/tokens.ts'
import type { Register, Voice } from './register.ts'
import { findSubjects } from './subject-candidates.ts'

/** Tokens that a body's noun and its adjectives may have at the beginning of a sentence. */
const REACH = 8

/** `Rząd przyjął ustawę`, `Wczoraj w Lubinowie rząd przyjął ustawę`: a body called by its noun where a sentence opens. */
export function openingBody(register: Register, { from, to }: TokenRange, agreement: Agreement): NounPhrase | null {
  const { tokens } = register.passage
  const opening = skipAdjuncts(tokens, from, to)
  const [subject] = findSubjects(register, opening, Math.min(to, opening + REACH), agreement, true)
  if (subject?.kind !== 'organization' || subject.name || isAcronym(tokens[subject.head])) return null
  return subject.first === opening && tokens[subject.last + 1]?.form.finite ? subject : null
}

/** `Portex zamknął zakład. Jego zdaniem`: a name that no dictionary has, before its verb, where a sentence opens. */
export function openingName(register: Register, { from, to }: TokenRange, agreement: Agreement): NounPhrase | null {
  const { tokens } = register.passage
  const opening = skipAdjuncts(tokens, from, to)
  const [subject] = findSubjects(register, opening, Math.min(to, opening + REACH), agreement, true)
  const isLone = subject?.first === opening && subject.last === opening && subject.name?.first === opening
  if (!isLone || isAcronym(tokens[opening]) || readingsAt(tokens[opening]).length > 0) return null
  const finite = finiteAt(tokens, opening + 1)
  return finite?.verb === 'past' && agree(agreement, finite) ? subject : null
}

/** Behind when and where it was: `Wczoraj rano`, `W piątek, po naradzie,`. */
function skipAdjuncts(tokens: readonly Token[], from: number, to: number): number {
  let at = from
  while (at < to) {
    const token = tokens[at]
    if (isPreposition(token)) at = skipComplement(tokens, at, to, false) + 1
    else if (isAdverb(token) || (at > from && token?.kind === 'comma')) at++
    else break
  }
  return at
}

/** `wczoraj`, `potem`; `wieczorem`, which is a noun, but no subject. */
const isAdverb = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ pos }) => pos === 'adv') ||
  readingsAt(token).some(
    ({ pos, cases, lemma }) => pos === 'subst' && cases === CASES.inst && CALENDAR_NOUNS.has(lemma),
  )

/** `Prokuratura zatrzymała Kowala i podała`: whether a name right behind the verb of a body is whom the body did it to. */
export function isObjectOf(tokens: readonly Token[], body: NounPhrase, { first }: NounPhrase): boolean {
  if (first <= body.last) return false
  for (let i = body.last + 1; i < first; i++)
    if (tokens[i]?.kind === 'comma' || COORDINATORS.has(tokens[i]?.form.lower ?? '')) return false
  return true
}

/**
 * `Szpital w Zatylu odpiera zarzuty. Podkreśla, że`: the body with which a paragraph opens, if it answers or judges
 * aloud; what else it does may be what somebody heard before tells of. Not where it tells of who spoke last: `Gmina
 * odmówiła jej dotacji. Twierdzi`.
 *
 * @param cue the token of the verb whose subject is dropped
 * @param speaking who has spoken before
 */
export function answeringBody(
  register: Register,
  { from, to }: TokenRange,
  agreement: Agreement,
  cue: number,
  speaking: Voice | null,
): NounPhrase | null {
  const { tokens } = register.passage
  if (tokens[from - 1]?.block === tokens[from]?.block) return null
  const [subject] = findSubjects(register, from, Math.min(to, from + REACH), agreement, true)
  if (subject?.kind !== 'organization' || subject.first !== from) return null
  const next = subject.last + 1
  const verb = finiteAt(tokens, tokens[next]?.form.lower === NEGATION ? next + 1 : next)
  if (!verb || !ANSWERS_ALOUD.has(verb.lemma)) return null
  if (ANSWERING_OTHERS.has(verb.lemma) || !speaking) return subject
  const isAnswered = RETORTING_VERBS.has(finiteAt(tokens, cue)?.lemma ?? '')
  return isAnswered || tellsOf(tokens, { from: next, to }, speaking) ? null : subject
}

/** Whether a pronoun of a sentence may stand for somebody. */
const tellsOf = (tokens: readonly Token[], { from, to }: TokenRange, { agreement }: Voice): boolean =>
  tokens.slice(from, to).some(({ form }) => ((STANDING_FOR_SOMEBODY.get(form.lower) ?? 0) & agreement.genders) !== 0)
