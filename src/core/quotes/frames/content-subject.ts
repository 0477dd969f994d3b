import { finiteAt } from '../../grammar/cues.ts'
import { ADJECTIVE_POS, inCase, NOUN_POS, type NounPhrase } from '../../grammar/nominal.ts'
import { isOf, isOffice } from '../../grammar/noun-phrase/kinds-of-tokens.ts'
import { isLandOf, isPlaceOfHolder } from '../../grammar/noun-phrase/land-of-office.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { isRegnal } from '../../grammar/regnal.ts'
import { agree } from '../../grammar/subject.ts'
import { completesName, isBehindFullName, isFullNameAt } from '../../grammar/subject-behind-name.ts'
import { isUnknownSubject } from '../../grammar/unknown-subject.ts'
import { ORGANIZATION_NOUNS } from '../../lexicon/body-nouns.ts'
import { ENDS_IN_A, ENDS_IN_CONSONANT } from '../../lexicon/case-endings.ts'
import { JOINING, THAT_LEMMAS } from '../../lexicon/function-words.ts'
import { FOREIGN_WOMEN, POLISH_WOMEN } from '../../lexicon/given-names.ts'
import { isLandInGenitive } from '../../lexicon/land-adjectives.ts'
import { humanReadings, isGivenName } from '../../lexicon/morphology/human-names.ts'
import { CASES, EVERY_CASE, GENDERS, type Reading, SINGULAR } from '../../lexicon/morphology/readings.ts'
import {
  BROADCASTERS_LETTERS,
  FOREIGN_ARTICLES,
  GROUPS,
  isCompanyWord,
  NAMED_NOUNS,
  PLACE_NOUNS,
} from '../../lexicon/name-words.ts'
import { isMediumsName, NEWS_MEDIA } from '../../lexicon/roles.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'

/** Words between a subject and its verb: `ceny już nie spadną`, `kryterium to stoi`. */
const SUBJECT_GAP = 4

/**
 * Where the content of an opinion begins inside of what reads as its source, `zdaniem Jana Lisa | Unia Europejska zwleka`,
 * `według policji | 30 osób zostało rannych`: at a name in capitals that is no genitive, or a number, with its verb behind;
 * null where the source's phrase has none.
 */
export function subjectStart(tokens: readonly Token[], { head, last }: NounPhrase, end: number): number | null {
  for (let at = head + 1; at <= Math.min(last + 1, end - 1); at++)
    if (isCounted(tokens, at) || opensSubject(tokens, head, at, end)) return at
  return null
}

/** `30 osób zostało`. */
const isCounted = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.kind === 'number' &&
  inCase(readingsAt(tokens[at + 1]), 'gen', NOUN_POS).length > 0 &&
  verbSoon(tokens, at + 2) !== null

function opensSubject(tokens: readonly Token[], head: number, at: number, end: number): boolean {
  const isRole = isOffice(tokens[at]) && !isCapitalised(tokens[at])
  if (!isRole && (!isCapitalised(tokens[at]) || isCalledSo(tokens, at) || mayBeGenitive(tokens, head, at))) return false
  const subject = readNounPhrase(tokens, at, end, 'nom', false)
  // `zdaniem ekspertów prezydent Lidorii Jan Wrzos zwleka`: with his full name
  if (
    isRole &&
    !(subject?.name && subject.name.last > subject.name.first && isNominativeName(tokens[subject.name.first]))
  )
    return false
  const verb = subject?.first === at ? verbSoon(tokens, subject.last + 1) : null
  if (!subject || !verb || !agree(verb, subject.agreement)) return false
  // `zdaniem ekspertki minister zdrowia Anna Bryl zwleka`: no surname of hers
  return isRole || !mayBeHerSurname(tokens, head, at) || (verb.verb === 'past' && verb.genders === GENDERS.human)
}

/** `Radia Zet`, `dziennika Die Welt`, `kanclerza Niemiec`: goes on with the source, though somebody may be called so. */
export const isOfSource = (tokens: readonly Token[], at: number): boolean =>
  FOREIGN_ARTICLES.has(tokens[at - 1]?.text ?? '') ||
  (isCapitalised(tokens[at - 1]) &&
    isOf(tokens[at - 1], NAMED_NOUNS) &&
    inCase(readingsAt(tokens[at - 2]), 'gen', ADJECTIVE_POS).length === 0) ||
  (isOf(tokens[at - 1], ORGANIZATION_NOUNS) && isMediumsName(tokens[at]?.text ?? '')) ||
  isPlaceOfHolder(tokens, at) ||
  isLandOf(tokens, at)

/** `portalu Fakt`, `Radia Gdańsk`, `partii Wolność`, `gminy Lubin`: what a noun is called; of a `gazeta` no land or man is. */
function isCalledSo(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at - 1]
  if (isOf(noun, PLACE_NOUNS) || isOf(noun, GROUPS)) return true
  return isOf(noun, NAMED_NOUNS) && (isCapitalised(noun) || !isProper(tokens[at]))
}

const isProper = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ pos, lemma }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))

