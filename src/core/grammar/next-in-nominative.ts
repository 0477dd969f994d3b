import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { BODY_IN_GENITIVE, ENDS_BEHIND_APOSTROPHE, ENDS_IN_CONSONANT } from '../lexicon/case-endings.ts'
import { FOREIGN_WOMEN, POLISH_WOMEN } from '../lexicon/given-names.ts'
import { isLand, isLandInNominative, SEATS_OF_GOVERNMENT } from '../lexicon/land-adjectives.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { ANY_MASCULINE, CASES, GENDERS, PLURAL, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import { INSIDE } from '../lexicon/prepositions.ts'
import { MANS_ADJECTIVAL } from '../lexicon/surname-endings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { completesName, opensClauseOfOthers, verbBehind } from './subject-behind-name.ts'

/**
 * `rozmowa Tuska Nawrocki`, `Anny Lis Kowalski`: whether behind a name that starts at `first` and stands in another case
 * the word at `at` is a man's nominative, and of somebody else; `Anny Nowak` is one name.
 */
export function isOthersNominative(tokens: readonly Token[], first: number, at: number): boolean {
  if (!mayFollow(tokens, first, at)) return false
  if (ENDS_BEHIND_APOSTROPHE.test(tokens[at - 1]?.text ?? '') && opensClauseOfOthers(tokens, at)) return true
  if (!isMansNominative(tokens, at)) return false
  if (isBehindHerName(tokens, at)) return true
  const before = tokens[at - 1]
  // `kanclerz Niemiec Jan Lis`: his office, and no name
  if (!isDeclined(before) || (isLandInCase(before) && isCapitalised(tokens[at + 1]))) return false
  if (!mayBeHers(tokens, first, at)) return true
  // hardly a woman is called Lubański, where the dictionary knows that a man is
  return isMansAdjectival(tokens, at) && readingsAt(tokens[at]).length > 0 && isFollowedByVerb(tokens, at + 1)
}

/**
 * The same behind `zdaniem` and the like, where all of a name is a genitive: `Rutte Nawrocki`, and before a verb `Trumpa
 * Putin kłamie`. Of a body's name in marks or none nothing is known: `portalu Kurier Lubelski`.
 */
export function isSubjectInFrame(tokens: readonly Token[], first: number, at: number): boolean {
  if (at > first && completesName(tokens, at)) return false
  if (isOthersNominative(tokens, first, at)) return true
  if (!mayFollow(tokens, first, at)) return false
  if (isSubjectBehindUnknown(tokens, first, at)) return true
  const before = tokens[at - 1]
  if (isMansAdjectival(tokens, at) && isMansNominative(tokens, at))
    return !mayBeHers(tokens, first, at) && !agrees(before) && mayBeGenitive(before)
  if (!isFollowedByVerb(tokens, at + 1)) return false
  // `Rutte Putin kłamie`
  if (readingsAt(before).length === 0) return isMansNominative(tokens, at)
  // `Ziobry Trump kłamie`: a name that the dictionary lacks, in no genitive
  return isUnknownMan(tokens[at]) && isDeclined(before) && !mayBeHers(tokens, first, at)
}

/**
 * `Eurostatu Polska ma`, `Politico Bruksela zwleka`: behind a name of words that the dictionary lacks, a land, a town or a body in the
 * nominative and its verb; `Axios Trump zadzwonił`: whose verb is a man's, behind one of them.
 */
function isSubjectBehindUnknown(tokens: readonly Token[], first: number, at: number): boolean {
  if (tokens.slice(first, at).some((token) => readingsAt(token).length > 0 || isAcronym(token))) return false
  const verb = verbBehind(tokens, at + 1)
  if (!verb) return false
  if (at - 1 === first && isUnknownMan(tokens[at]))
    return verb.verb === 'past' && (verb.genders & (GENDERS.human | GENDERS.feminine)) === GENDERS.human
  if (BODY_IN_GENITIVE.test(tokens[at - 1]?.text ?? '') && opensClauseOfOthers(tokens, at)) return true
  const things = readingsAt(tokens[at]).filter(
    ({ lemma, pos }) => pos === 'subst' && (/^\p{Lu}/u.test(lemma) || ORGANIZATION_NOUNS.has(lemma)),
  )
  const isSubject = things.some(
    ({ cases, number, genders }) =>
      cases & CASES.nom && number & verb.number && (verb.verb !== 'past' || (genders & verb.genders) !== 0),
  )
  return (
    isSubject &&
    (isLandInNominative(tokens[at]?.text ?? '') ||
      (things.every(({ genders }) => !(genders & GENDERS.human)) && !isWomansName(tokens[at])))
  )
}

