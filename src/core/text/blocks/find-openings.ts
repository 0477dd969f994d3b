import { MAYBE_LAST_ABBREVIATIONS, NEVER_LAST_ABBREVIATIONS } from '../../lexicon/abbreviations.ts'
import { AS_WORD, FRONTED_SUBORDINATORS, NEGATION } from '../../lexicon/function-words.ts'
import {
  DETERMINERS,
  FRONTED_NOUNS,
  INSTITUTION_HEADS,
  NAMING_NOUNS,
  QUESTION_OPENERS,
} from '../../lexicon/headline-words.ts'
import { CASES, GENDERS, PLURAL, type Reading, readingsOf } from '../../lexicon/morphology/readings.ts'
import { formOf } from '../forms.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../tokens.ts'
import { countFinite, isFiniteVerb, isNominal, isNominative, readClauses } from './clause-shape.ts'

/** A place inside a sentence where another may begin that no stop parts from it. */
export interface Opening {
  /** Index of the first token behind it: a word, a dash of dialogue, or a quotation mark. */
  at: number
  /** Sum of the weights below: the higher, the likelier. */
  score: number
}

/**
 * Weights are log-odds by feel, set by looking at what portals glue together; only their order matters much. A function
 * word in capitals settles it nearly alone; a noun may open the name of an institution; a proper name says nothing.
 */
const WEIGHTS = {
  functionWord: 4,
  finiteVerb: 3,
  noun: 1.5,
  object: 0.5,
  name: -1,
  unknownBefore: -1,
  number: -1,
  human: 1.5,
  plainWordNext: 0.5,
  institution: -1.5,
  capitalNext: -1,
  nameGoesOn: -2,
  dialogue: 0.5,
  quoteAfterQuote: 2.5,
  quote: -3,
  clauseFollows: 1,
  noClauseFollows: -2,
  verbless: 1,
  clausesCollide: 1,
  verbLast: -2,
  agrees: -2.5,
  namingNoun: -4,
  adverbialOnly: -5,
  prepositionFirst: -0.5,
  adverbFirst: -2,
  singleWord: -2,
  tooManyWords: -1.5,
  comma: -0.5,
  moreCommas: -2,
  saysWho: 1.5,
  dependentOnly: -2,
  quotedTitle: 1,
} as const
const LEAST_CERTAIN = -1.5
const MANY_WORDS = 12
/** Tokens behind an opening in which its clause must show a verb. */
const REACH = 45

interface Stretch {
  from: number
  to: number
  /** Characters that a title may have. */
  limit: number
  /** A title is known to begin here, so that names are asked for less. */
  certain?: boolean
}

/**
 * Where another sentence may open among `tokens[from..to)`, which are one sentence. What stands before an opening has to
 * be whole: no open mark or bracket, no comma, no preposition at its end.
 */
