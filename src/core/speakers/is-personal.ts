import { isVerbOnly } from '../grammar/nominal.ts'
import { isAddress, isOffice } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { PLACE_ADJECTIVE } from '../lexicon/case-endings.ts'
import { NAMES_IN_LETTERS } from '../lexicon/given-names.ts'
import { humanReadings, isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, type Reading, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import {
  EASTERN_SURNAME,
  isCompanyWord,
  NAME_PARTICLES,
  PERSONS_PARTICLES,
  TITLE_ARTICLES,
} from '../lexicon/name-words.ts'
import { PLATFORMS } from '../lexicon/platforms.ts'
import { NEWS_MEDIA } from '../lexicon/roles.ts'
import { COUNTRY_BEHIND_INITIAL, ENDS_AS_SEVERAL } from '../lexicon/surname-endings.ts'
import type { Agreement } from '../model/proposal.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** A given name or an initial in front; or words that the dictionary knows nothing of, as foreign names are. */
export function isPersonal(words: readonly string[]): boolean {
  // `Kosmar de Lind`: the dictionary has the particle as something else
  const [given = '', ...others] = words
  const second = others.find(isNoParticle) ?? ''
  if (words.some(isCompanyWord) || TITLE_ARTICLES.has(given)) return false
  if (NAMES_IN_LETTERS.has(given)) return others.length > 0
  // `Marga van Bolt`, whose given name is a verb by its form
  if (PERSONS_PARTICLES.has(others[0] ?? '') && !isBody(given)) return true
  // `N. W. O`: letters of something else
  if (words.every((word) => word.replace('.', '').length < 2)) return false
  // `W. Brytania`: an initial, but of a country
  if (/^\p{Lu}\.?$/u.test(given))
    return !readingsOf(words.at(-1) ?? '').some(({ lemma }) => COUNTRY_BEHIND_INITIAL.test(lemma))
  // `Związek Rybaków`, `Polski Związek Rybaków`: all are surnames as well
  if (isBody(given) || (isAdjective(given) && others.some(isBody))) return false
  const surname = words.at(-1) ?? ''
  // `Wojewódzkiej Policji`: a surname as well, but none before a body's noun
  if (isCommon(surname) && readingsOf(surname).some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))) return false
  // `Wody Polskie`: an adjective of several, or of a thing
  if (ENDS_AS_SEVERAL.test(surname) && isAdjective(surname) && humanReadings(surname).length === 0) return false
  // `Święta Bożego Narodzenia`: of several words the last is no name, nor the one before it
  if (words.filter(isNoParticle).length > 2 && isCommon(surname) && !isGivenName(second)) return false
  if (isGivenName(given))
    return (
      !isCommon(surname) ||
      isVerbOnly(readingsOf(surname)) ||
      readingsOf(surname.toLowerCase()).some(({ pos }) => pos === 'subst')
    )
  return isUnknown(given) && (readingsOf(second).length === 0 || humanReadings(second).length > 0) && !isCommon(surname)
}

/** `PAP`, `Facebook`, `Pomost.pl`: where somebody speaks, and nobody. */
export const isMedium = (token: Token): boolean =>
  NEWS_MEDIA.has(token.text) || PLATFORMS.test(token.text) || isAddress(token)

/**
 * `Szef Jana van Dalena powiedział`: a foreign surname shows no case, but the given name before what leads to it does, where
 * no such name in the nominative could have done what the verb tells: a woman called `Jana` is none who `powiedział`.
 */
export function isDeclinedGiven(name: Token | undefined, behind: Token | undefined, { genders }: Agreement): boolean {
  const given = humanReadings(name?.text ?? '')
  // `Ewy` are several in the nominative
  const isNamed = ({ cases, number, genders: own }: Reading): boolean =>
    (cases & CASES.nom) !== 0 && (number & SINGULAR) !== 0 && (genders === 0 || (own & genders) !== 0)
  return NAME_PARTICLES.has(behind?.text ?? '') && given.length > 0 && !given.some(isNamed)
}

/** `trener Iskry`, `rzecznik Gdyni`: a genitive, and no man's name, right behind an office in the nominative. */
export function isWhose(office: Token | undefined, word: string): boolean {
  const isHeld = readingsAt(office).some(({ cases }) => cases & CASES.nom && !(cases & CASES.gen))
  const names = humanReadings(word)
  const owned = (names.length > 0 ? names : readingsOf(word)).filter(({ number }) => number & SINGULAR)
  return (
    isHeld &&
    isOffice(office) &&
    owned.length > 0 &&
    owned.every(({ cases, genders }) => cases & CASES.gen && !(cases & CASES.nom) && !(genders & GENDERS.human))
  )
}

export const isNoParticle = (word: string): boolean => !NAME_PARTICLES.has(word)

/** A word of the dictionary's that no person is called by. */
const isCommon = (word: string): boolean =>
  readingsOf(word).length > 0 &&
  humanReadings(word).length === 0 &&
  !EASTERN_SURNAME.test(word) &&
  readingsOf(word).every(({ pos, lemma }) => pos !== 'adj' || !PLACE_ADJECTIVE.test(lemma))

/** `Dario`, which the dictionary has for nothing but calling a Daria. */
export const isUnknown = (word: string): boolean => readingsOf(word).every(({ cases }) => cases === CASES.voc)

/** A body's noun, in capitals as well. */
const isBody = (word: string): boolean =>
  readingsOf(word.toLowerCase()).some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))

const isAdjective = (word: string): boolean => readingsOf(word.toLowerCase()).some(({ pos }) => pos === 'adj')
