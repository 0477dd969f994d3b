import { isDeclined } from '../grammar/declined-names.ts'
import { isLandInCase } from '../grammar/next-in-nominative.ts'
import { isPreposition } from '../grammar/nominal.ts'
import { isOffice } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import { isLandOfOffice, isPlaceOfHolder } from '../grammar/noun-phrase/land-of-office.ts'
import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { GENITIVE_OF_WHOSE, LOCATIVE_ENDING } from '../lexicon/case-endings.ts'
import { FOREIGN_WOMEN, POLISH_WOMEN } from '../lexicon/given-names.ts'
import { BODIES_OF_TOWNS } from '../lexicon/kinds-of-bodies.ts'
import { humanReadings, isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { isCompanyWord, NAMED_NOUNS, PERSONS_PARTICLES, PLACE_NOUNS } from '../lexicon/name-words.ts'
import { FROM_OR_TO, INSIDE } from '../lexicon/prepositions.ts'
import { NATIONALS } from '../lexicon/roles.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { isNoParticle, isWhose } from './is-personal.ts'
import { isOfficeWord } from './office-word.ts'

/**
 * The words of a run that are a name's, and where they begin: what stands in capitals before a name may be a land, a town, or what
 * a body is called.
 *
 * @param run where it begins and its words
 */
export function dropWordsBefore(
  tokens: readonly Token[],
  { first: start, words }: { first: number; words: readonly string[] },
): { first: number; words: string[] } {
  const own = [...words]
  let first = start
  while (
    isForeignToName(own, tokens[first - 1]) ||
    isLandOfOffice(tokens, first) ||
    isPlaceOfHolder(tokens, first) ||
    (own.length > 1 && isPreposition(tokens[first - 1]) && isLandInCase(tokens[first])) ||
    (first > start && isOfPlace(own))
  ) {
    // an initial has its stop beside it
    first += own.shift()?.endsWith('.') && tokens[first + 1]?.text === '.' ? 2 : 1
  }
  // `prezes Bryzy Air Adam Lis`: what a company is called ends where his name begins
  const company = own.slice(0, -2).findLastIndex(isCompanyWord) + 1
  return { first: first + company, words: own.slice(company) }
}

/**
 * Whether a run's first word belongs to the words before its name, which `before` ends: `Białego Domu Kayleigh McEnany`,
 * `kanclerz Niemiec Jan Wolf`, `partii Wiosna Jan Lis`.
 */
function isForeignToName(words: readonly string[], before: Token | undefined): boolean {
  const [word = '', second = ''] = words
  if (words.length > 1 && (isOfficeWord(word) || isPlace(words, before) || before?.text === AMPERSAND)) return true
  // `naczelnik OSP Wolica Jan Bryl`: the town behind a body's letters
  if (words.length > 2 && BODIES_OF_TOWNS.has(before?.text ?? '') && isGivenName(second) && !isSomebodysName(word))
    return true
  const called = humanReadings(word).some(({ cases, number }) => cases & CASES.nom && number & SINGULAR)
  // `szef resortu Jan van Dalen`: what leads to a surname stands behind a given name, and not behind `trener Iskry`
  const isGiven = !isWhose(before, word) && (isGivenName(word) || PERSONS_PARTICLES.has(second))
  if (words.length <= 2 || (isGiven && !isNoParticle(second))) return false
  // `wójt gminy Karwia Ewa Lis`: what the place is called, though somebody may be called so
  if (namesPlace(before) && isGivenName(second) && !isSomebodysName(word)) return true
  // `szef prokuratury Jan Eryk Wrona`: a given name is his
  if (NATIONALS.has(word) || (namesBody(before) && !(called && isGivenName(second)))) return true
  // `trener Sbornej Tuomas Wiik`: whose trainer he is
  const isHers = GENITIVE_OF_WHOSE.test(word) && isOffice(before)
  return !called && (readingsOf(word).length > 0 || isGivenName(second) || isHers)
}

/** A given name, or a word that may be a man's; any feminine in capitals is one's by the dictionary, a village too. */
const isSomebodysName = (word: string): boolean =>
  POLISH_WOMEN.has(word) ||
  FOREIGN_WOMEN.has(word) ||
  humanReadings(word).some(({ genders }) => genders & GENDERS.human)

const namesPlace = (before: Token | undefined): boolean =>
  readingsAt(before).some(({ pos, lemma }) => pos === 'subst' && PLACE_NOUNS.has(lemma))

/** Of `gminy Stary Bór Adam Wrzos`, behind its adjective: a common noun before a given name that is none. */
function isOfPlace([word = '', second = '', ...more]: readonly string[]): boolean {
  return (
    more.length > 0 &&
    readingsOf(word.toLowerCase()).length > 0 &&
    isGivenName(second) &&
    readingsOf(second.toLowerCase()).length === 0
  )
}

/** `radny z Orłowa Krzysztof Bryl`, `spod Orłowa`: a whole name in the nominative is nothing that the preposition governs. */
const isWholeName = ([given = '', surname = '']: readonly string[]): boolean =>
  isGivenName(given) && inNominative(given) && !isDeclined(surname)
const inNominative = (word: string): boolean =>
  humanReadings(word).some(({ cases, number }) => cases & CASES.nom && number & SINGULAR)

/** `w Miroszewie Ilmari Koski`: of names that the dictionary lacks, the first alone is what the preposition governs. */
function isPlace(words: readonly string[], before: Token | undefined): boolean {
  const [word = '', ...others] = words
  if (isPreposition(before) && FROM_OR_TO.has(before?.form?.lower ?? ''))
    return others.length > 1 && isWholeName(others)
  if (!isPreposition(before) || !INSIDE.has(before?.form?.lower ?? '')) return false
  return LOCATIVE_ENDING.test(word) && !LOCATIVE_ENDING.test(others.at(-1) ?? '') && humanReadings(word).length === 0
}

/** Of `analityczka Wrzos & Kvill Adela Bryl` the word behind it is the company's. */
const AMPERSAND = '&'

/** `partii`, `spółki`: the first word behind it is what it is called. */
const namesBody = (token: Token | undefined): boolean =>
  readingsAt(token).some(
    ({ pos, lemma, cases }) =>
      pos === 'subst' && cases & CASES.gen && (ORGANIZATION_NOUNS.has(lemma) || NAMED_NOUNS.has(lemma)),
  )
