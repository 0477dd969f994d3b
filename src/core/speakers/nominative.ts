import { isSpeakerNoun, type NounPhrase } from '../grammar/nominal.ts'
import { isClubName } from '../grammar/noun-phrase/club-names.ts'
import { holdsJoiner, joinedAt } from '../grammar/noun-phrase/foreign-bodies.ts'
import { isNameOfTwoNouns } from '../grammar/noun-phrase/joined.ts'
import { isOf } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import { isRadiosNumber } from '../grammar/noun-phrase/media-names.ts'
import { skipApproximators } from '../grammar/noun-phrase/shares.ts'
import { isRegnal } from '../grammar/regnal.ts'
import { BODIES_IN_CAPITALS, ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { BODY_IN_GENITIVE, FEMININE_IN_GENITIVE } from '../lexicon/case-endings.ts'
import { AGED, ALL_LEMMAS, EVERY_LEMMA, ONE_LEMMA } from '../lexicon/counted.ts'
import { BESIDE_VICTIMS } from '../lexicon/court-sides.ts'
import { JOINING } from '../lexicon/function-words.ts'
import { NAMES_LIKE_NOUNS } from '../lexicon/given-names.ts'
import { CALLED_AS_THEY_STAND } from '../lexicon/kinds-of-bodies.ts'
import { isLand, LAND_ADJECTIVES } from '../lexicon/land-adjectives.ts'
import {
  CASES,
  type Case,
  GENDERS,
  PLURAL,
  type Reading,
  readingsOf,
  SINGULAR,
} from '../lexicon/morphology/readings.ts'
import { COMPANY_LETTERS, isCompanyWord, SURNAMES_LIKE_NOUNS } from '../lexicon/name-words.ts'
import { MINISTRY_LETTERS } from '../lexicon/periphrases.ts'
import { LEADER_NOUNS } from '../lexicon/person-nouns.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { DEPUTIES, FORMS_OF_ADDRESS, KIN, NATIONALS } from '../lexicon/roles.ts'
import { SURNAME_IN_GENITIVE, WOMANS_SURNAME } from '../lexicon/surname-endings.ts'
import type { Passage } from '../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { inflect, lastAgreeing, surface } from './inflect.ts'
import { toNominative, wordToNominative } from './names.ts'
import { titleInNominative } from './paper-titles.ts'
import { beginningOfTitles } from './roles.ts'
import type { Titles } from './titles.ts'

/** In which a body may stand in a text. */
export const CASES_OF_BODIES: readonly Case[] = ['nom', 'gen', 'acc', 'dat', 'inst', 'loc']

/** `do Ministerstwa Portów`: whether a body's noun stands there in a case of one, and not of several. */
export const isOneIn = (noun: Token | undefined, stands: Case): boolean =>
  readingsAt(noun).every(({ pos }) => pos !== 'subst') ||
  readingsAt(noun).some(({ cases, number }) => cases & CASES[stands] && number & SINGULAR)

/**
 * A phrase as a speaker's name. In the nominative it stays as it stands, but for the capital of a sentence's first word;
 * in the genitive its head and what agrees with it are put into the nominative, the rest stays.
 */
export function nominativePhrase(passage: Passage, titles: Titles, whole: NounPhrase, wanted: Case): string {
  const { tokens } = passage
  const addressed = wanted === 'nom' ? null : addressedName(tokens, whole, CASES[wanted])
  if (addressed) return addressed
  const phrase = withoutQuantifier(tokens, withoutTitles(tokens, whole))
  // `zdaniem 12 proc. badanych`: figures have no case
  if (tokens[skipApproximators(tokens, phrase.first, phrase.head)]?.kind === 'number')
    return surface(passage, phrase.first, phrase.last, (i) => tokens[i]?.text ?? '').replace(/^\p{Lu}/u, toLower)
  const quoted = phrase.name && tokens[phrase.name.first - 1]?.kind === 'mark'
  if (quoted && phrase.name) return titles.canonical(titleInNominative(passage, phrase.name, wanted), phrase.first)
  const isOfTwo = isNameOfTwoNouns(tokens, phrase.head, wanted)
  if (!isOfTwo && phrase.name && phrase.name.first === phrase.first && phrase.name.last === phrase.last) {
    const words: string[] = []
    for (let i = phrase.first; i <= phrase.last; i++) if (tokens[i]?.kind === 'word') words.push(tokens[i]?.text ?? '')
    const isForeign = holdsJoiner(tokens, phrase.first, phrase.last)
    if (wanted === 'nom' || isForeign) return surface(passage, phrase.first, phrase.last, (i) => tokens[i]?.text ?? '')
    const bank = words.length > 2 && isAcronym(tokens[phrase.first]) ? bankInNominative(words, CASES[wanted]) : null
    if (bank) return bank
    return words.length > 1 || !isAcronym(tokens[phrase.first])
      ? words.length === 1
        ? bareName(words[0] ?? '', wanted)
        : toNominative(words, new Set(words), isRegnal(tokens[phrase.last]) ? CASES[wanted] : 0)
      : words.join(' ')
  }
  const oblique = CASES[wanted]
  const plural = wanted !== 'nom' && isPlural(tokens, phrase, oblique)
  const agreeing = lastAgreeing(tokens, phrase, oblique, plural ? PLURAL : SINGULAR)
  const nouns = readingsAt(tokens[phrase.head]).filter(
    ({ pos, cases, number }) =>
      pos === 'subst' && cases & oblique && (wanted === 'nom' || number & (plural ? PLURAL : SINGULAR)),
  )
  // `Komendy`: the body, and not who may be called so
  const bodies = nouns.filter(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))
  const genders = (bodies.length > 0 ? bodies : nouns).reduce((sum, r) => sum | r.genders, 0)
  const joined = joinedNoun(tokens, phrase, oblique)
  const isMinistry = MINISTRY_LETTERS.has(tokens[phrase.head]?.text ?? '')
  const wantedGenders = isMinistry ? GENDERS.neuter : genders & GENDERS.human ? GENDERS.human : genders
  return surface(passage, phrase.first, phrase.last, (i) => {
    const token = tokens[i]
    const text = token?.text ?? ''
    const opening =
      i === phrase.first &&
      isCapitalised(token) &&
      !isAcronym(token) &&
      isKnownInLower(text) &&
      !NATIONALS.has(text) &&
      !isInCapitals(token) &&
      !isOfTwo &&
      !(phrase.first === phrase.last && (SURNAMES_LIKE_NOUNS.has(text) || NAMES_LIKE_NOUNS.has(text))) &&
      !((phrase.first === phrase.last || isCapitalised(tokens[i + 1])) && isProperElsewhere(passage, i)) &&
      !(phrase.name && i >= phrase.name.first && i <= phrase.name.last)
    const lowered = opening && !isProperPhrase(passage, phrase) ? text.toLowerCase() : text
    if (wanted !== 'nom' && isBearersSurname(tokens, phrase, i)) return toNominative([text], NO_FORMS, oblique)
    const isSecond = i === joined || (isOfTwo && i === phrase.head + 2)
    if (wanted === 'nom' || (i > agreeing && !isSecond)) return lowered
    const several = i === phrase.head ? gendersOfSeveral(tokens, i) : 0
    const nominative =
      inflect(lowered, oblique, plural, several || wantedGenders, several > 0 || (i !== phrase.head && i !== joined)) ??
      lowered
    // the dictionary's lemma is small: `Zarządu Portu` is the `Zarząd Portu`
    return /^\p{Lu}/u.test(lowered) ? nominative.charAt(0).toUpperCase() + nominative.slice(1) : nominative
  })
}