/** `Sofia`, who may have a foreign given name before her. */
const isWomansName = (token: Token | undefined): boolean =>
  herReadings(token).some(({ lemma }) => POLISH_WOMEN.has(lemma) || FOREIGN_WOMEN.has(lemma))

/**
 * `zdaniem prokuratury Wrona zbiegł`, `prezydenta Trump kłamie`: whether behind a noun in the genitive the surname at `at` is
 * the content's subject, and not who bears the office; `posłanki Nowak` is one, and `spółki Kowalski` is called so.
 */
export function isSubjectBehindNoun(tokens: readonly Token[], head: number, at: number, isPerson: boolean): boolean {
  const isMan = isMansNominative(tokens, at)
  if (isAcronym(tokens[at]) || !isCapitalised(tokens[at]) || isCapitalised(tokens[at + 1])) return false
  const genders = readingsAt(tokens[head]).reduce(
    (sum, { pos, cases, genders: own }) => (pos === 'subst' && cases & CASES.gen ? sum | own : sum),
    0,
  )
  const isMansOffice = isPerson && (genders & GENDERS.human) !== 0 && (genders & GENDERS.feminine) === 0
  if (isMan && isPerson && MANS_ADJECTIVAL.test(tokens[at]?.text ?? '')) return true
  // `prokuratora Nowak ukradła`: nobody declines her
  if (isMan && (isMansOffice || !isPerson) && isFollowedByVerb(tokens, at + 1, GENDERS.feminine)) return true
  if (!isFollowedByVerb(tokens, at + 1)) return false
  // `rzeczniczki PiS Tusk kłamie`: behind a body's name no bearer's stands
  const isOfBody = at - 1 > head && isCapitalised(tokens[at - 1])
  return isMansOffice ? isMan || isUnknownMan(tokens[at]) : isMan && (!isPerson || isOfBody)
}

const mayFollow = (tokens: readonly Token[], first: number, at: number): boolean =>
  at > first &&
  isCapitalised(tokens[at]) &&
  isCapitalised(tokens[at - 1]) &&
  !isAcronym(tokens[at]) &&
  tokens[at]?.sentence === tokens[first]?.sentence

/** `Putin`, `Nawrocki`: a man by his nominative alone; `Kluski` that the dictionary lacks may be of a Kluska, but before a verb. */
function isMansNominative(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {}
  if (readingsAt(tokens[at]).length === 0) return MANS_ADJECTIVAL.test(text) && isFollowedByVerb(tokens, at + 1)
  // `premiera Węgier`
  if (isLandInCase(tokens[at])) return false
  const one = humanReadings(text).filter(({ number }) => number & SINGULAR)
  return (
    one.length > 0 &&
    one.every(({ cases, genders }) => cases & CASES.nom && !(cases & CASES.gen) && genders & GENDERS.human)
  )
}

/** `Trump`: the dictionary lacks him. */
const isUnknownMan = (token: Token | undefined): boolean =>
  readingsAt(token).length === 0 && ENDS_IN_CONSONANT.test(token?.text ?? '')

/** A surname in -ski; of the `Polski Cukier` it is an adjective. */
const isMansAdjectival = (tokens: readonly Token[], at: number): boolean =>
  MANS_ADJECTIVAL.test(tokens[at]?.text ?? '') && !isCapitalised(tokens[at + 1])

/** In the singular, and in no nominative: `Tuska`, `Anny`, `Leśnego`, `Węgier`; and `Onetu`, `Vance'a`, which are unknown. */
function isDeclined(token: Token | undefined): boolean {
  const readings = readingsAt(token)
  const { text = '' } = token ?? {}
  if (readings.length === 0) return BODY_IN_GENITIVE.test(text) || ENDS_BEHIND_APOSTROPHE.test(text)
  if (isLandInCase(token)) return true
  if (readings.every(({ pos }) => pos === 'adj'))
    return readings.every(({ cases, number }) => number & SINGULAR && cases & CASES.gen && !(cases & CASES.nom))
  const one = readings.filter(
    ({ lemma, pos, number }) => pos === 'subst' && /^\p{Lu}/u.test(lemma) && number & SINGULAR,
  )
  return one.length > 0 && one.every(({ cases }) => !(cases & CASES.nom))
}

