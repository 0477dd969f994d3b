import { MAYBE_LAST_ABBREVIATIONS, NEVER_LAST_ABBREVIATIONS } from '../../lexicon/abbreviations.ts'
import { INSTITUTION_HEADS } from '../../lexicon/headline-words.ts'
import { isGivenName } from '../../lexicon/morphology/human-names.ts'
import { GENDERS, PLURAL, type Reading } from '../../lexicon/morphology/readings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../tokens.ts'
import { isNominal, isNominative, mayHaveMainClause, readClauses } from './clause-shape.ts'
import { adjectiveAgrees, isAdjective, mayBeAttribute, mayBeOneName, waitsForNoun } from './noun-agreement.ts'
import {
  hasSubjectBefore,
  isBearerOfOffice,
  isOfAnotherSubject,
  isOfficeAlone,
  isOfficeOfNamed,
  isOfNoneBefore,
  isWhenOfNamed,
} from './one-clause.ts'
import { isHuman, type Opener, openerAt } from './opener.ts'
import { OPENING_WEIGHTS as WEIGHTS } from './opening-weights.ts'
import { type Behind, weighTitle } from './weigh-title.ts'

/** A place inside a sentence where another may begin that no stop parts from it. */
export interface Opening {
  /** Index of the first token behind it: a word, a dash of dialogue, or a quotation mark. */
  at: number
  /** Sum of the weights: the higher, the likelier. */
  score: number
}

interface Stretch {
  from: number
  to: number
  /** Characters that a title may have. */
  limit: number
  /** A title is known to begin here, so that names are asked for less. */
  certain?: boolean
}

const LEAST = 0
const LEAST_CERTAIN = -1.5
/** Tokens behind an opening in which its clause must show a verb. */
const REACH = 45

/**
 * Where another sentence may open among `tokens[from..to)`, which are one sentence. What stands before an opening has
 * to be whole: no open mark or bracket, no comma, no preposition at its end. Cost is bounded by `limit` and `REACH`.
 */
export function findOpenings(tokens: readonly Token[], stretch: Stretch): Opening[] {
  const { from, to, limit, certain } = stretch
  const openings: Opening[] = []
  const start = tokens[from]?.start ?? 0
  let depth = 0
  let marks = 0
  let openMark = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || token.start - start > limit) break
    if (at > from && depth === 0 && !openMark && mayOpen(tokens, at) && mayEnd(tokens[at - 1], tokens[at - 2], marks)) {
      const score = scoreOpening(tokens, stretch, at)
      if (score !== null && score > (certain ? LEAST_CERTAIN : LEAST)) openings.push({ at, score })
    }
    if (token.kind === 'open') depth++
    else if (token.kind === 'close') depth = Math.max(0, depth - 1)
    else if (token.kind === 'mark') {
      marks++
      openMark = opensMark(token, openMark)
    }
  }
  return openings
}

export function opensMark(token: Token, open: boolean): boolean {
  if (token.text === '„' || token.text === ',,' || token.text === '«') return true
  if (token.text === '”' || token.text === '»') return false
  return open ? false : !token.spaceAfter
}

function mayOpen(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token?.spaceBefore) return false
  if (token.kind === 'word') return isCapitalised(token)
  if (token.kind === 'dash') return token.spaceAfter && isCapitalised(tokens[at + 1])
  return token.kind === 'mark' && !token.spaceAfter && isCapitalised(tokens[at + 1])
}

/** Whether a title may end in `last`; a mark at its end needs its partner among the `marks` so far. */
function mayEnd(last: Token | undefined, before: Token | undefined, marks: number): boolean {
  if (!last) return false
  if (last.kind === 'mark') return marks % 2 === 0
  if (last.kind === 'close' || last.kind === 'number') return true
  // `w 2026 r. Minister`: a stop that the sentences did not take for one
  if (last.kind === 'stop') return last.text !== '.' || MAYBE_LAST_ABBREVIATIONS.has(before?.text.toLowerCase() ?? '')
  if (last.kind !== 'word' || FOREIGN_GENITIVE.test(last.text)) return false
  if (isCapitalised(last)) return true
  const readings = readingsAt(last)
  if (NEVER_LAST_ABBREVIATIONS.has(last.text) && readings.length === 0) return false
  return !readings.some(isConnective) || (last.text.length > LONGEST_CONNECTIVE && readings.some(isNominal))
}

