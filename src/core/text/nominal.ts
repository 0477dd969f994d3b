import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, type Case, GENDERS, PLURAL, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import { EASTERN_SURNAME, isCompanyWord, NAME_LETTERS, NAME_PARTICLES, PLATFORMS } from '../lexicon/name-words.ts'
import { FEMALE_NOUNS, LEADER_NOUNS } from '../lexicon/person-nouns.ts'
import { NEWS_MEDIA } from '../lexicon/roles.ts'
import type { Agreement } from '../model/proposal.ts'
import { joinedAt } from './noun-phrase/foreign-bodies.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from './tokens.ts'
import { isWomans } from './womens-nouns.ts'

/** A noun phrase as token indices, all inclusive. */
export interface NounPhrase {
  first: number
  last: number
  /** The noun that agrees with the verb; the first word of a bare name. */
  head: number
  /** The part that is a proper name, if any, without titles. */
  name: { first: number; last: number } | null
  agreement: Agreement
  kind: 'person' | 'organization' | 'thing'
}

export const NOUN_POS = new Set(['subst', 'depr', 'ger', 'num'])

export const PLAIN_ADJECTIVE = new Set(['adj', 'adja', 'adjp'])

export const ADJECTIVE_POS = new Set(['adj', 'ppas', 'pact', 'adja', 'adjp'])

/** Frozen: phrases share it, and a voice that learns its gender must not teach it to all. */
export const ANY: Agreement = Object.freeze({ number: SINGULAR | PLURAL, genders: 15 })

export const isPreposition = (token: Token | undefined): boolean => token?.form.isPreposition ?? false

export const inCase = (readings: readonly Reading[], wanted: Case, pos: ReadonlySet<string>): Reading[] =>
  readings.filter((r) => pos.has(r.pos) && r.cases & CASES[wanted])

/** `Lidorskiej Partii`, `rodzina Ulmów`, `w Zatylu i Konarzach`: what only other cases end in. */
const OBLIQUE = /[sc]ki(?:ej|ego|emu)$|ów$|\p{Ll}{4}(?<![bl])ach$/u

/** Of the places that the Polish press cites; `zostało.jednak` has lost a space, and `m.in` is none. */
const ADDRESS =
  /^[\p{L}\p{N}-]{2,}(?:\.[\p{L}\p{N}-]+)*\.(?:pl|com|eu|net|org|info|de|uk|fr|ru|ua|by|cz|sk|lt|tv|fm|io|news|online|example)$/u

/** A capitalised word that is, or may be, a name standing in `wanted`: the dictionary knows it so, or not at all. */
export function nameReadings(token: Token | undefined, wanted: Case): Reading[] | null {
  // `informuje rynek.example`: an address is a name as well, and in every case the same
  if (token && ADDRESS.test(token.text)) return []
  if (!token || !isCapitalised(token)) return null
  const readings = readingsAt(token)
  const proper = readings.filter(({ lemma, pos }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  if (proper.length === 0) {
    const isUnknown = readings.length === 0 && !(wanted === 'nom' && OBLIQUE.test(token.text))
    return isUnknown || isAcronym(token) ? [] : null
  }
  const fits = proper.filter(({ cases }) => cases & CASES[wanted])
  if (fits.length > 0) return fits
  // nobody has to decline letters: `według ZUS`
  if (isAcronym(token)) return []
  // a woman's surname stays as it is in every case: `w opinii Powell`
  const undeclined =
    wanted !== 'nom' && proper.every(({ cases, genders }) => cases & CASES.nom && genders & GENDERS.human)
  return undeclined ? [] : null
}

export function startsNominal(token: Token | undefined, wanted: Case): boolean {
  const readings = readingsAt(token)
  return (
    inCase(readings, wanted, NOUN_POS).length > 0 ||
    inCase(readings, wanted, ADJECTIVE_POS).length > 0 ||
    nameReadings(token, wanted) !== null
  )
}

/** „Financial Times”, „Raport o wodzie – 2024”: a name of up to six words in marks, with a year at its end. */
export function readQuotedName(tokens: readonly Token[], from: number, end: number): NounPhrase | null {
  if (tokens[from]?.kind !== 'mark' || !isCapitalised(tokens[from + 1])) return null
  for (let i = from + 2; i < Math.min(end, from + 8); i++) {
    if (tokens[i]?.kind === 'mark') {
      return {
        first: from,
        last: i,
        head: from + 1,
        name: { first: from + 1, last: i - 1 },
        agreement: ANY,
        kind: 'organization',
      }
    }
    if (tokens[i]?.kind !== 'word' && !isYearAtEnd(tokens, i)) return null
  }
  return null
}

/** The year, or the dash before it, right before the mark that closes. */
function isYearAtEnd(tokens: readonly Token[], at: number): boolean {
  const year = tokens[at]?.kind === 'dash' ? at + 1 : at
  return /^(?:19|20)\d\d$/.test(tokens[year]?.text ?? '') && tokens[year + 1]?.kind === 'mark'
}

/** `K.` of `Jana K.`, which has no case. */
const isInitial = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text.length === 1 && tokens[i + 1]?.text === '.' && tokens[i + 1]?.spaceBefore === false

/** `PKP Intercity`: a word that the dictionary lacks, right behind a company's letters; of `PAP Kosmow` an agency's are whom he told. */
const isPartOfCompany = (tokens: readonly Token[], i: number): boolean =>
  isAcronym(tokens[i - 1]) &&
  !NEWS_MEDIA.has(tokens[i - 1]?.text ?? '') &&
  !isCapitalised(tokens[i + 1]) &&
  (isCompanyWord(tokens[i]?.text ?? '') || isForeignWord(tokens[i]))

/** Of English endings, which no Polish name has. */
const isForeignWord = (token: Token | undefined): boolean =>
  readingsAt(token).length === 0 && /(?:ity|tion|ing|ess|ment|ics|ance|line|way)$/u.test(token?.text ?? '')

/** The last token of the name that starts at `from`: capitalised words, initials, particles. */
export function readName(tokens: readonly Token[], from: number, end: number, wanted: Case): number {
  let last = from
  let i = from
  if (PLATFORMS.test(tokens[from]?.text ?? '')) return from
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
        !isWomansSurname(tokens, i, wanted)
      )
        break
      if (
        i > from &&
        isAcronym(token) !== isAcronym(tokens[from]) &&
        !NAME_LETTERS.has(token.text) &&
        !isPartOfCompany(tokens, i)
      )
        break
      if (i > from && wanted === 'gen' && (isSubjectOfNext(tokens, i) || arePeople(token))) break
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

/** A Roman numeral of two digits or more, which tells kings and popes of one name apart. */
export const isRegnal = (token: Token | undefined): boolean =>
  /^(?:X{0,2}(?:I{2,3}|IV|IX|VI{1,3}|XI{1,3}|XI[VX]|XVI{0,3}))$/u.test(token?.text ?? '')

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
    return /[^aeiouyąęó]$/u.test(tokens[at]?.text ?? '') && /a$/u.test(tokens[at - 1]?.text ?? '')
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

/** What the dictionary has as nothing but a verb. */
export const isVerbOnly = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every(({ verb }) => verb !== null)

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

/**
 * `zapowiadała też Doda`, `Doda przyznała`: a verb's form in capitals where no verb can stand, behind a word of its sentence
 * or right before another verb, is what somebody is called.
 */
export function isNameLikeVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!isCapitalised(token) || isAcronym(token) || !isVerbOnly(readingsAt(token))) return false
  if (before?.sentence === token?.sentence) return before?.kind === 'word' && !isCapitalised(before)
  return next?.sentence === token?.sentence && next?.form.finite != null && isVerbOnly(readingsAt(next))
}