export function findOpenings(tokens: readonly Token[], { from, to, limit, certain = false }: Stretch): Opening[] {
  const openings: Opening[] = []
  const start = tokens[from]?.start ?? 0
  let depth = 0
  let openMark = false
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    if (!token || token.start - start > limit) break
    if (at > from && depth === 0 && !openMark && mayOpen(tokens, at) && mayEnd(tokens, from, at)) {
      const score = scoreOpening(tokens, from, at, to, certain)
      if (score > (certain ? LEAST_CERTAIN : 0)) openings.push({ at, score })
    }
    if (token.kind === 'open') depth++
    else if (token.kind === 'close') depth = Math.max(0, depth - 1)
    else if (token.kind === 'mark') openMark = opensMark(token, openMark)
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

/** Whether a title may end before `at`. */
function mayEnd(tokens: readonly Token[], from: number, at: number): boolean {
  const last = tokens[at - 1]
  if (!last) return false
  if (last.kind === 'mark') return closes(tokens, from, at - 1)
  if (last.kind === 'close' || last.kind === 'number') return true
  if (last.kind === 'stop') return last.text !== '.' || isAbbreviationLast(tokens, at)
  if (last.kind !== 'word') return false
  if (NEVER_LAST_ABBREVIATIONS.has(last.text.toLowerCase()) && readingsOf(last.text).length === 0) return false
  const readings = readingsOf(last.text.toLowerCase())
  return isCapitalised(last) || !readings.some(({ pos }) => pos === 'prep' || pos === 'conj' || pos === 'comp')
}

/** Whether the mark at `at` has its partner behind `from`. */
function closes(tokens: readonly Token[], from: number, at: number): boolean {
  let marks = 0
  for (let i = from; i <= at; i++) if (tokens[i]?.kind === 'mark') marks++
  return marks % 2 === 0
}

/** `w 2026 r. Minister`: a stop that the sentences did not take for one. */
const isAbbreviationLast = (tokens: readonly Token[], at: number): boolean =>
  MAYBE_LAST_ABBREVIATIONS.has(tokens[at - 2]?.text.toLowerCase() ?? '')

function scoreOpening(tokens: readonly Token[], from: number, at: number, to: number, certain: boolean): number {
  const word = tokens[at]?.kind === 'word' ? at : at + 1
  const opening = weighOpening(tokens, from, at, word, to, certain)
  if (opening === null) return Number.NEGATIVE_INFINITY
  const before = weighTitle(tokens, from, at, word, to)
  return before === null ? Number.NEGATIVE_INFINITY : opening + before
}

type Opener = 'functionWord' | 'finiteVerb' | 'noun' | 'object' | 'name'

function openerAt(tokens: readonly Token[], word: number): Opener | null {
  const token = tokens[word]
  if (token?.kind !== 'word') return null
  const next = tokens[word + 1]
  const lower = token.text.toLowerCase()
  if (/\p{Lu}.*\p{Lu}/u.test(token.text)) return 'name'
  if (lower.length === 1 && (next?.kind === 'stop' || token.text === 'I' || token.text === 'V' || token.text === 'X'))
    return null
  const readings = readingsOf(lower)
  if (readings.length === 0) return 'name'
  if (FRONTED_NOUNS.has(lower)) return 'functionWord'
  if (readings.some(isDeterminer)) return isCapitalised(next) ? null : 'functionWord'
  if (readings.some(isPreposition)) return governs(next) ? 'functionWord' : null
  if (readings.some(isFunctionWord) && !(readings.some(isNominal) && isCapitalised(next))) return 'functionWord'
  const names = readingsAt(token).filter(({ lemma }) => lemma !== lemma.toLowerCase())
  const proper = names.length > 0
  // `stolica Niemiec`, `wpływ Berlina`
  if (names.some(({ cases }) => (cases & CASES.gen) !== 0) && tokens[word - 1]?.kind !== 'mark') return 'name'
  if (isFiniteVerb({ ...token, text: lower, form: formOf(lower) }) && !proper) return 'finiteVerb'
  if (readings.some(({ verb }) => verb === 'participle')) return 'finiteVerb'
  const human = readings.some(isHuman)
  if (proper && !human && (isCapitalised(tokens[word - 1]) || isCapitalised(next))) return 'name'
  if (readings.some(isNominative)) return 'noun'
  if (proper) return 'name'
  return next?.kind === 'word' && !isCapitalised(next) && readings.some(isObject) ? 'object' : null
}

const isHuman = (reading: Reading): boolean =>
  isNominative(reading) && reading.pos === 'subst' && (reading.genders & GENDERS.human) !== 0
/** `Wystawę`: the accusative and nothing else. */
const isObject = ({ pos, cases }: Reading): boolean => pos === 'subst' && cases === CASES.acc
const isDeterminer = ({ lemma, pos }: Reading): boolean => pos !== 'subst' && DETERMINERS.has(lemma)
const isPreposition = ({ pos }: Reading): boolean => pos === 'prep'
const isFunctionWord = ({ pos }: Reading): boolean =>
  pos === 'conj' ||
  pos === 'comp' ||
  pos === 'qub' ||
  pos === 'adv' ||
  pos === 'ppron12' ||
  pos === 'ppron3' ||
  pos === 'pred'

/** Whether a preposition may stand before `next`. */
function governs(next: Token | undefined): boolean {
  if (next?.kind === 'number' || next?.kind === 'mark') return true
  if (next?.kind !== 'word') return false
  const readings = readingsAt(next)
  return (
    readings.length === 0 ||
    readings.some((reading) => isNominal(reading) || isFunctionWord(reading) || isDeterminer(reading))
  )
}

function weighOpening(
  tokens: readonly Token[],
  from: number,
  at: number,
  word: number,
  to: number,
  certain: boolean,
): number | null {
  const opener = openerAt(tokens, word)
  if (opener === null) return null
  let score: number = WEIGHTS[opener]
  const mark = tokens[at]?.kind
  const next = tokens[word + 1]
  const readings = readingsOf(tokens[word]?.text.toLowerCase() ?? '')
  if (opener === 'noun') {
    const human = readings.some(isHuman)
    const institution = readings.some((reading) => INSTITUTION_HEADS.has(reading.lemma) && !isOfPeople(reading))
    if (human) score += WEIGHTS.human
    if (institution && !(next && isPlainAdjective(next))) score += WEIGHTS.institution
    if (next?.kind === 'word' && !isCapitalised(next)) score += WEIGHTS.plainWordNext
    else if (!human && isCapitalised(next))
      score += readingsOf(next?.text.toLowerCase() ?? '').length > 0 ? WEIGHTS.nameGoesOn : WEIGHTS.capitalNext
    if (agrees(tokens[at - 1], readings)) score += WEIGHTS.agrees
  }
  if (opener !== 'functionWord' && opener !== 'name' && mark === 'word') {
    const joined = mayBeOneName(tokens, from, at - 1, readings)
    if (joined === 'yes') return null
    if (joined === 'maybe') score += WEIGHTS.unknownBefore
  }
  if (mark === 'dash') {
    if (opener === 'name') return null
    // `Nowak - Burmistrz Lubinowa` explains, `- Budynek płonie` speaks
    if (opener === 'noun' && (isCapitalised(next) || !readClauses(tokens, word, Math.min(to, word + REACH)).main))
      return null
    score += WEIGHTS.dialogue
  } else if (mark === 'mark') score += tokens[at - 1]?.kind === 'mark' ? WEIGHTS.quoteAfterQuote : WEIGHTS.quote
  else if (opener === 'name' && !(certain && !isNameBefore(tokens[at - 1])) && !standsApart(tokens, from, at, word, to))
    return null
  const reach = Math.min(to, word + REACH)
  return score + (readClauses(tokens, word, reach).main ? WEIGHTS.clauseFollows : WEIGHTS.noClauseFollows)
}

/** `Komisja śledcza`: a name would have its adjective in capitals as well. */
const isPlainAdjective = (token: Token): boolean =>
  token.kind === 'word' && !isCapitalised(token) && readingsAt(token).some(({ pos }) => pos === 'adj')
/** `Europejscy`: institutions are not in the plural of men. */
const isOfPeople = ({ pos, number, genders }: Reading): boolean =>
  pos === 'adj' && number === PLURAL && genders === GENDERS.human

/** Two words in capitals side by side, in a case that they share: `Andrzej Duda`, `Ministerstwo Obrony`. */
function mayBeOneName(
  tokens: readonly Token[],
  from: number,
  at: number,
  readings: readonly Reading[],
): 'yes' | 'no' | 'maybe' {
  const last = tokens[at]
  if (!isCapitalised(last) || (last && isAcronym(last))) return 'no'
  const known = readingsAt(last)
  if (known.length === 0) return at === from || isCapitalised(tokens[at - 1]) ? 'yes' : 'maybe'
  return known.some(({ cases }) => readings.some((reading) => (reading.cases & cases) !== 0)) ? 'yes' : 'no'
}

/** An adjective at the title's end and the noun behind it that could be one phrase. */
function agrees(last: Token | undefined, noun: readonly Reading[]): boolean {
  if (isCapitalised(last)) return false
  const adjectives = readingsAt(last).filter(({ pos }) => pos === 'adj' || pos === 'ppas' || pos === 'pact')
  return adjectives.some((adjective) =>
    noun.some((reading) => (reading.cases & adjective.cases) !== 0 && (reading.number & adjective.number) !== 0),
  )
}

const isNameBefore = (token: Token | undefined): boolean =>
  isCapitalised(token) && token !== undefined && !isAcronym(token)

/** A name opens a sentence only behind a closing mark, or where two whole clauses would run into each other. */
function standsApart(tokens: readonly Token[], from: number, at: number, word: number, to: number): boolean {
  const last = tokens[at - 1]
  if (last?.kind === 'mark') return true
  if (last?.kind !== 'word') return false
  const readings = readingsAt(last)
  if (isCapitalised(last)) {
    const nominative = readingsAt(tokens[word]).some(isNominative)
    if (!nominative || readings.length === 0 || readings.some(isNominative)) return false
  }
  if (readings.some((reading) => isNominative(reading) && (reading.genders & GENDERS.human) !== 0)) return false
  return readClauses(tokens, from, at).main && readClauses(tokens, word, Math.min(to, word + REACH)).main
}

/** What the words before an opening say for a title, or null where they cannot be one. */
function weighTitle(tokens: readonly Token[], from: number, at: number, word: number, to: number): number | null {
  const first = tokens[from]
  const last = tokens[at - 1]
  if (!first || !last || readClauses(tokens, from, at).pending) return null
  const opener = openerAt(tokens, word)
  const finite = countFinite(tokens, from, at)
  const words = tokens.slice(from, at).filter(({ kind }) => kind === 'word' || kind === 'number').length
  let score = 0
  if (finite === 0) {
    score += WEIGHTS.verbless
    if (!hasNominative(tokens, from, at)) score += WEIGHTS.adverbialOnly
  } else if (readClauses(tokens, word, Math.min(to, word + REACH)).main) score += WEIGHTS.clausesCollide
  if (opener !== 'functionWord' && isFiniteVerb(last)) score += WEIGHTS.verbLast
  const marked = tokens[at]?.kind === 'mark'
  if (readingsAt(last).some(({ lemma }) => NAMING_NOUNS.has(lemma)) && (opener !== 'functionWord' || marked))
    score += WEIGHTS.namingNoun
  const opens = first.text.toLowerCase()
  if (FRONTED_SUBORDINATORS.has(opens) || (opens === AS_WORD && isFiniteVerb(tokens[from + 1]))) return null
  if (dangles(tokens, from, at - 1) || isForeign(tokens, from, at)) return null
  const lead = readingsOf(opens)
  if (lead.some(isPreposition)) score += WEIGHTS.prepositionFirst
  else if (lead.length > 0 && lead.every(isFunctionWord) && !QUESTION_OPENERS.has(opens) && opens !== NEGATION)
    score += WEIGHTS.adverbFirst
  if (words < 2) score += WEIGHTS.singleWord
  if (words > MANY_WORDS) score += WEIGHTS.tooManyWords
  let commas = 0
  for (let i = from; i < at; i++) if (tokens[i]?.kind === 'comma') commas++
  if (commas > 0) score += WEIGHTS.comma
  if (commas > 1) score += (commas - 1) * WEIGHTS.moreCommas
  if (saysWho(tokens, from, at)) score += WEIGHTS.saysWho
  if (finite > 0 && !readClauses(tokens, from, at).main) score += WEIGHTS.dependentOnly
  if (first.kind === 'mark' && last.kind === 'mark' && words > 1) score += WEIGHTS.quotedTitle
  return score
}

/** A title names something; `Zdaniem ekspertów`, `W tej sprawie` only lead up to it. */
function hasNominative(tokens: readonly Token[], from: number, to: number): boolean {
  if (readingsOf(tokens[from]?.text.toLowerCase() ?? '').some(isPreposition)) {
    for (let i = from + 1; i < to; i++) if (tokens[i]?.kind === 'colon') return true
    // behind `w`, a nominative is told by its case only: `W Sejmie wystawa`
    for (let i = from + 2; i < to; i++)
      if (readingsAt(tokens[i]).some((reading) => reading.pos === 'subst' && reading.cases === 1)) return true
    return false
  }
  if (FRONTED_NOUNS.has(tokens[from]?.text.toLowerCase() ?? '')) return false
  for (let i = from; i < to; i++) {
    const readings = readingsAt(tokens[i])
    if (tokens[i]?.kind === 'mark') return true
    if (tokens[i]?.kind === 'word' && (readings.length === 0 || readings.some(isNominative))) return true
  }
  return false
}

/** `Nowak: most zostaje`. */
function saysWho(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from + 1; i < Math.min(to, from + 4); i++)
    if (tokens[i]?.kind === 'colon') return countFinite(tokens, from, i) === 0
  return false
}

/** `ekspertka londyńskiego`: an adjective that agrees with nothing before it waits for its noun. */
function dangles(tokens: readonly Token[], from: number, at: number): boolean {
  const readings = readingsAt(tokens[at])
  if (readings.length === 0 || !readings.every(({ pos }) => pos === 'adj' || pos === 'ppas' || pos === 'pact'))
    return false
  if (readings.some(isNominative) || isCapitalised(tokens[at])) return false
  const before = at > from ? tokens[at - 1] : undefined
  if (before?.kind !== 'word') return true
  const known = readingsAt(before).filter(({ cases }) => cases !== 0)
  if (readingsAt(before).length === 0) return false
  return !known.some((noun) => isNominal(noun) && readings.some(({ cases }) => (cases & noun.cases) !== 0))
}

/** Most of its words are in no dictionary: a post in another language. */
export function isForeign(tokens: readonly Token[], from: number, to: number): boolean {
  let words = 0
  let unknown = 0
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== 'word') continue
    words++
    if (!isCapitalised(tokens[i]) && readingsAt(tokens[i]).length === 0) unknown++
  }
  return words > 3 && unknown > words / 3
}
