import { MEDIA_ANAPHORS } from '../../lexicon/body-nouns.ts'
import { ENDS_AS_OTHER_CASES, PLACE_ADJECTIVE, UNKNOWN_INSTRUMENTAL } from '../../lexicon/case-endings.ts'
import { COMPANY_NOUNS } from '../../lexicon/kinds-of-bodies.ts'
import { isGivenName } from '../../lexicon/morphology/human-names.ts'
import { CASES, GENDERS } from '../../lexicon/morphology/readings.ts'
import { GROUPS, isCompanyWord, NAMED_NOUNS } from '../../lexicon/name-words.ts'
import { AREAS } from '../../lexicon/places.ts'
import { PLATFORMS } from '../../lexicon/platforms.ts'
import { WITH_OR_FROM } from '../../lexicon/prepositions.ts'
import { AGENCIES, NEWS_MEDIA } from '../../lexicon/roles.ts'
import { PUBLISHED_TEXTS, REPORT_NOUNS } from '../../lexicon/speech-nouns.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { isApposedBehind } from '../apposed-behind.ts'
import { foreignTitleEnd } from '../foreign-title.ts'
import { isSpeakerNoun, PLAIN_ADJECTIVE, readQuotedName } from '../nominal.ts'
import { districtEnd } from '../noun-phrase/districts.ts'
import { joinedAt } from '../noun-phrase/foreign-bodies.ts'
import { completes, takes } from '../noun-phrase/growth.ts'
import { isBroadcaster, isOf, isOffice } from '../noun-phrase/kinds-of-tokens.ts'
import { endsMedium } from '../noun-phrase/media-names.ts'
import { isBehindNameInCase } from '../subject-behind-name.ts'
import { type Complement, isFirst, type Reader } from './reader.ts'

/** What a name stands beside in apposition, uninflected: `na portalu Kurierek`. */
const lemmaOf = (token: Token | undefined): string => readingsAt(token).find(({ pos }) => pos === 'subst')?.lemma ?? ''

/** A name that the dictionary knows, in the nominative, before another word of it that the dictionary lacks. */
const isForeignName = (tokens: readonly Token[], i: number, end: number): boolean =>
  i + 1 < end &&
  isCapitalised(tokens[i]) &&
  isCapitalised(tokens[i + 1]) &&
  (readingsAt(tokens[i + 1]).length === 0 ||
    readingsAt(tokens[i]).every(({ genders }) => (genders & GENDERS.human) === 0))

/**
 * `z londyńskiego King's College`: behind an adjective that is still without its noun an unknown name is what it tells
 * of; a `niemiecki` may be a noun by the dictionary.
 */
const isNounOfAdjective = (token: Token, before: Token | undefined, hasNoun: boolean): boolean =>
  isCapitalised(token) &&
  readingsAt(before).some(({ pos, lemma }) => PLAIN_ADJECTIVE.has(pos) && (!hasNoun || PLACE_ADJECTIVE.test(lemma)))

/** `z Institute of Ports`, `z The Harbour`, `z dziennikiem Die Flut`. */
export const readForeignBody: Reader = (complement, at, token) => {
  const { tokens, end, hasNoun } = complement
  const isNamed = NAMED_NOUNS.has(lemmaOf(tokens[at - 1])) || isNounOfAdjective(token, tokens[at - 1], hasNoun)
  const mayBeTitle = isFirst(complement, at) || isNamed
  const title = mayBeTitle ? foreignTitleEnd(tokens, at, end) : at
  if (title > at) return completes(title)
  const joined = isFirst(complement, at) ? at : joinedAt(tokens, at)
  return joined > at && joined < end ? takes(joined) : null
}

/** `z kolei „Kurier” podał`: a title belongs to its preposition or to what is called so, and governs nothing. */
export const readTitle: Reader = (complement, at, { kind }) => {
  const { tokens, end } = complement
  if (kind !== 'mark') return null
  const noun = lemmaOf(tokens[at - 1])
  const quoted = readQuotedName(tokens, at, end)
  if (!quoted) return null
  // `pytany o doniesienia „Harbour Post”, odparł`; not `w artykule „Kurier” podał`,
  // `w oświadczeniu „Lubex”, producent mebli, zapewnił`
  const isText = REPORT_NOUNS.has(noun) || PUBLISHED_TEXTS.has(noun)
  const isOwner = isText && tokens[quoted.last + 1]?.kind !== 'word' && !isApposedBehind(tokens, quoted.last + 1)
  return isFirst(complement, at) || isOwner || NAMED_NOUNS.has(noun) ? completes(quoted.last) : null
}

/** `w rozmowie z PAP kierowcy dodali`, `powiedział w RMF FM wójt`: an agency or a radio's name governs nothing. */
export const endBehindAgency: Reader = (complement, at, token) =>
  !isFirst(complement, at) && !isCapitalised(token) && endsMedium(complement.tokens, complement.preposition, at - 1)
    ? 'end'
    : null

/**
 * `z klubu Wspólna Zatoka`: an adjective and its noun in capitals that people are called by together, behind what they are;
 * a given name is somebody's.
 */
