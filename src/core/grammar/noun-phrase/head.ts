import { ORGANIZATION_NOUNS } from '../../lexicon/body-nouns.ts'
import { MONTH_GENITIVES } from '../../lexicon/calendar/months.ts'
import { UNKNOWN_ADJECTIVE } from '../../lexicon/case-endings.ts'
import { PAUCALS } from '../../lexicon/counted.ts'
import { COORDINATORS, COPULA, IMPERSONALS, NO_HEADS } from '../../lexicon/function-words.ts'
import { CASES, type Case, EVERY_CASE, GENDERS, type Reading } from '../../lexicon/morphology/readings.ts'
import { isCompanyWord } from '../../lexicon/name-words.ts'
import { GRADES, SUBSTANTIVES } from '../../lexicon/person-nouns.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { skipComplement } from '../complement.ts'
import {
  ADJECTIVE_POS,
  inCase,
  isNameLikeVerb,
  isParticiple,
  isPreposition,
  isVerbOnly,
  NOUN_POS,
  nameReadings,
  startsNominal,
} from '../nominal.ts'
import { isData, isOffice, opensSentence } from './kinds-of-tokens.ts'
import { isWomansOffice } from './womens-office.ts'

export interface Head {
  at: number
  /** The adjectives or the numeral that stand before it, of the last one that does. */
  modifiers: readonly Reading[]
  /** It is a numeral that has what it counts behind it, in the genitive. */
  governs: boolean
}

/** A token that may stand before the head, or be it, with its readings in the case that is looked for. */
interface Candidate {
  tokens: readonly Token[]
  at: number
  end: number
  wanted: Case
  readings: readonly Reading[]
  nouns: readonly Reading[]
  adjectives: readonly Reading[]
  /** It may be somebody's name. */
  isProper: boolean
  /** What stood before it. */
  modifiers: readonly Reading[]
}

/**
 * What a reader makes of a candidate: it stands before the head (`'passes'`, or with the readings that tell of the head), it
 * is the head (`'heads'`; a numeral, `'governs'`), or there is none (`'none'`). Null, where another reader may try.
 */
type Verdict = 'passes' | readonly Reading[] | 'heads' | 'governs' | 'none' | null
type Reader = (candidate: Candidate) => Verdict

/** The word that the phrase from `from` on is about, behind what modifies it; null where there is none before `end`. */
export function findHead(tokens: readonly Token[], from: number, end: number, wanted: Case): Head | null {
  let modifiers: readonly Reading[] = []
  for (let at = from; at < end; at++) {
    if (tokens[at]?.kind === 'number') continue
    if (tokens[at]?.kind !== 'word') return null
    const candidate = candidateAt(tokens, at, end, wanted, modifiers)
    const verdict = judge(candidate)
    if (verdict === 'passes') continue
    if (verdict === 'heads' || verdict === 'governs')
      return isNone(candidate) ? null : { at, modifiers, governs: verdict === 'governs' }
    if (verdict === null || verdict === 'none') return null
    modifiers = verdict
  }
  return null
}

function candidateAt(
  tokens: readonly Token[],
  at: number,
  end: number,
  wanted: Case,
  modifiers: readonly Reading[],
): Candidate {
  const readings = readingsAt(tokens[at])
  return {
    tokens,
    at,
    end,
    wanted,
    readings,
    nouns: inCase(readings, wanted, NOUN_POS),
    adjectives: inCase(readings, wanted, ADJECTIVE_POS),
    isProper: nameReadings(tokens[at], wanted) !== null,
    modifiers,
  }
}

function judge(candidate: Candidate): Verdict {
  for (const read of READERS) {
    const verdict = read(candidate)
    if (verdict) return verdict
  }
  return null
}

/** `powiedziała 16 maja Ewa Lis`: when, though `maja` is a nominative as well. */
const readMonth: Reader = ({ tokens, at, wanted }) =>
  wanted === 'nom' && MONTH_GENITIVES.has(tokens[at]?.text ?? '') ? 'none' : null