/** Of `NBK Banku Zatylskiego`, letters and the noun and adjective behind them, `NBK Bank Zatylski`; null of any other name. */
function bankInNominative([letters = '', noun = '', ...adjectives]: readonly string[], oblique: number): string | null {
  if (!isCompanyWord(noun)) return null
  const words = [noun, ...adjectives].map((word, i) => inflect(word, oblique, false, GENDERS.masculine, i > 0) ?? word)
  return [letters, ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join(' ')
}

/** Of `pana Marka` and `pani Iwony` the name alone, which the courtesy tells to be a man's or a woman's. */
function addressedName(tokens: Passage['tokens'], { first, last, name }: NounPhrase, oblique: number): string | null {
  if (name?.first !== last || first + 1 !== last) return null
  const courtesies = readingsAt(tokens[first]).filter(
    ({ lemma, cases, number }) => FORMS_OF_ADDRESS.has(lemma) && cases & oblique && number & SINGULAR,
  )
  const genders = courtesies.reduce((sum, r) => sum | r.genders, 0)
  return genders === 0 ? null : wordToNominative(tokens[last]?.text ?? '', NO_FORMS, oblique, genders, true)
}

/**
 * `trenera Zełowskiego`: who holds the office, by a surname alone that the dictionary lacks and that shows its case; not
 * `doradcy Zełowskiego`, who speaks for him, nor `brata Zełowskiego`.
 */
const isBearersSurname = (
  tokens: Passage['tokens'],
  { kind, head, name, last, agreement }: NounPhrase,
  at: number,
): boolean =>
  kind === 'person' &&
  ![DEPUTIES, KIN, BESIDE_VICTIMS].some((nouns) => isOf(tokens[head], nouns)) &&
  (agreement.genders & (WOMANS_SURNAME.test(tokens[at]?.text ?? '') ? GENDERS.feminine : GENDERS.human)) !== 0 &&
  (agreement.number & SINGULAR) !== 0 &&
  name?.first === at &&
  last === at &&
  readingsAt(tokens[at]).length === 0 &&
  SURNAME_IN_GENITIVE.test(tokens[at]?.text ?? '')

const NO_FORMS: ReadonlySet<string> = new Set()

/** Of `rodziców i nauczycieli`, of `prezesa i właściciela firmy`: the second noun, in the case of the first; -1 of others. */
function joinedNoun(tokens: Passage['tokens'], { head, last }: NounPhrase, oblique: number): number {
  const isJoined =
    JOINING.has(tokens[head + 1]?.text ?? '') &&
    head + 2 <= last &&
    readingsAt(tokens[head + 2]).some(({ pos, cases }) => pos === 'subst' && cases & oblique)
  return isJoined ? head + 2 : -1
}

/** Of `wszyscy radni`, of `niemal wszystkich lekarzy` who they are. */
function withoutQuantifier(tokens: Passage['tokens'], phrase: NounPhrase): NounPhrase {
  const at = skipApproximators(tokens, phrase.first, phrase.head)
  const isAll = at < phrase.head && readingsAt(tokens[at]).some(({ lemma }) => ALL_LEMMAS.has(lemma))
  return isAll ? { ...phrase, first: at + 1 } : phrase
}

/** Of `abp Wolski`, of `14-letnia Zofia` and of `pani Irena` the name. */
function withoutTitles(tokens: Passage['tokens'], phrase: NounPhrase): NounPhrase {
  const { name, first } = phrase
  if (name === null || first === name.first) return phrase
  const isRightBefore = first + 1 === name.first
  if (phrase.kind === 'organization' && isFromLand(tokens, { first, last: name.first - 1 }))
    return { ...phrase, first: name.first }
  const isAged = isRightBefore && AGED.test(tokens[first]?.text ?? '')
  const isAddressed = isRightBefore && FORMS_OF_ADDRESS.has(readingsAt(tokens[first])[0]?.lemma ?? '')
  return isAged || isAddressed || beginningOfTitles(tokens, name.first) === first
    ? { ...phrase, first: name.first }
    : phrase
}

/** `amerykańskiego Institute for Ports`: where a body comes from is no part of its name. */
const isFromLand = (tokens: Passage['tokens'], { first, last }: { first: number; last: number }): boolean =>
  tokens
    .slice(first, last + 1)
    .every((token) => readingsAt(token).some(({ pos, lemma }) => pos === 'adj' && LAND_ADJECTIVES.has(lemma)))

/** Of `jednego z adwokatów` and `każdej z posłanek` the genders of those of whom it is one; 0 of any other phrase. */
function gendersOfSeveral(tokens: Passage['tokens'], head: number): number {
  const isOne = readingsAt(tokens[head]).some(
    ({ pos, lemma }) => pos === 'adj' && (lemma === ONE_LEMMA || lemma === EVERY_LEMMA),
  )
  if (!isOne || !WITH_OR_FROM.has(tokens[head + 1]?.text ?? '')) return 0
  const several = readingsAt(tokens[head + 2]).filter(({ number, cases }) => number & PLURAL && cases & CASES.gen)
  return several.reduce((sum, { genders }) => sum | genders, 0)
}

/** `Kremla`, `Lewicy`: what is in capitals wherever it stands. */
const isInCapitals = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma }) => BODIES_IN_CAPITALS.has(lemma.charAt(0).toUpperCase() + lemma.slice(1)))

