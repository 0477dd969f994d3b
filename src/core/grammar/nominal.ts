import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { OBLIQUE_ENDING } from '../lexicon/case-endings.ts'
import {
  ANY_GENDER,
  CASES,
  type Case,
  GENDERS,
  PLURAL,
  type Reading,
  SINGULAR,
} from '../lexicon/morphology/readings.ts'
import { FEMALE_NOUNS, LEADER_NOUNS } from '../lexicon/person-nouns.ts'
import type { Agreement } from '../model/proposal.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
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
export const ANY: Agreement = Object.freeze({ number: SINGULAR | PLURAL, genders: ANY_GENDER })

export const isPreposition = (token: Token | undefined): boolean => token?.form.isPreposition ?? false

export const isAdjective = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ pos }) => ADJECTIVE_POS.has(pos))

/** `trzeba`, `można`, `szkoda`: they are said of nobody and stand for a verb. */
export const isPredicative = (token: Token | undefined): boolean => readingsAt(token).some(({ pos }) => pos === 'pred')

export const inCase = (readings: readonly Reading[], wanted: Case, pos: ReadonlySet<string>): Reading[] =>
  readings.filter((r) => pos.has(r.pos) && r.cases & CASES[wanted])

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
    const isUnknown = readings.length === 0 && !(wanted === 'nom' && OBLIQUE_ENDING.test(token.text))
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

/** What the dictionary has as nothing but a verb. */
export const isVerbOnly = (readings: readonly Reading[]): boolean =>
  readings.length > 0 && readings.every(({ verb }) => verb !== null)

/**
 * `zapowiadała też Doda`, `Doda przyznała`: a verb's form in capitals where no verb can stand, behind a word of its sentence
 * or right before another verb, is what somebody is called.
 */
export function isNameLikeVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  if (!isCapitalised(token) || isAcronym(token) || !isVerbOnly(readingsAt(token))) return false
  if (before?.sentence === token?.sentence) return before?.kind === 'word' && !isCapitalised(before)
  // `Śpiewać zaczęła`: what she began
  if (readingsAt(token).some(({ verb }) => verb === 'infinitive')) return false
  return next?.sentence === token?.sentence && next?.form.finite != null && isVerbOnly(readingsAt(next))
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
    ({ lemma, genders, pos }) =>
      pos === 'num' ||
      genders & GENDERS.human ||
      FEMALE_NOUNS.has(lemma) ||
      LEADER_NOUNS.has(lemma) ||
      (genders & GENDERS.feminine && isWomans(lemma)),
  )
  return person ? 'person' : 'thing'
}

export function agreementOf(readings: readonly Reading[]): Agreement {
  if (readings.length === 0) return ANY
  return readings.reduce<Agreement>(
    (sum, r) => ({ number: sum.number | (r.number || 3), genders: sum.genders | (r.genders || ANY_GENDER) }),
    { number: 0, genders: 0 },
  )
}

/** An adverb before an adjective or a participle that stands in one of these cases. */
export const isAdverbOf = (tokens: readonly Token[], at: number, cases: number): boolean =>
  readingsAt(tokens[at]).some(({ pos }) => pos === 'adv') &&
  readingsAt(tokens[at + 1]).some((reading) => ADJECTIVE_POS.has(reading.pos) && reading.cases & cases)