/** `King's`, which waits for what is his. */
const FOREIGN_GENITIVE = /\p{Ll}['’]s$/u

const isConnective = ({ pos }: Reading): boolean => pos === 'prep' || pos === 'conj' || pos === 'comp'
/** Longer ones that are nouns as well mostly are: `miast`. */
const LONGEST_CONNECTIVE = 3

function scoreOpening(tokens: readonly Token[], { from, to, certain }: Stretch, at: number): number | null {
  const word = tokens[at]?.kind === 'word' ? at : at + 1
  const opener = openerAt(tokens, word, certain)
  if (opener === null || endsAtOnce(tokens, word, opener)) return null
  const reach = Math.min(to, word + REACH)
  const clause = readClauses(tokens, word, reach).main
  const behind: Behind = { opener, word, clause, marked: tokens[at]?.kind === 'mark' }
  const glue = weighGlue(tokens, from, at, behind, certain === true)
  const title = glue === null ? null : weighTitle({ tokens, from, to: at, certain: certain === true }, behind)
  if (glue === null || title === null) return null
  const follows = mayHaveMainClause(tokens, word, reach) ? WEIGHTS.clauseMayFollow : WEIGHTS.noClauseFollows
  return (
    WEIGHTS[opener] + weighNoun(tokens, from, at, behind) + glue + (clause ? WEIGHTS.clauseFollows : follows) + title
  )
}

/** `Muska.`: a stop behind its first word shows a name, not a sentence. */
const endsAtOnce = (tokens: readonly Token[], word: number, opener: Opener): boolean =>
  opener !== 'functionWord' && tokens[word + 1]?.kind === 'stop'

/** Of a noun: whether it begins the name of an institution. */
function weighNoun(tokens: readonly Token[], from: number, at: number, { opener, word }: Behind): number {
  if (opener !== 'noun') return 0
  const readings = tokens[word]?.form.readingsInLower ?? []
  const next = tokens[word + 1]
  const human = readings.some(isHuman)
  let score = human ? WEIGHTS.human : 0
  if (isOfAnotherSubject(tokens, word)) score += WEIGHTS.verbOfAnother
  else if (isOfNoneBefore(tokens, from, at, word)) score += WEIGHTS.verbOfNoneBefore
  if (next?.kind === 'word' && !isCapitalised(next)) score += WEIGHTS.plainWordNext
  else if (!human && isCapitalised(next))
    score += (next?.form.readingsInLower.length ?? 0) > 0 ? WEIGHTS.properNounGoesOn : WEIGHTS.nameNext
  // `Komisja śledcza`: a name would have its adjective in capitals as well
  const plain = next?.kind === 'word' && !isCapitalised(next) && readingsAt(next).some(isAdjective)
  if (!plain && readings.some((reading) => INSTITUTION_HEADS.has(reading.lemma) && !isOfPeople(reading)))
    score += WEIGHTS.institution
  return score
}

/** `Europejscy`: institutions are not in the plural of men. */
const isOfPeople = ({ pos, number, genders }: Reading): boolean =>
  pos === 'adj' && number === PLURAL && genders === GENDERS.human

/** Whether the opening could be one phrase with what stands before it; null where it could be nothing else. */
function weighGlue(
  tokens: readonly Token[],
  from: number,
  at: number,
  { opener, word, clause, marked }: Behind,
  certain: boolean,
): number | null {
  const last = tokens[at - 1]
  if (isGivenNameAlone(tokens, from, at)) return null
  if (marked) return last?.kind === 'mark' ? WEIGHTS.quoteAfterQuote : WEIGHTS.quote
  if (tokens[at]?.kind === 'dash') {
    if (isDateline(tokens, from, at)) return null
    // `Nowak - Burmistrz Lubinowa` explains, `- Budynek płonie` speaks
    if (
      opener === 'name' ||
      (opener === 'noun' && (isCapitalised(tokens[word + 1]) || !clause || mayBeAnotherName(tokens, word)))
    )
      return null
    return WEIGHTS.dialogue
  }
  if (opener === 'functionWord') return hasSubjectBefore(tokens, from, at, word) ? null : 0
  if (
    isBearerOfOffice(tokens, word) ||
    isOfficeAlone(tokens, from, at) ||
    isOfficeOfNamed(tokens, from, at, word) ||
    waitsForNoun(tokens, from, word) ||
    isWhenOfNamed(tokens, from, at, word)
  )
    return null
  if (opener === 'name') {
    if (certain && !(isCapitalised(last) && last && !isAcronym(last))) return 0
    if (last?.kind === 'mark')
      return quotesClause(tokens, from, at) && clause ? WEIGHTS.nameAfterClause : WEIGHTS.nameAfterQuote
    return clause && standsApart(tokens, from, at, certain) ? 0 : null
  }
  const readings = tokens[word]?.form.readingsInLower ?? []
  if (mayBeAttribute(last, readings)) return null
  const joined = mayBeOneName(tokens, from, word, readings)
  if (joined === 'yes') return null
  const unknown = joined === 'maybe' ? WEIGHTS.unknownNameBefore : 0
  return unknown + (opener === 'noun' && adjectiveAgrees(last, readings) ? WEIGHTS.adjectiveAgrees : 0)
}

/** `John Hale mówi`: nobody's given name is a heading, though a surname may be a noun as well. */
const isGivenNameAlone = (tokens: readonly Token[], from: number, at: number): boolean =>
  at === from + 1 && isGivenName(tokens[from]?.text ?? '')

/** `„Nie ma na co czekać”`: nothing but a clause in marks. */
const quotesClause = (tokens: readonly Token[], from: number, at: number): boolean =>
  tokens[from]?.kind === 'mark' && readClauses(tokens, from, at).main

/** `LUBINÓW (ZBN) - Most stoi`: the place and its agency in brackets stand before the dash, and nothing else. */
function isDateline(tokens: readonly Token[], from: number, dash: number): boolean {
  const [place, open, agency, close] = [tokens[from], ...tokens.slice(dash - 3, dash)]
  return (
    dash - from <= LONGEST_DATELINE &&
    isCapitalised(place) &&
    open?.kind === 'open' &&
    isCapitalised(agency) &&
    close?.kind === 'close'
  )
}

/** Tokens of `NOWY LUBINÓW, 13.05.2021 (ZBN)`. */
const LONGEST_DATELINE = 11

/** A word that is a name as well, unless an adjective goes on with it: `Wir polarny`. */
const mayBeAnotherName = (tokens: readonly Token[], word: number): boolean =>
  readingsAt(tokens[word]).some(({ lemma }) => lemma !== lemma.toLowerCase()) &&
  !readingsAt(tokens[word + 1]).some(isAdjective)

/**
 * A name opens a sentence only where two whole clauses would run into each other; a title that is `certain` may be
 * none.
 */
function standsApart(tokens: readonly Token[], from: number, at: number, certain: boolean): boolean {
  const last = tokens[at - 1]
  if (last?.kind !== 'word') return false
  const readings = readingsAt(last)
  if (isCapitalised(last)) {
    const nominative = readingsAt(tokens[at]).some(isNominative)
    if (!nominative || readings.length === 0 || readings.some(isNominative)) return false
  }
  return !readings.some(isHuman) && (certain || readClauses(tokens, from, at).main)
}
