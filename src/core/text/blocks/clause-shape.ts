import { COPULA, RELATIVE_LEMMA, WHICH_LEMMA } from '../../lexicon/function-words.ts'
import {
  CLAUSE_OPENERS,
  JOINS_AFTER_COMMA,
  OPENERS_AFTER_COMMA,
  VERBS_ABOVE_ALL,
} from '../../lexicon/headline-words.ts'
import { CASES, type Reading, type VerbForm } from '../../lexicon/morphology/readings.ts'
import type { Form } from '../forms.ts'
import { readingsAt, type Token } from '../tokens.ts'

const FINITE: ReadonlySet<VerbForm | null> = new Set<VerbForm>([
  'present',
  'past',
  'future',
  'impersonal',
  'conditional',
  'imperative',
])
const NOMINAL: ReadonlySet<string> = new Set(['subst', 'adj', 'ppas', 'pact', 'ger', 'num', 'ppron3'])

export const isNominal = ({ pos }: Reading): boolean => NOMINAL.has(pos)
export const isNominative = (reading: Reading): boolean => isNominal(reading) && (reading.cases & CASES.nom) !== 0

export const mayBeFinite = (token: Token | undefined): boolean =>
  readingsAt(token).some((reading) => FINITE.has(reading.verb) || reading.pos === 'pred' || isFutureOfBe(reading)) &&
  !readingsAt(token).some(({ pos }) => pos === 'conj')

/** Of what one should do, mostly with a subject behind it: `ma powstać`, `miał zostać`. */
export const isInfinitive = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ verb }) => verb === 'infinitive')

/** `będzie` has a tag of its own. */
const isFutureOfBe = ({ lemma, pos, verb }: Reading): boolean => lemma === COPULA && pos === 'verb' && verb === null

/** A nominative, but no adverb that is listed as a noun as well: `wczoraj`. */
export function mayBeSubject(token: Token | undefined): boolean {
  const readings = readingsAt(token)
  return readings.some(isNominative) && !readings.some(({ pos }) => pos === 'adv')
}

/** A finite verb, and nothing that may as well be a noun or an adjective. */
export function isFiniteVerb(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false
  const known = finiteForms.get(token.form)
  if (known !== undefined) return known
  const finite = mayBeFinite(token) && isVerbAboveAll(token.form.readings)
  finiteForms.set(token.form, finite)
  return finite
}

/** Titles are weighed at each capital, and each time the same words are asked. */
const finiteForms = new WeakMap<Form, boolean>()

function isVerbAboveAll(readings: readonly Reading[]): boolean {
  return readings.some(({ verb, lemma }) => FINITE.has(verb) && VERBS_ABOVE_ALL.has(lemma)) || !readings.some(isNominal)
}

export function countFinite(tokens: readonly Token[], from: number, to: number): number {
  let count = 0
  for (let i = from; i < to; i++) if (isFiniteVerb(tokens[i])) count++
  return count
}

/** Whether a clause stands on its own, and whether one was opened that has no verb yet. */
export interface ClauseShape {
  main: boolean
  pending: boolean
}

/**
 * Reads clauses from left to right: a finite verb belongs to the dependent clause that was opened last, or else makes a
 * main one. One pass.
 */
export const readClauses = (tokens: readonly Token[], from: number, to: number): ClauseShape =>
  read(tokens, from, to, isFiniteVerb)

/** The same, taking for a verb whatever may be one: `stała` is `constant` as well. */
export const mayHaveMainClause = (tokens: readonly Token[], from: number, to: number): boolean =>
  read(tokens, from, to, mayBeFinite).main

function read(
  tokens: readonly Token[],
  from: number,
  to: number,
  isVerb: (token: Token | undefined) => boolean,
): ClauseShape {
  let main = false
  let dependent = 0
  let joined = 0
  for (let i = from; i < to; i++) {
    if (isVerb(tokens[i])) {
      if (dependent > 0) dependent--
      else if (joined > 0) joined--
      else main = true
    } else if (i > from && dependsAt(tokens, i)) dependent++
    else if (tokens[i - 1]?.kind === 'comma' && JOINS_AFTER_COMMA.has(tokens[i]?.text ?? '')) joined++
  }
  return { main, pending: dependent > 0 }
}

function dependsAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word') return false
  const word = token.form.lower
  if (CLAUSE_OPENERS.has(word)) return true
  const comma = tokens[at - 1]?.kind === 'comma'
  if (!comma && tokens[at - 2]?.kind !== 'comma') return false
  if (comma && OPENERS_AFTER_COMMA.has(word)) return !JOINS_AFTER_COMMA.has(tokens[at + 1]?.text ?? '')
  return readingsAt(token).some(({ lemma }) => lemma === RELATIVE_LEMMA || lemma === WHICH_LEMMA)
}