/** Whether the word in capitals at `at` may go on with a source whose noun or name stands at `head`. */
function mayBeGenitive(tokens: readonly Token[], head: number, at: number): boolean {
  const token = tokens[at]
  if (isOfSource(tokens, at)) return true
  if (isBehindFullName(tokens, head, at)) return false
  if (completesName(tokens, at) || isFullNameAt(tokens, at)) return true
  if (isAcronym(token)) return !isBehindOther(tokens, head, at)
  // `think tanku Harbour House`
  if (isCompanyWord(token?.text ?? '')) return true
  const readings = readingsAt(token)
  // `zdaniem trenera Lubar zagra`: of a man, whose name would have another ending
  if (readings.length === 0)
    return (
      !isUnknownSubject(tokens, at) &&
      !(at === head + 1 && isMan(tokens[head]) && ENDS_IN_CONSONANT.test(token?.text ?? ''))
    )
  // `zdaniem ekspertów Joe Biden wygrał`: by his surname, which is none
  if (isNominativeName(token) && isCapitalised(tokens[at + 1]) && isNominativeOnly(tokens[at + 1])) return false
  if ([NOUN_POS, ADJECTIVE_POS].some((pos) => inCase(readings, 'gen', pos).length > 0)) return true
  // `Biura Maklerskiego Orion`: a noun of the language may be a name, unless it is a body's
  // `Wielka Brytania`, `Unia Europejska`
  const isOfTwo = isCapitalised(tokens[at + 1]) && [at, at + 1].some((i) => isAdjectiveInNominative(tokens[i]))
  // `Prawo i Sprawiedliwość`
  const isJoined = JOINING.has(tokens[at + 1]?.text ?? '') && isCapitalised(tokens[at + 2])
  const isApart = isOfTwo || isJoined || isOf(token, ORGANIZATION_NOUNS) || isBehindPerson(tokens, head, at)
  return !isProper(token) && !isApart
}

/** `według BBC NATO czeka`, `zdaniem Jana Lisa USA zwlekają`, `zdaniem Rosji USA`: behind what has no letters of its own. */
function isBehindOther(tokens: readonly Token[], head: number, at: number): boolean {
  const before = tokens[at - 1]
  const text = tokens[at]?.text ?? ''
  if (NEWS_MEDIA.has(before?.text ?? '')) return !NEWS_MEDIA.has(text) && !BROADCASTERS_LETTERS.has(text)
  // `Benedykta XVI`
  if (isRegnal(tokens[at])) return false
  return (
    isBehindPerson(tokens, head, at) ||
    (at - 1 === head && (isLandInGenitive(before?.text ?? '') || (isCapitalised(before) && isMan(before))))
  )
}

/** `zdaniem Nigela Wrzosa Unia zwleka`: nothing goes on with a man's full name. */
const isBehindPerson = (tokens: readonly Token[], head: number, at: number): boolean =>
  areTwoNames(tokens, head, at) && isGivenName(tokens[at - 2]?.text ?? '')

const isAdjectiveInNominative = (token: Token | undefined): boolean =>
  inCase(readingsAt(token), 'nom', ADJECTIVE_POS).length > 0

/** `trenera`, `premiera`: by its form of nobody but a man. */
const isMan = (token: Token | undefined): boolean => {
  const nouns = inCase(readingsAt(token), 'gen', NOUN_POS)
  return nouns.length > 0 && nouns.every(({ genders, cases }) => genders === GENDERS.human && cases !== EVERY_CASE)
}

const isNominativeName = (token: Token | undefined): boolean =>
  humanReadings(token?.text ?? '').some(({ cases, number }) => cases & CASES.nom && number & SINGULAR)

const isNominativeOnly = (token: Token | undefined): boolean =>
  isNominativeName(token) && readingsAt(token).every(({ cases }) => !(cases & CASES.gen))

/** `Jana Lisa Unia`: two words of a name stand before it. */
const areTwoNames = (tokens: readonly Token[], head: number, at: number): boolean =>
  at - 2 >= head && isCapitalised(tokens[at - 1]) && isCapitalised(tokens[at - 2]) && !isAcronym(tokens[at - 2])

/** `Anny Lis`, `posłanki Lis`, `minister Lis`: right behind a woman's first name or her office, which nobody declines. */
function mayBeHerSurname(tokens: readonly Token[], head: number, at: number): boolean {
  const before = tokens[at - 1]
  if (areTwoNames(tokens, head, at)) return false
  // `zdaniem Arlene Wrzos`: a first name that the dictionary lacks, or that nobody declines
  const readings = readingsAt(before)
  const isUndeclined = !ENDS_IN_A.test(before?.text ?? '') && readings.every(({ cases }) => cases === EVERY_CASE)
  if (at - 1 === head && isCapitalised(before) && !isAcronym(before) && isUndeclined) return true
  const hers = (isCapitalised(before) ? humanReadings(before?.text ?? '') : readingsAt(before)).filter(
    ({ pos, cases, number, genders }) =>
      pos === 'subst' && cases & CASES.gen && number & SINGULAR && genders & GENDERS.feminine,
  )
  if (isOf(before, ORGANIZATION_NOUNS)) return false
  // `zdaniem Rosji Donald Wrzos zwleka`: a land is called so as well by the dictionary
  const isWoman = hers.some(({ lemma }) => POLISH_WOMEN.has(lemma) || FOREIGN_WOMEN.has(lemma))
  return hers.length > 0 && (isWoman || !isCapitalised(before) || !isCapitalised(tokens[at + 1]))
}

/** The verb behind a subject that ends before `from`, with no more than adverbs between. */
export function verbSoon(tokens: readonly Token[], from: number): Reading | null {
  for (let i = from; i < from + SUBJECT_GAP; i++) {
    if (tokens[i]?.kind !== 'word') return null
    const verb = finiteAt(tokens, i)
    if (verb) return verb
    const light = readingsAt(tokens[i]).some(
      ({ pos, lemma }) => pos === 'adv' || pos === 'qub' || pos === 'siebie' || THAT_LEMMAS.has(lemma),
    )
    if (!light) return null
  }
  return null
}
