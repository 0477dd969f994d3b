import { ENDS_IN_A, ENDS_IN_CONSONANT } from '../lexicon/case-endings.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, type Case, GENDERS, PLURAL, SINGULAR } from '../lexicon/morphology/readings.ts'
import { EASTERN_SURNAME, isCompanyWord, NAME_LETTERS, NAME_PARTICLES } from '../lexicon/name-words.ts'
import { PLATFORMS } from '../lexicon/platforms.ts'
import { NEWS_MEDIA } from '../lexicon/roles.ts'
import {
  ENGLISH_WORD,
  MANS_SURNAME_IN_GENITIVE,
  WOMANS_SURNAME_IN_CASE,
  WOMANS_SURNAME_IN_GENITIVE,
} from '../lexicon/surname-endings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isOthersNominative, isSubjectInFrame } from './next-in-nominative.ts'
import { opensNextName } from './next-name.ts'
import { ADJECTIVE_POS, inCase, isVerbOnly, NOUN_POS, nameReadings } from './nominal.ts'
import { joinedAt } from './noun-phrase/foreign-bodies.ts'
import { isAddress } from './noun-phrase/kinds-of-tokens.ts'
import { isRegnal } from './regnal.ts'
import { completesName, isBehindFullName } from './subject-behind-name.ts'
import { isUnknownSubject } from './unknown-subject.ts'

/** `K.` of `Jana K.`, which has no case. */
const isInitial = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text.length === 1 && tokens[i + 1]?.text === '.' && tokens[i + 1]?.spaceBefore === false

/**
 * `PKP Intercity`: a word that the dictionary lacks, right behind a company's letters; of `PAP Kosmow` an agency's are
 * whom he told.
 */
const isPartOfCompany = (tokens: readonly Token[], i: number): boolean =>
  isAcronym(tokens[i - 1]) &&
  !NEWS_MEDIA.has(tokens[i - 1]?.text ?? '') &&
  !isCapitalised(tokens[i + 1]) &&
  (isCompanyWord(tokens[i]?.text ?? '') ||
    (readingsAt(tokens[i]).length === 0 && ENGLISH_WORD.test(tokens[i]?.text ?? '')))

/** `NBK Bank Zatylski`: behind a company's letters its noun, and the adjective in capitals that goes with it. */
function isPartOfBank(tokens: readonly Token[], from: number, i: number, wanted: Case): boolean {
  const noun = i === from + 1 ? i : i - 1
  if (noun !== from + 1 || !isAcronym(tokens[from]) || NEWS_MEDIA.has(tokens[from]?.text ?? '')) return false
  if (!isCompanyWord(tokens[noun]?.text ?? '') || tokens[noun]?.sentence !== tokens[from]?.sentence) return false
  return isCapitalised(tokens[noun + 1]) && inCase(readingsAt(tokens[noun + 1]), wanted, ADJECTIVE_POS).length > 0
}

