import { CLUB_IN_GENITIVE, TOWN_ADJECTIVE, TOWN_IN_OTHER_CASE } from '../../lexicon/case-endings.ts'
import { FOREIGN_WOMEN, POLISH_WOMEN } from '../../lexicon/given-names.ts'
import { CLUBS } from '../../lexicon/kinds-of-bodies.ts'
import { isLand, isLandInGenitive } from '../../lexicon/land-adjectives.ts'
import { isGivenName } from '../../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, type Reading, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { PLACE_NOUNS } from '../../lexicon/name-words.ts'
import { LEADER_NOUNS } from '../../lexicon/person-nouns.ts'
import { MANS_SURNAME_OBLIQUE } from '../../lexicon/surname-endings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { inCase, isPreposition, isSpeakerNoun, NOUN_POS } from '../nominal.ts'
import { isFullNameAt } from '../subject-behind-name.ts'
import { isOf, isOffice } from './kinds-of-tokens.ts'

/**
 * `prezydent Polski Jan Wrona`: a land in the genitive behind an office, though by its form a man's surname as well; and
 * `burmistrz Brzezinowa Jan Lis`, a town, though it looks like a woman's adjective. So is `premier Wielkiej Brytanii Wrona`,
 * of whom no more than a surname is told.
 */
