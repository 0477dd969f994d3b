import {
  BODY_HYPERNYMS,
  KINDS_OF_OFFICES,
  ORGANIZATION_ANAPHORS,
  ORGANIZATION_NOUNS,
  RANKS_OF_COURTS,
} from '../lexicon/body-nouns.ts'
import { readingsOf } from '../lexicon/morphology/readings.ts'
import { CONCERNS, OF_MANY_OFFICES } from '../lexicon/offices.ts'
import { LAND_ENDING } from '../lexicon/places.ts'
import { FORMER } from '../lexicon/roles.ts'

/**
 * Whether what two roles are of has a word in common that tells: that both are a union's does not where each says of which,
 * `związek rybaków` beside `związek nauczycieli`; nor does `narodowy` of defence and heritage, nor the town of a court and of
 * the police.
 *
 * @param held @param said lemmas of what goes with each noun
 */
export function shareComplement(held: readonly string[], said: readonly string[]): boolean {
  if (areOfTwoKinds(held, said)) return false
  const [known, own] = [held.filter(isDistinctive), said.filter(isDistinctive)]
  const [one, other] = known.length > 0 && own.length > 0 ? [known, own] : [held, said]
  const shared = other.filter((word) =>
    one.some((known) => known === word || isDerived(known, word) || isDerived(word, known)),
  )
  return shared.length > 0 && !(shared.every(isQuality) && areOfTwoThings(held, said))
}

/** `prokurator okręgowy` and a `rejonowy`, `Sąd Apelacyjny` and a `Sąd Okręgowy`; affairs at home and abroad. */
export const areOfTwoRanks = (held: readonly string[], said: readonly string[]): boolean =>
  [isRank, isConcern].some((tellsApart) => areApart(held.filter(tellsApart), said.filter(tellsApart)))

const isConcern = (word: string): boolean => CONCERNS.has(word)

const isRank = (word: string): boolean => RANKS_OF_COURTS.has(word.toLowerCase())

/** A court and the police of one town. */
const areOfTwoKinds = (held: readonly string[], said: readonly string[]): boolean =>
  areApart(held.flatMap(kindOf), said.flatMap(kindOf))

const kindOf = (word: string): readonly string[] => KINDS_OF_OFFICES.get(word.toLowerCase()) ?? []

/** `obrona narodowa` and a `dziedzictwo narodowe`: a noun in each, and none of both. */
function areOfTwoThings(held: readonly string[], said: readonly string[]): boolean {
  const [known, own] = [held.filter(isThing), said.filter(isThing)]
  return (
    areApart(known, own) && !own.some((word) => isWiderOf(word, known)) && !known.some((word) => isWiderOf(word, own))
  )
}

const areApart = (held: readonly string[], said: readonly string[]): boolean =>
  held.length > 0 && said.length > 0 && !said.some((word) => held.includes(word))

const isThing = (word: string): boolean =>
  readingsOf(word).some(({ pos }) => pos === 'subst') &&
  !OF_MANY_OFFICES.has(word) &&
  !ORGANIZATION_ANAPHORS.has(word.toLowerCase())

/** An adjective that tells no place. */
const isQuality = (word: string): boolean =>
  !word.endsWith(LAND_ENDING) && readingsOf(word).some(({ pos }) => pos === 'adj')

/** `placówka`, of a `szpital`: a body of that kind. */
export function isWiderOf(word: string, held: readonly string[]): boolean {
  const kinds = BODY_HYPERNYMS.get(word)
  return kinds !== undefined && held.some((noun) => kinds.has(noun.toLowerCase()))
}

/** Letters that an adjective shares with the noun it comes from. */
const STEM = 5

/** `opozycyjny` of the `opozycja`, `irlandzki` of `Irlandia`. */
function isDerived(adjective: string, noun: string): boolean {
  const stem = noun.toLowerCase().slice(0, Math.max(STEM, noun.length - 2))
  return (
    noun.length >= STEM &&
    adjective.startsWith(stem) &&
    readingsOf(adjective).some(({ pos }) => pos === 'adj') &&
    readingsOf(noun).every(({ pos }) => pos !== 'adj')
  )
}

/** `Związek` is a surname as well; that two are former ones, or for some affairs, makes them no one. */
const isDistinctive = (word: string): boolean =>
  !FORMER.has(word) &&
  !OF_MANY_OFFICES.has(word) &&
  !ORGANIZATION_NOUNS.has(word.toLowerCase()) &&
  !ORGANIZATION_ANAPHORS.has(word.toLowerCase())