/** `Pięciopunktowy tekst`: at a sentence's start a word that the dictionary lacks, formed as an adjective, before a noun. */
function readUnknownAdjective({ tokens, at, end, wanted, readings }: Candidate): Verdict {
  const isUnknown = at + 1 < end && opensSentence(tokens, at) && readings.length === 0
  if (!isUnknown || !UNKNOWN_ADJECTIVE.test(tokens[at]?.text ?? '')) return null
  return startsNoun(tokens[at + 1], wanted) && /^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') ? 'passes' : null
}

/** `wysoki rangą dyplomata`. */
const readGrade: Reader = ({ tokens, at, modifiers }) =>
  modifiers.length > 0 && GRADES.has(tokens[at]?.text ?? '') ? 'passes' : null

const readFunctionWord: Reader = ({ tokens, at, readings }) =>
  readings.some(({ lemma }) => NO_HEADS.has(lemma)) || IMPERSONALS.has(tokens[at]?.text ?? '') ? 'none' : null

/** `przewodnicząca rady`: an office, though by form a participle. */
const readOffice: Reader = ({ tokens, at, wanted, readings }) =>
  (isOffice(tokens[at]) && (readings.length === 0 || readings.some(({ cases }) => cases & CASES[wanted]))) ||
  (wanted === 'nom' && isWomansOffice(tokens, at))
    ? 'heads'
    : null

/**
 * `powiedział wczoraj Wrzos`: when, though the dictionary has it as a noun that nobody declines; `mówi nieskładnie`: how,
 * though some may be so as well.
 */
function readAdverb({ tokens, at, wanted, readings }: Candidate): Verdict {
  if (!readings.some(({ pos }) => pos === 'adv')) return null
  const isBare = !startsNominal(tokens[at + 1], wanted)
  const isAdverb = readings.every(
    ({ pos, cases }) => pos === 'adv' || cases === EVERY_CASE || (pos === 'adj' && isBare),
  )
  return isAdverb ? 'none' : null
}

function readAdjective(candidate: Candidate): Verdict {
  const { tokens, at, wanted, nouns, adjectives } = candidate
  if (adjectives.length === 0 || !goesWithNext(candidate) || nouns.some(isData)) return null
  const next = tokens[at + 1]
  const isCompany = isCompanyWord(next?.text ?? '')
  const isBody = isBodyNoun(next, wanted)
  // `zdaniem śledczych Jan Kowal`: people, though by form an adjective; but not the `Biały Dom`, nor the `Polski Związek`
  const isPeople = nouns.some(({ genders }) => genders & GENDERS.human) && isCapitalised(next) && !isCompany && !isBody
  if (isPeople) return null
  const isAdjective =
    nouns.length === 0 ||
    adjectives.some(({ lemma }) => lemma === nouns[0]?.lemma) ||
    isBody ||
    isCompany ||
    next?.text === next?.text.toLowerCase()
  return isAdjective ? adjectives : null
}

/** A numeral over five governs the genitive, `jeden` takes `z`: either is the head itself. */
function readNumeral({ tokens, at, end, wanted, nouns }: Candidate): Verdict {
  if (!nouns.some(({ pos }) => pos === 'num') || at + 1 >= end) return null
  const next = readingsAt(tokens[at + 1])
  // `dwie osoby`: a nominative of several, though the genitive of one looks the same
  const isPaucal = nouns.some(({ lemma }) => PAUCALS.has(lemma)) && inCase(next, 'nom', NOUN_POS).length > 0
  if (isPaucal) return nouns
  if (inCase(next, 'gen', NOUN_POS).length > 0 || inCase(next, 'gen', ADJECTIVE_POS).length > 0) return 'governs'
  return startsNominal(tokens[at + 1], wanted) ? nouns : 'heads'
}

/** `była też posłanka`: a verb, though some are called so. */
const readCopula: Reader = (candidate) =>
  candidate.readings.some(({ lemma, verb }) => lemma === COPULA && verb !== null) && !goesWithNext(candidate)
    ? 'none'
    : null