export function isLandOfOffice(tokens: readonly Token[], at: number): boolean {
  const land = tokens[at]
  const next = tokens[at + 1]
  if (!isCapitalised(land) || !isCapitalised(next) || isAcronym(next)) return false
  if (isLandInGenitive(land?.text ?? '') || isFirmOfOffice(tokens, at)) return true
  const isGiven = isGivenName(next?.text ?? '')
  // `trener Polski Tuomas Sammelvuo`: of three words the first is no surname
  if (!isGiven && !isCapitalised(tokens[at + 2])) return false
  const readings = readingsAt(land).filter(({ pos, lemma }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  const isSurname = readings.some(({ lemma, genders }) => lemma === land?.text && genders & GENDERS.human)
  const isGenitive = readings.some(
    ({ cases, genders, number }) => cases === CASES.gen && genders === GENDERS.feminine && number & SINGULAR,
  )
  if (isSurname && isGenitive) return isOfficeOrTrade(tokens[at - 1]) || isOwned(tokens[at - 1])
  return isGiven && (looksLikeHer(land) || isTown(tokens, at)) && isOfficeOrTrade(tokens[at - 1])
}

/**
 * `burmistrz Rawy Leśnej powiedziała`, `prezydent Bielska Dolnego`: behind an office in the nominative a place of two words in
 * the genitive, whose second is an adjective; `rzecznik Anny Leśnej` speaks for her.
 */
export function isTownOfTwoWords(tokens: readonly Token[], at: number): boolean {
  const [office, town, adjective] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!isOffice(office) || !isCapitalised(town) || !isCapitalised(adjective)) return false
  if (town?.sentence !== adjective?.sentence || !readingsAt(office).some(({ cases }) => cases & CASES.nom)) return false
  const isSingularGenitive = ({ cases, number }: Reading): boolean => (cases & CASES.gen) !== 0 && number === SINGULAR
  const names = readingsAt(town).filter((one) => /^\p{Lu}/u.test(one.lemma) && isSingularGenitive(one))
  const isSomebody = ({ lemma, genders }: Reading): boolean =>
    (genders & GENDERS.human) !== 0 || POLISH_WOMEN.has(lemma) || FOREIGN_WOMEN.has(lemma)
  return (
    names.length > 0 &&
    !names.some(isSomebody) &&
    readingsAt(adjective).some(
      (one) => one.pos === 'adj' && isSingularGenitive(one) && names.some(({ genders }) => genders & one.genders),
    )
  )
}

/**
 * `bramkarz Lecha Poznań przyznał`: behind somebody in the nominative a club in the genitive and its town, which nobody
 * declines; no name has its words in two cases.
 */
export function isClubOfTown(tokens: readonly Token[], at: number): boolean {
  const [whose, club, town] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!isCapitalised(club) || !isCapitalised(town) || club?.sentence !== town?.sentence) return false
  const isSomebody = isOfficeOrTrade(whose) && readingsAt(whose).some(({ cases }) => cases & CASES.nom)
  const clubs = readingsAt(club).filter(({ pos, lemma }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  const towns = readingsAt(town).filter(({ pos, lemma }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  // `przeszła z Wisły Warszawa`
  const isOfClub = isPreposition(whose) && clubs.some(({ lemma }) => CLUBS.has(lemma.toLowerCase()))
  return (
    (isSomebody || isOfClub) &&
    (clubs.some(({ cases }) => cases & CASES.gen) ||
      (readingsAt(club).length === 0 && CLUB_IN_GENITIVE.test(club?.text ?? ''))) &&
    clubs.every(({ cases, number }) => !(cases & CASES.nom) || (isOfClub && !(number & SINGULAR))) &&
    towns.some(({ cases }) => cases & CASES.nom) &&
    towns.every(({ cases, genders }) => !(genders & GENDERS.human) && !(cases & CASES.gen))
  )
}

/** `kanclerza Niemiec`: the land, though somebody is called so as well. */
export const isLandOf = (tokens: readonly Token[], at: number): boolean =>
  isOffice(tokens[at - 1]) &&
  !isAcronym(tokens[at]) &&
  isLand(tokens[at]?.text ?? '') &&
  inCase(readingsAt(tokens[at]), 'gen', NOUN_POS).length > 0

/** `prezesa Wirexu Wrońskiego`: what the dictionary lacks and no man's genitive ends in, before a surname in that case. */
const isFirmOfOffice = (tokens: readonly Token[], at: number): boolean =>
  isOffice(tokens[at - 1]) &&
  readingsAt(tokens[at]).length === 0 &&
  TOWN_IN_OTHER_CASE.test(tokens[at]?.text ?? '') &&
  MANS_SURNAME_OBLIQUE.test(tokens[at + 1]?.text ?? '')

/** `Bukowa` of `burmistrz Bukowa Anna Lipiec`: a place's genitive before a full name; no given name ends so. */
function isTown(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {}
  return (
    isCapitalised(tokens[at + 2]) &&
    TOWN_ADJECTIVE.test(text) &&
    readingsAt(tokens[at]).some(
      ({ pos, lemma, cases, genders, number }) =>
        pos === 'subst' &&
        /^\p{Lu}/u.test(lemma) &&
        cases & CASES.gen &&
        !(genders & GENDERS.human) &&
        number & SINGULAR,
    )
  )
}

/** `reprezentacji`, `siatkarzy` of `trener reprezentacji Polski Jan Lis`: whose trainer he is, and itself the land's. */
const isOwned = (token: Token | undefined): boolean =>
  !isCapitalised(token) && readingsAt(token).some(({ pos, cases }) => pos === 'subst' && cases & CASES.gen)

/** `Brzezinowa`: no reading but that of a woman's adjective, in the nominative. */
function looksLikeHer(land: Token | undefined): boolean {
  const readings = readingsAt(land)
  return (
    readings.length > 0 &&
    readings.every(
      ({ pos, cases, genders }) => pos === 'adj' && genders === GENDERS.feminine && !(cases & (CASES.gen | CASES.inst)),
    )
  )
}

const isOfficeOrTrade = (token: Token | undefined): boolean =>
  LEADER_NOUNS.has(token?.form.lower ?? '') ||
  isSpeakerNoun(readingsAt(token).filter(({ pos, lemma }) => pos === 'subst' && /^\p{Ll}/u.test(lemma))) === 'person'

/** `trenera Realu Madryt Carla Wrzosa`, `wójta gminy Karwia Jana Lisa`: a town in the nominative before a full name. */
export function isPlaceOfHolder(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  if (isAcronym(tokens[at]) || isFullNameAt(tokens, at) || !isFullNameAt(tokens, at + 1)) return false
  const nouns = inCase(readingsAt(before), 'gen', NOUN_POS)
  const isClub = isCapitalised(before) && nouns.some(({ cases }) => !(cases & CASES.nom))
  if (!isClub && !isOf(before, PLACE_NOUNS)) return false
  const names = inCase(readingsAt(tokens[at]), 'nom', NOUN_POS)
  return readingsAt(tokens[at]).length === 0 ? !isClub : names.some(({ genders }) => !(genders & GENDERS.human))
}