/** The last token of the name that starts at `from`: capitalised words, initials, particles. */
export function readName(tokens: readonly Token[], from: number, end: number, wanted: Case): number {
  let last = from
  let i = from
  if (PLATFORMS.test(tokens[from]?.text ?? '') || isAddress(tokens[from])) return from
  while (i < Math.min(end, from + 8)) {
    const token = tokens[i]
    if (!token) break
    // `Karol III`
    if (i > from && isRegnal(token)) return i
    if (token.kind === 'word' && isCapitalised(token)) {
      // an acronym after a name belongs to whatever comes next; a common noun in capitals is no surname
      if (
        i > from &&
        !isInitial(tokens, i) &&
        !NAME_PARTICLES.has(tokens[i - 1]?.form.lower ?? '') &&
        nameReadings(token, wanted) === null &&
        inCase(readingsAt(token), wanted, NOUN_POS).length === 0 &&
        // `przez Downing Street`: a foreign word that nobody declines
        !(
          wanted !== 'nom' &&
          inCase(readingsAt(token), 'nom', NOUN_POS).length > 0 &&
          readingsAt(tokens[i - 1]).length === 0
        ) &&
        // `Downing Street`
        !isCompanyWord(token.text) &&
        !isSurnameLike(token, wanted) &&
        !isSurnameLikeVerb(tokens, i, wanted) &&
        !isMansSurname(tokens, i, wanted) &&
        !isMansNominative(tokens, i, wanted) &&
        !isForeignSurname(token) &&
        !(wanted === 'gen' && completesName(tokens, i)) &&
        !isWomansSurname(tokens, i, wanted)
      )
        break
      if (
        i > from &&
        isAcronym(token) !== isAcronym(tokens[from]) &&
        !NAME_LETTERS.has(token.text) &&
        !isPartOfCompany(tokens, i) &&
        !isPartOfBank(tokens, from, i, wanted)
      )
        break
      if (wanted === 'gen' ? isSubjectInFrame(tokens, from, i) : isOthersNominative(tokens, from, i)) break
      if (i > from && wanted === 'gen' && (isSubjectOfNext(tokens, i) || arePeople(token))) break
      if (i > from + 1 && wanted === 'gen' && isUnknownSubject(tokens, i)) break
      if (wanted === 'gen' && isBehindFullName(tokens, from, i)) break
      if (opensNextName(tokens, from, i)) break
      last = i
      i++
      if (token.text.length <= 2 && tokens[i]?.text === '.' && isCapitalised(tokens[i + 1])) i++
      else if (token.text.length === 1 && tokens[i]?.text === '.') last = i++
    } else if (i > from && nicknameEnd(tokens, i) > i) {
      i = nicknameEnd(tokens, i)
    } else if (i > from && joinedAt(tokens, i) > i) {
      last = joinedAt(tokens, i)
      i = last + 1
    } else if (
      i > from &&
      token.kind === 'word' &&
      (leadsToSurname(tokens, i) ||
        (/^\p{Ll}{1,3}[-’']\p{Lu}/u.test(token.text) && (isCapitalised(tokens[i + 1]) || token.text.length > 3)))
    ) {
      if (token.text.length > 3) last = i
      i++
    } else break
  }
  return last
}

/** Behind what somebody is called between his names, `Jan „Bugi” Wrzos`; `at` where no such mark opens there. */
export function nicknameEnd(tokens: readonly Token[], at: number): number {
  const [given, open, nickname, close, surname] = tokens.slice(at - 1, at + 4)
  if (open?.kind !== 'mark' || close?.kind !== 'mark' || !isCapitalised(nickname)) return at
  if (!open.spaceBefore || !isCapitalised(surname) || isAcronym(surname)) return at
  return isGivenName(given?.text ?? '') && given?.sentence === surname?.sentence ? at + 3 : at
}

/** `instytutu Vox Lidorzy popierają`: several of a country, in the nominative. */
const arePeople = (token: Token): boolean => {
  const nouns = readingsAt(token).filter(({ pos }) => pos === 'subst')
  return (
    nouns.length > 0 &&
    nouns.every(({ number, cases, genders }) => number === PLURAL && cases & CASES.nom && genders & GENDERS.human)
  )
}

/** `von`, and the `van der` of `van der Berg`. */
export const leadsToSurname = (tokens: readonly Token[], i: number): boolean =>
  NAME_PARTICLES.has(tokens[i]?.text ?? '') &&
  (isCapitalised(tokens[i + 1]) || (NAME_PARTICLES.has(tokens[i + 1]?.text ?? '') && isCapitalised(tokens[i + 2])))

/** `według Lisa Wrona wyjechał`: a man's nominative with its verb right behind. */
export function isSubjectOfNext(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at + 1]?.form.finite) return false
  const readings = readingsAt(tokens[at])
  // a foreign name without an ending, behind one that has it: `według Johnsona Hammond usiłuje`
  if (readings.length === 0)
    return ENDS_IN_CONSONANT.test(tokens[at]?.text ?? '') && ENDS_IN_A.test(tokens[at - 1]?.text ?? '')
  const human = readings.filter(({ genders, pos }) => pos === 'subst' && genders & GENDERS.human)
  return (
    human.length > 0 &&
    human.every(({ cases, number }) => cases & CASES.nom && number & SINGULAR) &&
    (tokens[at + 1]?.form.finite?.verb === 'past' || isOblique(tokens[at - 1]))
  )
}

/** `Johnsona`, a man in no nominative. */
function isOblique(token: Token | undefined): boolean {
  const human = readingsAt(token).filter(({ pos, genders }) => pos === 'subst' && genders & GENDERS.human)
  return human.length > 0 && human.every(({ cases, number }) => (cases & CASES.nom) === 0 && number === SINGULAR)
}

const isSurnameLike = (token: Token, wanted: Case): boolean =>
  inCase(readingsAt(token), wanted, ADJECTIVE_POS).length > 0

/** `powiedziała Anna Wlazły`: behind a given name in the nominative, though the dictionary has it as a verb. */
export const isSurnameLikeVerb = (tokens: readonly Token[], i: number, wanted: Case): boolean =>
  wanted === 'nom' &&
  isCapitalised(tokens[i]) &&
  isCapitalised(tokens[i - 1]) &&
  tokens[i]?.sentence === tokens[i - 1]?.sentence &&
  isVerbOnly(readingsAt(tokens[i])) &&
  (nameReadings(tokens[i - 1], wanted) ?? []).some(
    ({ genders, number }) => genders & (GENDERS.human | GENDERS.feminine) && number & SINGULAR,
  )

/** `Fabrizio Romano`, in any case: nobody is called out to in the middle of a name, though the dictionary has it so. */
const isForeignSurname = (token: Token): boolean =>
  token.text.endsWith('o') && readingsAt(token).every(({ cases }) => cases === CASES.voc)

/** `powiedział Piotr Kozłow`: behind a man's given name, though the dictionary has it as a place's genitive, or as a call. */
function isMansNominative(tokens: readonly Token[], i: number, wanted: Case): boolean {
  if (wanted !== 'nom' || !EASTERN_SURNAME.test(tokens[i]?.text ?? '')) return false
  return (nameReadings(tokens[i - 1], wanted) ?? []).some(
    ({ genders, number }) => genders & GENDERS.human && number & SINGULAR,
  )
}

/** `według Dmitrija Pieskowa`: behind a man's given name, though the dictionary has it as an adjective of something else. */
function isMansSurname(tokens: readonly Token[], i: number, wanted: Case): boolean {
  if (wanted !== 'gen' || !MANS_SURNAME_IN_GENITIVE.test(tokens[i]?.text ?? '')) return false
  // `zdaniem Jana Brosza przesądził`: no verb of hers
  if (isUnknownSubject(tokens, i) || isWomanOfNext(tokens, i)) return false
  return (nameReadings(tokens[i - 1], wanted) ?? []).some(
    ({ genders, number }) => genders & GENDERS.human && number & SINGULAR,
  )
}

/** `według Jana Nowa dodała`, `trenera Polaka Iskra wygra`: a woman's nominative with what may be her verb right behind. */
function isWomanOfNext(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i + 1]?.form.finite
  const isHers = verb?.verb === 'past' ? verb.genders === GENDERS.feminine : verb != null && verb.verb !== 'impersonal'
  return (
    isHers &&
    readingsAt(tokens[i]).some(
      ({ cases, genders, number }) => cases & CASES.nom && genders & GENDERS.feminine && number & SINGULAR,
    )
  )
}

/** `zdaniem Anny Gołąb`: behind a woman's given name a man's noun is her surname undeclined, and `Przepióry` is hers too. */
function isWomansSurname(tokens: readonly Token[], i: number, wanted: Case): boolean {
  if (wanted === 'nom' || isAcronym(tokens[i]) || tokens[i + 1]?.form.finite) return false
  const ending = wanted === 'gen' ? WOMANS_SURNAME_IN_GENITIVE : WOMANS_SURNAME_IN_CASE
  return (
    ending.test(tokens[i]?.text ?? '') &&
    (nameReadings(tokens[i - 1], wanted) ?? []).some(
      ({ genders, number }) => genders & GENDERS.feminine && number & SINGULAR,
    )
  )
}
