import { NOUNS_OF_MINISTRIES, ORGANIZATION_NOUNS } from '../../lexicon/body-nouns.ts'
import { ENDS_AS_OTHER_CASES } from '../../lexicon/case-endings.ts'
import { AND, JOINING, RELATIVE_LEMMA } from '../../lexicon/function-words.ts'
import { type Case, GENDERS, PLURAL, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { GROUPS } from '../../lexicon/name-words.ts'
import { SURNAME } from '../../lexicon/surname-endings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { inCase, NOUN_POS, startsNominal } from '../nominal.ts'
import { hasDuties } from './duties.ts'
import { type Growth, type Step, takes } from './growth.ts'
import { isOf } from './kinds-of-tokens.ts'

/** A second trade of the same person, `prawnik i poseł Jan Nowak`; a body's second concern, `Instytut Wody i Lasów`. */
export function readJoined({ tokens, phrase, end, wanted, last }: Growth, at: number): Step {
  const joined = at + 1
  if (!JOINING.has(tokens[at]?.text ?? '') || joined >= end) return null
  if (at === phrase.head + 1 && isNameOfTwoNouns(tokens, phrase.head, wanted)) {
    phrase.kind = 'organization'
    phrase.name = { first: phrase.head, last: joined }
    return takes(joined)
  }
  // `dziennikarze i którzy`: another clause
  const isRelative = readingsAt(tokens[joined]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  const isTrade = phrase.kind === 'person' && !phrase.name && !isRelative && startsNominal(tokens[joined], wanted)
  if (isTrade && !isCapitalised(tokens[joined])) return takes(joined)
  // `minister Rozwoju i Technologii`, `rzeczniczka Instytutu Meteorologii i Gospodarki Wodnej`
  const isBody =
    phrase.kind === 'organization' ||
    (phrase.name === null && (hasDuties(tokens[phrase.head]) || isOfBody(tokens, phrase.head + 1, last)))
  const isConcern =
    isBody &&
    last > phrase.head &&
    isCapitalised(tokens[joined]) &&
    isCapitalised(tokens[last]) &&
    inCase(readingsAt(tokens[joined]), 'gen', NOUN_POS).some(({ lemma }) => /^\p{Ll}/u.test(lemma))
  if (isJoinedDuty({ tokens, phrase, last }, joined)) return takes(joined)
  const isNamed = isJoinedName({ tokens, phrase, last }, joined) || areJoinedBodies({ tokens, phrase, last }, joined)
  return isConcern || isNamed ? takes(joined) : null
}

/**
 * `sekretarz generalny NATO i Unii powiedział`: two bodies that one person is of, by letters or in the genitive;
 * `prezes fundacji Dom i Las`: one whose name is of two nouns.
 */
function areJoinedBodies(
  { tokens, phrase, last }: Pick<Growth, 'tokens' | 'phrase' | 'last'>,
  joined: number,
): boolean {
  const [before, behind] = [tokens[last], tokens[joined]]
  if (phrase.kind !== 'person' || phrase.name || last === phrase.head) return false
  if (!isCapitalised(before) || !isCapitalised(behind) || isCapitalised(tokens[joined + 1])) return false
  // `posłowie KLP i LPP`: several may be of both
  if (areSeveral(tokens[phrase.head]) && isAcronym(before) && isAcronym(behind)) return true
  // `rzecznik NATO i Unia powiedzieli`
  if ((tokens[joined + 1]?.form.finite?.number ?? SINGULAR) !== SINGULAR) return false
  const isCommon = (token: Token | undefined): boolean =>
    inCase(readingsAt(token), 'nom', NOUN_POS).some(({ lemma }) => /^\p{Ll}/u.test(lemma))
  if (isOf(tokens[last - 1], GROUPS)) return isCommon(before) && isCommon(behind)
  return isAcronym(before) && (isAcronym(behind) || isPlainlyGenitive(behind))
}

/** `posłowie KLP, LPP i PKL`: several may be of three bodies by their letters, which begin behind a comma at `at`. */
export function readListedLetters({ tokens, phrase, end, last }: Growth, at: number): Step {
  if (at !== last + 1 || phrase.kind !== 'person' || phrase.name || last === phrase.head) return null
  if (!isAcronym(tokens[last]) || !areSeveral(tokens[phrase.head])) return null
  let i = at
  while (tokens[i]?.kind === 'comma' && isAcronym(tokens[i + 1])) i += 2
  const isList = i > at && i + 1 < end && JOINING.has(tokens[i]?.text ?? '') && isAcronym(tokens[i + 1])
  return isList ? takes(i + 1) : null
}

/** `posłowie`, who are no afterword. */
function areSeveral(token: Token | undefined): boolean {
  const people = readingsAt(token).filter(({ pos, genders }) => pos === 'subst' && genders & GENDERS.human)
  return people.length > 0 && people.every(({ number }) => number === PLURAL)
}

/**
 * `resort rodziny i pracy`: a ministry's second concern, in lower case; of `resort rodziny i posłowie` the others are
 * others.
 */
function isJoinedDuty({ tokens, phrase, last }: Pick<Growth, 'tokens' | 'phrase' | 'last'>, joined: number): boolean {
  const [before, behind] = [tokens[last], tokens[joined]]
  if (last === phrase.head || !isOf(tokens[phrase.head], NOUNS_OF_MINISTRIES) || isCapitalised(behind)) return false
  if (isCapitalised(before) || tokens[joined + 1]?.form?.finite?.number === PLURAL) return false
  const nouns = inCase(readingsAt(behind), 'gen', NOUN_POS)
  return (
    nouns.length > 0 && readingsAt(behind).every(({ genders, pos }) => pos !== 'subst' || !(genders & GENDERS.human))
  )
}

/** In the genitive, in no nominative, and nobody's name: `Unii`. */
function isPlainlyGenitive(token: Token | undefined): boolean {
  const nouns = readingsAt(token).filter(({ pos }) => NOUN_POS.has(pos))
  const isGenitive = inCase(nouns, 'gen', NOUN_POS).length > 0 && inCase(nouns, 'nom', NOUN_POS).length === 0
  return isGenitive && nouns.every(({ genders }) => !(genders & GENDERS.human))
}

/** `poseł Prawa i Porządku`: a name of two nouns; `mieszkańcy Lubinowa i Zatyla`: several may be of two places. */
function isJoinedName({ tokens, phrase, last }: Pick<Growth, 'tokens' | 'phrase' | 'last'>, joined: number): boolean {
  if (phrase.kind !== 'person' || last === phrase.head) return false
  if (isCapitalised(tokens[last]) && isUnknownPlace({ tokens, phrase }, joined)) return true
  if (phrase.name) return false
  const [before, behind] = [tokens[last], tokens[joined]].map((token) =>
    isCapitalised(token) ? inCase(readingsAt(token), 'gen', NOUN_POS) : [],
  )
  if (!before?.length || !behind?.length || behind.some(({ genders }) => genders & GENDERS.human)) return false
  const isCommon = [before, behind].every((nouns) => nouns.some(({ lemma }) => /^\p{Ll}/u.test(lemma)))
  return isCommon || (phrase.agreement.number & SINGULAR) === 0
}

/** `mieszkańcy Lubinowa i Siemiechy`: behind several people of one place another, which the dictionary lacks and nobody is called. */
function isUnknownPlace({ tokens, phrase }: Pick<Growth, 'tokens' | 'phrase'>, joined: number): boolean {
  const place = tokens[joined]
  if (phrase.agreement.number & SINGULAR || !isCapitalised(place) || isAcronym(place)) return false
  return readingsAt(place).length === 0 && !SURNAME.test(place?.text ?? '') && !isCapitalised(tokens[joined + 1])
}

/** `Prawo i Porządek`: two things in capitals, in one case, which a party is called; not `Woda i Las rosną`. */
export function isNameOfTwoNouns(tokens: readonly Token[], head: number, wanted: Case): boolean {
  const [noun, joiner, other] = [tokens[head], tokens[head + 1], tokens[head + 2]]
  if (joiner?.text !== AND || !isCapitalised(noun) || !isCapitalised(other)) return false
  if ((tokens[head + 3]?.form.finite?.number ?? SINGULAR) === PLURAL) return false
  return [noun, other].every((token) => {
    const nouns = readingsAt(token).filter(({ pos }) => NOUN_POS.has(pos))
    return (
      !isAcronym(token) &&
      inCase(nouns, wanted, NOUN_POS).some(({ lemma, number }) => /^\p{Ll}/u.test(lemma) && number & SINGULAR) &&
      nouns.every(({ genders }) => !(genders & GENDERS.human))
    )
  })
}

/**
 * `prezes Lubexu i Wrzexu powiedział`: two of which one person is, by names that the dictionary lacks; not `przyszedł
 * prezes Lubexu i Fogeca powiedział`.
 */
export function areJoinedOwners({ tokens, phrase, end, last }: Growth, at: number): boolean {
  if (phrase.kind !== 'person' || phrase.name || at !== last + 1 || tokens[phrase.first - 1]?.form.finite) return false
  if (tokens[at + 1]?.text !== AND || at + 2 >= end || tokens[at + 3]?.form.finite?.number !== SINGULAR) return false
  return [tokens[at], tokens[at + 2]].every(
    (name) =>
      isCapitalised(name) &&
      !isAcronym(name) &&
      readingsAt(name).length === 0 &&
      ENDS_AS_OTHER_CASES.test(name?.text ?? ''),
  )
}

/** Whether a body's own noun, in capitals, stands among the tokens before `last`. */
function isOfBody(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last; i++)
    if (isCapitalised(tokens[i]) && readingsAt(tokens[i]).some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma)))
      return true
  return false
}
