import { ENDS_BEHIND_APOSTROPHE, ENDS_IN_A, ENDS_IN_CONSONANT, UNKNOWN_INSTRUMENTAL } from '../lexicon/case-endings.ts'
import { JOINING, NEGATION, REFLEXIVE } from '../lexicon/function-words.ts'
import { FOREIGN_WOMEN, POLISH_WOMEN } from '../lexicon/given-names.ts'
import { isLand, SEATS_OF_GOVERNMENT } from '../lexicon/land-adjectives.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, EVERY_CASE, GENDERS, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import { NAME_PARTICLES } from '../lexicon/name-words.ts'
import { INSIDE } from '../lexicon/prepositions.ts'
import {
  MANS_ADJECTIVAL,
  MANS_SURNAME_IN_GENITIVE,
  MANS_SURNAME_OBLIQUE,
  UNDECLINED_SURNAME,
} from '../lexicon/surname-endings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isLight } from './light-words.ts'
import { isRegnal } from './regnal.ts'

/** Particles between a given name and a surname: `von der`. */
const MOST_PARTICLES = 3
/** Words that a subject in capitals has: `Karol Nawrocki`, `Wielka Brytania`. */
const LONGEST_SUBJECT = 3
/** Words between a subject and its verb: `Tusk już się nie myli`. */
const BETWEEN = 3

/**
 * Whether the word in capitals at `at` is the subject of what is told behind a full name in the genitive, from
 * `first` on at the earliest, `zdaniem Friedricha Merza | Kos kłamie`, `Giorgii Meloni | Unia zwleka`: nothing
 * goes on with a given name and a surname but what is a genitive itself, so that a nominative and its verb are a
 * clause.
 */
export function isBehindFullName(tokens: readonly Token[], first: number, at: number): boolean {
  const given = givenBefore(tokens, at - 1)
  return given >= first && isFullName(tokens[given], tokens[at - 1]) && opensClauseOfOthers(tokens, at)
}

/**
 * The same behind a full name in any case but the nominative, `po rozmowie z Emmanuelem Macronem | Tusk
 * powiedział`, or behind a lone one that the dictionary lacks or has as a place, `z Onetem | Tusk powiedział`, `w Paryżu |
 * Tusk powiedział`.
 */
export function isBehindNameInCase(tokens: readonly Token[], first: number, at: number): boolean {
  const given = givenBefore(tokens, at - 1)
  const isFull = given >= first && isFullNameInCase(tokens, given, at)
  const isLone =
    at - 1 === first &&
    tokens[first - 1]?.form.isPreposition === true &&
    (isPlaceInCase(tokens, first) || (readingsAt(tokens[first]).length === 0 && isInCase(tokens[first])))
  // `JD Vance'em Zełenski powiedział`
  const showsCase = at > first && ENDS_BEHIND_APOSTROPHE.test(tokens[at - 1]?.text ?? '')
  return (isFull || isLone || showsCase) && opensClauseOfOthers(tokens, at)
}

/** `Emmanuelem Macronem`, `Anitę Werner`, and `Adama Lisa`, though by its form the surname may be a woman's given name. */
function isFullNameInCase(tokens: readonly Token[], given: number, at: number): boolean {
  const names = one(humanReadings(tokens[given]?.text ?? ''))
  // `Viktorem Orbanem`: the dictionary lacks both
  if (names.length === 0)
    return (
      UNKNOWN_INSTRUMENTAL.test(tokens[given]?.text ?? '') &&
      readingsAt(tokens[given]).length === 0 &&
      isInCase(tokens[at - 1])
    )
  const mayBeNominative = names.some(({ cases }) => cases & CASES.nom)
  if (!mayBeNominative && isInCase(tokens[at - 1])) return true
  // `Markiem Rutte`, whose surname nobody declines
  const isHis = names.every(({ cases, genders }) => genders & GENDERS.human && cases & CASES.inst)
  if (isHis && UNDECLINED_SURNAME.test(tokens[at - 1]?.text ?? '') && !isGivenNameOnly(tokens[at - 1])) return true
  if (!isFullName(tokens[given], tokens[at - 1])) return false
  // `św. Anny Adam Lis powiedział`: behind a woman's name a man's that the dictionary has may be whose the verb is
  if (!mayBeNominative)
    return names.some(({ genders }) => genders & GENDERS.human) || readingsAt(tokens[at - 1]).length === 0
  // `Bogdana Lisa Tusk powiedział`: no Bogdana, whose verb is feminine; of `Jana Kosa Wrona powiedziała` no woman is called Jana
  const isMans = names.some(({ cases, genders }) => cases & CASES.nom && genders & GENDERS.human)
  const verb = verbBehind(tokens, at + 1)
  return !isMans && verb?.verb === 'past' && !(isWoman(tokens[given]?.text ?? '') && verb.genders & GENDERS.feminine)
}