/** `Polski`, `Węgier`: of a land, though somebody may be called so. */
export const isLandInCase = (token: Token | undefined): boolean =>
  isLand(token?.text ?? '') &&
  readingsAt(token).some(({ lemma, pos, cases }) => pos === 'subst' && /^\p{Lu}/u.test(lemma) && cases & CASES.gen)

/**
 * Whether what stands before `at` may be a woman's given name, and the surname at `at` hers, which nobody declines:
 * `Anny`, and `Janet`; not `Ukrainy`, `Moskwy`, `w Warszawie`, nor `Izabeli Leszczyny`, who has hers.
 */
function mayBeHers(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[at - 1]
  if (FOREIGN_WOMEN.has(before?.text ?? '')) return true
  const hers = herReadings(before)
  if (hers.some(({ lemma }) => POLISH_WOMEN.has(lemma) || FOREIGN_WOMEN.has(lemma))) return true
  if (isLandInCase(before) || INSIDE.has(tokens[at - 2]?.form?.lower ?? '')) return false
  if (at - 2 >= first && herReadings(tokens[at - 2]).length > 0) return false
  return hers.some(({ lemma }) => !SEATS_OF_GOVERNMENT.has(lemma) && !/(?:sk|ck|dzk)a$/u.test(lemma))
}

/** `z Moniką Olejnik Tusk powiedział`: behind her name, whose surname nobody declines, and before a verb. */
function isBehindHerName(tokens: readonly Token[], at: number): boolean {
  const [before, given, surname] = tokens.slice(Math.max(0, at - 3), at)
  if (given?.sentence !== tokens[at]?.sentence || !isCapitalised(given) || !isCapitalised(surname)) return false
  // `parafii św. Anny Adam Lis mówi`
  if (before?.text.endsWith('.') || isAcronym(surname) || MANS_ADJECTIVAL.test(surname?.text ?? '')) return false
  const hers = herReadings(given)
  return (
    isFollowedByVerb(tokens, at + 1) &&
    hers.some(({ lemma }) => POLISH_WOMEN.has(lemma) || FOREIGN_WOMEN.has(lemma)) &&
    hers.every(({ cases }) => !(cases & CASES.nom)) &&
    humanReadings(surname?.text ?? '').some(({ cases, number }) => cases & CASES.nom && number & SINGULAR)
  )
}

const herReadings = (token: Token | undefined): readonly Reading[] =>
  humanReadings(token?.text ?? '').filter(({ genders, number }) => genders & GENDERS.feminine && number & SINGULAR)

/** Not `Karol`, before `Nawrocki`: a nominative, and no genitive; nobody declines `Rutte`. */
const mayBeGenitive = (token: Token | undefined): boolean => {
  const one = humanReadings(token?.text ?? '').filter(({ number }) => number & SINGULAR)
  return one.length === 0 || one.some(({ cases }) => cases & CASES.gen)
}

/** `Kurier`, before `Lubelski`: a noun in the nominative, and nobody's name. */
const agrees = (token: Token | undefined): boolean =>
  readingsAt(token).some(
    ({ lemma, pos, cases, number, genders }) =>
      pos === 'subst' && /^\p{Ll}/u.test(lemma) && cases & CASES.nom && number & SINGULAR && genders & ANY_MASCULINE,
  ) && humanReadings(token?.text ?? '').length === 0

/** Whether one man's verb stands right at `from`, or a past one of other `genders`, but for what may precede any verb. */
function isFollowedByVerb(tokens: readonly Token[], from: number, genders: number = GENDERS.human): boolean {
  const verb = verbBehind(tokens, from)
  if (!verb) return false
  if (genders !== GENDERS.human) return verb.verb === 'past' && verb.genders === genders
  return (verb.number & PLURAL) === 0 && (verb.verb !== 'past' || (verb.genders & genders) !== 0)
}