/** `powiedział Piotr Kozłow`: behind a man's given name, though the dictionary has it as a place's genitive, or as a call. */
function isMansNominative(tokens: readonly Token[], i: number, wanted: Case): boolean {
  if (wanted !== 'nom' || !EASTERN_SURNAME.test(tokens[i]?.text ?? '')) return false
  return (nameReadings(tokens[i - 1], wanted) ?? []).some(
    ({ genders, number }) => genders & GENDERS.human && number & SINGULAR,
  )
}

/** `według Dmitrija Pieskowa`: behind a man's given name, though the dictionary has it as an adjective of something else. */
function isMansSurname(tokens: readonly Token[], i: number, wanted: Case): boolean {
  if (wanted !== 'gen' || !/\p{L}{3}a$/u.test(tokens[i]?.text ?? '') || tokens[i + 1]?.form.finite) return false
  return (nameReadings(tokens[i - 1], wanted) ?? []).some(
    ({ genders, number }) => genders & GENDERS.human && number & SINGULAR,
  )
}

/** `zdaniem Anny Gołąb`: behind a woman's given name a man's noun is her surname undeclined, and `Przepióry` is hers too. */
function isWomansSurname(tokens: readonly Token[], i: number, wanted: Case): boolean {
  if (wanted === 'nom' || isAcronym(tokens[i]) || tokens[i + 1]?.form.finite) return false
  const ending = wanted === 'gen' ? /(?:[^aeuąęó])$/u : /[^aeiuyąęó]$/u
  return (
    ending.test(tokens[i]?.text ?? '') &&
    (nameReadings(tokens[i - 1], wanted) ?? []).some(
      ({ genders, number }) => genders & GENDERS.feminine && number & SINGULAR,
    )
  )
}

/** `znający`, `kierowany`: a participle, which the dictionary lists as a noun as well. */
export const isParticiple = (readings: readonly Reading[]): boolean =>
  readings.some(({ pos }) => pos === 'pact' || pos === 'ppas')

export function closing(tokens: readonly Token[], from: number, end: number): number {
  for (let i = from + 1; i < Math.min(end, from + 10); i++) if (tokens[i]?.kind === 'close') return i
  return -1
}

/** What nouns of one form stand for, as far as speaking goes. */
export function isSpeakerNoun(nouns: readonly Reading[]): NounPhrase['kind'] {
  if (nouns.some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))) return 'organization'
  const person = nouns.some(
    ({ lemma, genders, number, pos }) =>
      pos === 'num' ||
      genders & GENDERS.human ||
      FEMALE_NOUNS.has(lemma) ||
      LEADER_NOUNS.has(lemma) ||
      (genders & GENDERS.feminine && number & SINGULAR && isWomans(lemma)),
  )
  return person ? 'person' : 'thing'
}

export function agreementOf(readings: readonly Reading[]): Agreement {
  if (readings.length === 0) return ANY
  return readings.reduce<Agreement>(
    (sum, r) => ({ number: sum.number | (r.number || 3), genders: sum.genders | (r.genders || 15) }),
    { number: 0, genders: 0 },
  )
}