const readVerb: Reader = ({ tokens, at, wanted, readings, isProper }) =>
  !isVerbOnly(readings) || isProper ? null : wanted === 'nom' && isNameLikeVerb(tokens, at) ? 'heads' : 'none'

/** `dziennikowi jeden`: an adjective that does not go with its noun is another case. */
const readOtherCase: Reader = ({ tokens, at, wanted, nouns, adjectives, isProper }) =>
  adjectives.length > 0 && nouns.length === 0 && !isProper && startsNoun(tokens[at + 1], wanted) ? 'none' : null

const readNominal: Reader = ({ nouns, adjectives, isProper }) =>
  nouns.length > 0 || isProper || adjectives.length > 0 ? 'heads' : 'none'

/** Read in this order: the first that knows what to do with a token decides. */
const READERS: readonly Reader[] = [
  readMonth,
  readUnknownAdjective,
  readGrade,
  readFunctionWord,
  readOffice,
  readAdverb,
  readAdjective,
  readNumeral,
  readCopula,
  readVerb,
  readOtherCase,
  readNominal,
]

/** Whether a noun or name stands behind it, past a grade, and is no singular where it is a plural. */
function goesWithNext({ tokens, at, end, wanted, adjectives }: Candidate): boolean {
  const next = tokens[GRADES.has(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1]
  if (at + 1 >= end || next?.kind !== 'word' || !startsNominal(next, wanted)) return false
  const nouns = readingsAt(next).filter(
    ({ pos, cases }) => cases & CASES[wanted] && (pos === 'subst' || ADJECTIVE_POS.has(pos)),
  )
  return nouns.length === 0 || adjectives.some(({ number }) => nouns.some((noun) => (noun.number & number) !== 0))
}

/** A conjunction, or a participle that tells of what is behind it. */
function isNone({ tokens, at, end, wanted, readings }: Candidate): boolean {
  const token = tokens[at]
  if (COORDINATORS.has(token?.text ?? '')) return true
  if (opensSentence(tokens, at) && COORDINATORS.has(token?.form.lower ?? '')) return true
  const isSubstantive = SUBSTANTIVES.has(token?.form.lower ?? '') || isOffice(token)
  if (isParticiple(readings) && !isSubstantive && !readings.some((one) => isData(one) && one.pos === 'subst'))
    return true
  return isOfNounBehind(tokens, at, end, wanted)
}

/**
 * `dowodzący na miejscu strażak`, `nadesłana do nas odpowiedź`, `zasiadający w radzie Jan Bryl`: of whom the noun or
 * name behind its complement is.
 */
function isOfNounBehind(tokens: readonly Token[], at: number, end: number, wanted: Case): boolean {
  // `zatrzymany w Karwi mężczyzna`: who is called so is told more fully with it
  const isCalledSo = SUBSTANTIVES.has(tokens[at]?.form.lower ?? '')
  const present = readingsAt(tokens[at]).filter(({ pos }) => pos === 'pact' || (pos === 'ppas' && !isCalledSo))
  if (present.length === 0 || isOffice(tokens[at]) || !isPreposition(tokens[at + 1])) return false
  const behind = skipComplement(tokens, at + 1, end) + 1
  if (behind >= end || isAcronym(tokens[behind])) return false
  const nouns = inCase(readingsAt(tokens[behind]), wanted, NOUN_POS).filter(({ pos }) => pos === 'subst')
  return nouns.some((noun) => present.some((one) => one.genders & noun.genders && one.number & noun.number))
}

const startsNoun = (token: Token | undefined, wanted: Case): boolean =>
  inCase(readingsAt(token), wanted, NOUN_POS).some(({ lemma }) => /^\p{Ll}/u.test(lemma))

/** `Polska Izba`: a body's noun in capitals makes what stands before it an adjective, and no name. */
const isBodyNoun = (token: Token | undefined, wanted: Case): boolean =>
  isCapitalised(token) &&
  !isAcronym(token) &&
  inCase(readingsAt(token), wanted, NOUN_POS).some(({ lemma }) => ORGANIZATION_NOUNS.has(lemma))