/** `Macronem`, `Zełenskim`, `Emmanuela`: no nominative. */
function isInCase(token: Token | undefined): boolean {
  const text = token?.text ?? ''
  const readings = one(humanReadings(text))
  if (readingsAt(token).length === 0) return UNKNOWN_INSTRUMENTAL.test(text) || MANS_SURNAME_OBLIQUE.test(text)
  return readings.length > 0 && readings.every(({ cases }) => !(cases & CASES.nom))
}

/** `do Paryża`, `w Warszawie`: by the dictionary nobody's name; what may be a woman's, `o Angeli`, stands inside nothing. */
function isPlaceInCase(tokens: readonly Token[], at: number): boolean {
  const readings = readingsAt(tokens[at])
  const isInside = INSIDE.has(tokens[at - 1]?.form.lower ?? '')
  const persons = isInside ? GENDERS.human : GENDERS.human | GENDERS.feminine
  return (
    readings.some(({ lemma }) => /^\p{Lu}/u.test(lemma)) &&
    readings.every(({ cases, genders }) => !(cases & CASES.nom) && !(genders & persons)) &&
    !isGivenNameOnly(tokens[at])
  )
}

/**
 * Whether the word at `at` is the surname of the given name right before it, which stands in the genitive: the
 * `Lisa` of `zdaniem Adama Lisa Bruksela zwleka`, though a woman may be called so, and of `Zbigniewa Ziobro Unia
 * zwleka` the undeclined one that has no verb.
 */
export function completesName(tokens: readonly Token[], at: number): boolean {
  const given = givenBefore(tokens, at)
  if (given < 0 || !isFullName(tokens[given], tokens[at]) || isFullNameAt(tokens, given - 1)) return false
  const readings = readingsAt(tokens[at])
  if (readings.some(({ cases, number }) => cases & CASES.gen && number & SINGULAR)) return true
  const isUndeclined =
    UNDECLINED_SURNAME.test(tokens[at]?.text ?? '') && humanReadings(tokens[at]?.text ?? '').length > 0
  return isUndeclined && verbBehind(tokens, at + 1) === null
}

/**
 * Whether a given name in the genitive and its surname stand at `at`: the `Jana Lisa` of `wójta gminy Karwia Jana
 * Lisa`.
 */
export const isFullNameAt = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) && givenBefore(tokens, at + 1) === at && isFullName(tokens[at], tokens[at + 1])

/** Where the given name of the surname at `surname` stands, before its particles; -1 where no word in capitals does. */
function givenBefore(tokens: readonly Token[], surname: number): number {
  let at = surname - 1
  while (at > surname - 1 - MOST_PARTICLES && NAME_PARTICLES.has(tokens[at]?.text ?? '')) at--
  const isName =
    isCapitalised(tokens[at]) && !isAcronym(tokens[at]) && tokens[at]?.sentence === tokens[surname]?.sentence
  return isName && isCapitalised(tokens[surname]) && !isAcronym(tokens[surname]) ? at : -1
}

/** `Anny Lis`, `Marka Ruttego`, `Joe Bidena`; not `Legii Marka`, `Danii Mette` nor `Jana Pawła`, which go on. */
function isFullName(given: Token | undefined, surname: Token | undefined): boolean {
  const word = given?.text ?? ''
  if (isLand(word) || isGivenNameOnly(surname)) return false
  const names = one(humanReadings(word))
  if (names.some(({ lemma }) => SEATS_OF_GOVERNMENT.has(lemma))) return false
  const isHers = (names.length === 0 && FOREIGN_WOMEN.has(word)) || names.some(({ lemma }) => isWoman(lemma))
  // `Władysława`: hers in the nominative, and his
  if (isHers && names.every(({ cases }) => !(cases & CASES.nom) || cases === EVERY_CASE)) return true
  const isHis = names.some(({ cases, genders }) => genders & GENDERS.human && cases & CASES.gen)
  return isHis && mayBeMansGenitive(surname)
}