const toLower = (letter: string): string => letter.toLowerCase()

/** `Airbus rośnie`, where `koncern Airbus` stands as well: a name, though the dictionary knows a noun. */
function isProperElsewhere({ tokens }: Passage, at: number): boolean {
  const text = tokens[at]?.text
  // an institute is one, in capitals as well
  const nouns = readingsAt(tokens[at]).filter(({ pos }) => pos === 'subst')
  const isThing = isSpeakerNoun(nouns) === 'thing'
  if (nouns.some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))) return false
  for (let i = Math.max(1, at - ELSEWHERE); i < Math.min(tokens.length, at + ELSEWHERE); i++) {
    const before = tokens[i - 1]
    if (tokens[i]?.text !== text || before?.kind !== 'word' || before.sentence !== tokens[i]?.sentence) continue
    // `Zdaniem Iskry`: behind what has a capital because it opens the sentence; not `Zdaniem Burmistrza`
    const opens = isThing && tokens[i - 2]?.sentence !== before.sentence && isKnownInLower(before.text)
    if (!isCapitalised(before) || opens) return true
  }
  return false
}

/** As far as a text is about one thing, in tokens. */
const ELSEWHERE = 1000

/** Of `Premier-elekt` the first word. */
const isKnownInLower = (text: string): boolean =>
  readingsOf(text.toLowerCase()).length > 0 || readingsOf(text.toLowerCase().replace(/-\p{Ll}+$/u, '')).length > 0

