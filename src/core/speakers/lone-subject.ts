import { finiteAt } from '../grammar/cues.ts'
import { isPreposition } from '../grammar/nominal.ts'
import { COPULA } from '../lexicon/function-words.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { LONE_NAME } from '../lexicon/name-words.ts'
import { READERS } from '../lexicon/person-nouns.ts'
import { FORMS_OF_ADDRESS } from '../lexicon/roles.ts'
import { TURNING_TO_PAPER } from '../lexicon/told-by-author.ts'
import type { TokenRange } from '../text/passage.ts'
import { isCapitalised, readingsAt } from '../text/tokens.ts'
import type { Person } from './person.ts'
import type { Register, Voice } from './register.ts'
import { finiteFrom, subjectOf } from './sentence-subject.ts'
import { findSubjects } from './subject-candidates.ts'

/** How far back, in tokens, a sentence may stand that brought somebody in. */
const REACH = 90

/** `Na koniec wszedł Rivalho. Brazylijczyk dodał`: the subject of the sentence before, by a lone foreign name. */
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
  return register.namedPerson(word.text, subject)
}

/** The sentence of the text's own right before the one of `at`, if it is near. */
export function sentenceBefore({ passage, isQuoted }: Register, at: number): TokenRange | null {
  const { tokens, sentenceTokens } = passage
  let sentence = (tokens[at]?.sentence ?? 0) - 1
  while (sentence >= 0 && isQuoted(tokens[sentenceTokens[sentence]?.from ?? 0]?.start ?? 0)) sentence--
  const before = sentenceTokens[sentence]
  return before && before.from >= at - REACH ? before : null
}

/** `Starosta Jan Bryl kupił zamek. Właściciel mówi`: the only one whom the sentence before names, as its subject. */
export function subjectBefore(register: Register, at: number): Person | null {
  const before = sentenceBefore(register, at)
  const [mention, ...others] = before ? register.people.between(before.from, before.to) : []
  if (!before || !mention || others.length > 0) return null
  const subject = subjectOf(register, before, { number: SINGULAR, genders: 0 })
  return subject && subject.first <= mention.last && mention.first <= subject.last ? mention.person : null
}

/** `Prezes Jan Bryl był górnikiem. Górnik mówi`: whether the sentence before says of its subject that he is one. */
export function isPredicatedBefore(register: Register, at: number, noun: string): boolean {
  const { tokens } = register.passage
  const before = sentenceBefore(register, at)
  if (!before || finiteAt(tokens, finiteFrom(tokens, before.from, before.to))?.lemma !== COPULA) return false
  return tokens
    .slice(before.from, before.to)
    .some(
      (token, i) =>
        !isPreposition(tokens[before.from + i - 1]) &&
        readingsAt(token).some(({ lemma, cases }) => lemma === noun && cases & CASES.inst),
    )
}

/** `Smutny był Adam Wrzos. Trener gości dodał`: the only one whom the sentence before names, without a role. */
export function toldOfBefore(register: Register, at: number, genders: number): Person | null {
  const before = sentenceBefore(register, at)
  const [mention, ...others] = before ? register.people.between(before.from, before.to) : []
  if (!mention || others.length > 0 || !(mention.person.genders & genders)) return null
  return mention.person.roles.length === 0 ? mention.person : null
}

/**
 * `Napisała do nas pani Urszula. – Mam dość – mówi czytelniczka`: whom the same paragraph calls `pani`. Of `Pani Urszula
 * sprzedaje chleb` a customer is another, unless she turns to the paper.
 */
export function addressedBefore(register: Register, noun: string, at: number, genders: number): Voice | null {
  const { tokens } = register.passage
  const before = sentenceBefore(register, at)
  if (!before || tokens[before.from]?.block !== tokens[at]?.block) return null
  const words = tokens.slice(before.from, before.to)
  const turns = words.some((_, i) => TURNING_TO_PAPER.has(finiteAt(tokens, before.from + i)?.lemma ?? ''))
  if (!turns && !READERS.has(noun)) return null
  const isAddressed = words.some(
    (token, i) =>
      isCapitalised(tokens[before.from + i + 1]) &&
      readingsAt(token).some((r) => FORMS_OF_ADDRESS.has(r.lemma) && r.genders & genders),
  )
  return isAddressed ? givenNameBefore(register, at, genders) : null
}

/** `O huku opowiedziała pani Zofia. Kobieta dodała`: the subject of the sentence before, by a given name alone. */
export function givenNameBefore(register: Register, at: number, genders: number): Voice | null {
  const { people, passage } = register
  const { tokens } = passage
  const before = sentenceBefore(register, at)
  if (!before || people.between(before.from, before.to).length > 0) return null
  const named = findSubjects(register, before.from, before.to, { number: SINGULAR, genders }, true)
  const subject = named.findLast(({ name }) => name !== null)
  const word = tokens[subject?.name?.first ?? -1]
  if (!subject?.name || subject.name.first !== subject.name.last || !word || !isGivenName(word.text)) return null
  // `pan Stanisław` is no woman, though several of that name are by the form
  const courtesy = FORMS_OF_ADDRESS.has(tokens[subject.name.first - 1]?.form.lower ?? '')
  const isOther = courtesy && !readingsAt(tokens[subject.name.first - 1]).some((r) => r.genders & genders)
  if (isOther) return null
  return register.namedPerson(word.text, { ...subject, first: subject.name.first, kind: 'person' })
}