/** `Marii`, `Mette`: behind another's office or land a given name that has a surname of its own. */
const isGivenNameOnly = (token: Token | undefined): boolean =>
  isWoman(token?.text ?? '') || one(humanReadings(token?.text ?? '')).some(({ lemma }) => isWoman(lemma))

const isWoman = (name: string): boolean => POLISH_WOMEN.has(name) || FOREIGN_WOMEN.has(name)

/** `Merza`, `Ancelottiego`, `Wrony`, and `Rutte` whom nobody declines; not `Nowak`. */
function mayBeMansGenitive(token: Token | undefined): boolean {
  const { text = '' } = token ?? {}
  const readings = readingsAt(token)
  if (readings.length === 0) return !ENDS_IN_CONSONANT.test(text)
  return (
    readings.some(({ cases, number }) => cases & CASES.gen && number & SINGULAR) ||
    MANS_SURNAME_IN_GENITIVE.test(text) ||
    (UNDECLINED_SURNAME.test(text) && humanReadings(text).length > 0)
  )
}

/** `Kos kłamie`, `Karol Nawrocki szkodzi`, `Prawo i Sprawiedliwość straci`, `USA zwlekają`, `Rosji grozi`. */
export function opensClauseOfOthers(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || !isCapitalised(token) || token.sentence !== tokens[at - 1]?.sentence) return false
  if (isAcronym(token)) return !isRegnal(token) && verbBehind(tokens, at + 1) !== null
  const readings = readingsAt(token)
  // of a land nobody is who has a full name
  const isLands = isLand(token.text) && readings.some(({ lemma, pos }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  if (isLands && verbBehind(tokens, at + 1)) return true
  if (JOINING.has(tokens[at + 1]?.text ?? '') && isCapitalised(tokens[at + 2])) return isNominative(readings)
  for (let end = at; end < at + LONGEST_SUBJECT && isCapitalised(tokens[end]); end++) {
    const verb = verbBehind(tokens, end + 1)
    if (verb) return end > at ? isNominative(readings) : mayBeSubject(token, verb, tokens[at + 1]?.form.finite === verb)
  }
  return false
}

function mayBeSubject(token: Token, verb: Reading, isNext: boolean): boolean {
  const readings = readingsAt(token)
  if (readings.length > 0)
    return readings.some(
      ({ pos, cases, number, genders }) =>
        (pos === 'subst' || pos === 'adj') &&
        cases & CASES.nom &&
        number & verb.number &&
        (verb.verb !== 'past' || (genders & verb.genders) !== 0 || pos === 'adj'),
    )
  if (!(verb.number & SINGULAR)) return false
  if (ENDS_IN_CONSONANT.test(token.text)) return verb.verb !== 'past' || (verb.genders & GENDERS.human) !== 0
  if (MANS_ADJECTIVAL.test(token.text)) return verb.verb !== 'past' || (verb.genders & GENDERS.human) !== 0
  const isPast = isNext && verb.verb === 'past'
  // `Fico powiedział`
  if (isPast && UNDECLINED_SURNAME.test(token.text)) return (verb.genders & GENDERS.human) !== 0
  return isPast && ENDS_IN_A.test(token.text) && (verb.genders & (GENDERS.human | GENDERS.feminine)) !== 0
}

const isNominative = (readings: readonly Reading[]): boolean =>
  readings.some(({ pos, cases }) => (pos === 'subst' || pos === 'adj') && cases & CASES.nom)

/** The verb right at `from`, but for what may stand before any verb. */
export function verbBehind(tokens: readonly Token[], from: number): Reading | null {
  for (let i = from; i <= from + BETWEEN; i++) {
    const verb = tokens[i]?.form?.finite
    if (verb) return verb
    const isParticle = tokens[i]?.form?.lower === NEGATION || tokens[i]?.form?.lower === REFLEXIVE || isLight(tokens[i])
    if (!isParticle) return null
  }
  return null
}

const one = (readings: readonly Reading[]): readonly Reading[] => readings.filter(({ number }) => number & SINGULAR)