/** `Ministerstwo Przemysłu`, `Sąd Najwyższy`: a body's own name keeps its capital; the others follow in capitals. */
function isProperPhrase({ tokens }: Passage, { first, last, head }: NounPhrase): boolean {
  if (isClubName(tokens, first) || isRadiosNumber(tokens, first + 1)) return true
  const lower = tokens[first]?.text.toLowerCase() ?? ''
  const nouns = readingsOf(lower).filter(({ pos }) => pos === 'subst')
  // `Szef Rady Portu`; of the `Biały Dom` the first is an adjective
  const isAdjective = readingsOf(lower).some(({ pos }) => pos === 'adj') && !nouns.some(isNounOfPeople)
  const isJoined = joinedAt(tokens, first + 1) > first + 1
  const isOffice = head === first && !isJoined && !isAdjective && nouns.length > 0 && isSpeakerNoun(nouns) === 'person'
  return (
    !isOffice &&
    !nouns.some(({ lemma }) => CALLED_AS_THEY_STAND.has(lemma)) &&
    last > first &&
    isCapitalised(tokens[first]) &&
    (isCapitalised(tokens[first + 1]) || isJoined) &&
    // `Giełda SA`
    (!isAcronym(tokens[first + 1]) || COMPANY_LETTERS.has(tokens[first + 1]?.text ?? '')) &&
    tokens[first + 1]?.kind === 'word'
  )
}

/** `przewodniczący`, `deputowani`: people by their office, or several of them, though by form an adjective. */
const isNounOfPeople = ({ lemma, number, genders }: Reading): boolean =>
  LEADER_NOUNS.has(lemma) || (number === PLURAL && (genders & GENDERS.human) !== 0)

/** A single name in another case: the dictionary's lemma, or what `Kosmowa` ends in of a `Kosmow` that it lacks. */
function bareName(word: string, wanted: Case): string {
  if (wanted === 'gen' && isBodyInGenitive(word)) return word.slice(0, -1)
  if (wanted === 'gen' && isFeminineInGenitive(word)) return `${word.slice(0, -1)}a`
  const readings = readingsOf(word)
  // or what the dictionary has as an adjective: `Wrzoskiej`
  if (readings.every(({ pos }) => pos === 'adj')) return toNominative([word], NO_FORMS, CASES[wanted])
  const names = readings.filter(({ lemma, pos }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  // `zdaniem Polski`, though somebody may be called Polski: what stands in the case that governs it
  const declined = names.filter(({ cases }) => cases & CASES[wanted] && !(cases & CASES.nom))
  const genders = declined.reduce((sum, reading) => sum | (reading.number & SINGULAR ? reading.genders : 0), 0)
  if (genders & (GENDERS.human | GENDERS.feminine)) return wordToNominative(word, NO_FORMS, CASES[wanted], genders)
  const isSomebody = names.some(({ cases, number }) => cases & CASES.nom && number & SINGULAR)
  // `Polaków`: several people, `Niemiec` and `Katowic` the land and the town, `Świątek` hers who is called so
  if (declined.some((reading) => reading.genders & GENDERS.human))
    return inflect(word, CASES[wanted], true, GENDERS.human, false) ?? word
  const other = declined.find(({ lemma }) => !isSomebody || isLand(lemma))
  if (other) return other.lemma
  if (isSomebody) return word
  // `z Drodzem`, `Kashariemu`: nobody's nominative
  const isUnknown = readings.length === 0 && (wanted === 'inst' || wanted === 'dat')
  return isUnknown ? toNominative([word], NO_FORMS, CASES[wanted]) : word
}

/** `Aldinii`: a name that the dictionary lacks; nobody's nominative ends so. */
const isFeminineInGenitive = (word: string): boolean => readingsOf(word).length === 0 && FEMININE_IN_GENITIVE.test(word)

/** `Eurostatu`: a body that the dictionary lacks; nobody's genitive ends so. */
const isBodyInGenitive = (word: string): boolean => readingsOf(word).length === 0 && BODY_IN_GENITIVE.test(word)

function isPlural(tokens: Passage['tokens'], phrase: NounPhrase, oblique: number): boolean {
  const nouns = readingsAt(tokens[phrase.head]).filter(
    ({ pos, cases }) => (pos === 'subst' || pos === 'num' || pos === 'ger') && cases & oblique,
  )
  return nouns.length > 0 && nouns.every(({ number }) => number === PLURAL)
}
