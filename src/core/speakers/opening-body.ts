import { skipComplement } from '../grammar/complement.ts'
import { finiteAt } from '../grammar/cues.ts'
import { isPreposition, isSpeakerNoun, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { agree } from '../grammar/subject.ts'
import { ONE_LEMMA } from '../lexicon/counted.ts'
import { CALENDAR_NOUNS, COMPLEMENTIZERS, COORDINATORS, COPULA, NEGATION } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { ANSWERING_OTHERS, ANSWERS_ALOUD, GUILTY, RETORTING_VERBS, WRONGS } from '../lexicon/parrying.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { PREDICATIVE, STANDING_FOR_SOMEBODY } from '../lexicon/pronouns.ts'
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

/** `Jedna z mieszkanek miała psa`: somebody of several, whom nobody names, where a sentence opens. */
export function openingOneOf(
  { passage: { tokens } }: Register,
  range: TokenRange,
  agreement: Agreement,
): NounPhrase | null {
  const { from, to } = range
  const isOne = readingsAt(tokens[from]).some(
    (one) => one.lemma === ONE_LEMMA && one.cases & CASES.nom && agree(agreement, one),
  )
  if (!isOne || !WITH_OR_FROM.has(tokens[from + 1]?.form.lower ?? '')) return null
  const phrase = readNounPhrase(tokens, from, to, 'nom', true)
  return phrase?.kind === 'person' && agree(agreement, phrase.agreement) ? phrase : null
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
 * aloud; what else it does may be what somebody heard before tells of. Not where it tells of who spoke last, and what
 * follows defends him: `Prokuratura zarzuca jej kradzież. Twierdzi, że jest niewinna`.
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
  if (RETORTING_VERBS.has(finiteAt(tokens, cue)?.lemma ?? '')) return null
  return tellsOf(register, { from: next, to }, speaking) && defends(tokens, cue, speaking) ? null : subject
}

/** Whether a sentence may tell of somebody: by his name, a pronoun, or a noun in the dative. */
function tellsOf({ passage, people }: Register, { from, to }: TokenRange, { agreement, person }: Voice): boolean {
  if (people.between(from, to).some((mention) => mention.person === person)) return true
  return passage.tokens.slice(from, to).some((token) => {
    if ((STANDING_FOR_SOMEBODY.get(token.form.lower) ?? 0) & agreement.genders) return true
    const nouns = readingsAt(token).filter(
      ({ pos, cases, genders }) => pos === 'subst' && cases & CASES.dat && genders & agreement.genders,
    )
    return isSpeakerNoun(nouns) === 'person'
  })
}

/** How far behind `to` what it is stands: `że to czysto polityczna zemsta`. */
const WRONG_WITHIN = 3

/** Whether what somebody tells of himself is told: `że nie wziął`, `że jest niewinny`; or that he is wronged. */
function defends(tokens: readonly Token[], cue: number, { agreement }: Voice): boolean {
  const sentence = tokens[cue]?.sentence
  let at = cue + 1
  while (tokens[at]?.sentence === sentence && !COMPLEMENTIZERS.has(tokens[at]?.form.lower ?? '')) at++
  if (tokens[at]?.sentence !== sentence) return false
  const isWrong = (token: Token): boolean => readingsAt(token).some(({ lemma }) => WRONGS.has(lemma))
  const opening = tokens[at + 1]?.form.lower
  if (opening === PREDICATIVE) return tokens.slice(at + 2, at + 2 + WRONG_WITHIN).some(isWrong)
  const isDenied = opening === NEGATION
  const verb = finiteAt(tokens, isDenied ? at + 2 : at + 1)
  if (!verb || (verb.verb === 'past' && !agree(agreement, verb))) return false
  if (isDenied || verb.lemma !== COPULA) return isDenied
  return readingsAt(tokens[at + 2]).some(
    ({ pos, lemma, cases, genders }) =>
      pos === 'adj' && lemma !== GUILTY && cases & CASES.nom && genders & agreement.genders,
  )
}