export const readNameOfGroup: Reader = (complement, at, token) => {
  const { tokens } = complement
  if (isFirst(complement, at) || !GROUPS.has(lemmaOf(tokens[at - 1])) || isGivenName(token.text)) return null
  const next = tokens[at + 1]
  if (!isCapitalised(token) || !isCapitalised(next) || next?.sentence !== token.sentence) return null
  const isAdjective = readingsAt(token).some(({ pos, cases }) => PLAIN_ADJECTIVE.has(pos) && cases & CASES.nom)
  return isAdjective ? takes(at + 1) : null
}

/**
 * `Jan Bryl z Biura Maklerskiego Orion`: what the body is called that somebody by name is from, in one word and in the
 * nominative, behind others in capitals that the language has.
 */
export const readNameOfBody: Reader = ({ tokens, preposition, hasNoun }, at, token) => {
  if (!hasNoun || !WITH_OR_FROM.has(tokens[preposition]?.text ?? '') || !isCapitalised(tokens[preposition - 1]))
    return null
  if (!isCapitalised(token) || isAcronym(token) || isCapitalised(tokens[at + 1])) return null
  const isNominative = readingsAt(token).some(({ pos, cases }) => pos === 'subst' && cases & CASES.nom)
  return isNominative && tokens.slice(preposition + 1, at).every(isCommonInCapitals) ? takes(at) : null
}

/**
 * `w Radiu Puls wiceprezes`, `z portalem Pomost wójt`, `z firmy Brama.`: a medium or a company that is called by a noun, in the
 * nominative, which neither speaks nor is a given name before its surname.
 */
export const readNameOfMedium: Reader = ({ tokens, hasNoun }, at, token) => {
  const before = tokens[at - 1]
  if (!hasNoun || !isCapitalised(token) || isAcronym(token)) return null
  if (!isOf(before, MEDIA_ANAPHORS) && !isOf(before, COMPANY_NOUNS)) return null
  const nouns = readingsAt(token).filter(({ pos }) => pos === 'subst')
  // `w Radiu Zet`: what stands in capitals waits for its name
  const mayBeHuman = isCapitalised(before) && !isCapitalised(tokens[at + 1])
  const isName =
    nouns.some(({ cases }) => cases & CASES.nom) &&
    (mayBeHuman || AGENCIES.has(token.text) || nouns.every(({ lemma }) => /^\p{Ll}/u.test(lemma)))
  return isName && !(mayBeHuman ? isOffice(token) : isSpeaker(token)) ? takes(at) : null
}

const isSpeaker = (token: Token): boolean => isOffice(token) || isSpeakerNoun(readingsAt(token)) === 'person'
const isCommonInCapitals = (token: Token | undefined): boolean =>
  isCapitalised(token) && !isAcronym(token) && readingsAt(token).some(({ lemma }) => /^\p{Ll}/u.test(lemma))

/** `z Prokuratury Rejonowej Lublin-Zachód`. */
export const readDistrict: Reader = ({ tokens, end }, at) => {
  const last = districtEnd(tokens, at)
  return last >= at && last < end ? takes(last) : null
}

/** `na antenie TV Fala`. */
export const readBroadcaster: Reader = ({ tokens }, at, token) =>
  isBroadcaster(token) && isCapitalised(tokens[at + 1]) ? takes(at + 1) : null

/** What the dictionary lacks, and letters, whatever it has for them. */
export const readUnknown: Reader = (complement, at, token) => {
  if (readingsAt(token).length > 0 && !isAcronym(token)) return null
  if (!isUnknownOfIt(complement, at, token)) return 'end'
  complement.hasNoun ||= isCapitalised(token)
  return takes(at)
}

/** An unknown name: the complement itself, the surname behind a first name, or what `portal` and `miasto` are called. */
function isUnknownOfIt(complement: Complement, at: number, token: Token): boolean {
  const { tokens, cases, hasNoun } = complement
  const before = tokens[at - 1]
  // `napisała na Facebooku OSP`: who has written there
  if (PLATFORMS.test(before?.text ?? '')) return false
  // `po rozmowie w Paryżu Merz powiedział`
  if (isBehindNameInCase(tokens, at - 1, at)) return false
  if (isFirst(complement, at) || isAcronym(token) || isNounOfAdjective(token, before, hasNoun)) return true
  const isSurname = isCapitalised(before) && !isAcronym(before) && !isCapitalised(tokens[at - 2])
  const isCalledSo =
    NAMED_NOUNS.has(lemmaOf(before)) || (AREAS.has(lemmaOf(before)) && ENDS_AS_OTHER_CASES.test(token.text))
  const isInstrumental = hasNoun && (cases & CASES.inst) !== 0 && UNKNOWN_INSTRUMENTAL.test(token.text)
  return isSurname || isCalledSo || isInstrumental
}

/** `dla Sky News`: a station's last word, though the dictionary has it. */
export const readCompanyWord: Reader = (complement, at, { text }) =>
  !isFirst(complement, at) && isCapitalised(complement.tokens[at - 1]) && isCompanyWord(text) ? takes(at) : null

/** `w Bloomberg Television`, `przez Reuters`: names that nobody declines. */
export const readUndeclined: Reader = (complement, at, { text }) => {
  const isName = isForeignName(complement.tokens, at, complement.end) || NEWS_MEDIA.has(text)
  return isFirst(complement, at) && isName ? takes(at) : null
}
