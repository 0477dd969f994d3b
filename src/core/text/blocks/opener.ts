import { JOINING } from '../../lexicon/function-words.ts'
import { NAMES_LIKE_NOUNS } from '../../lexicon/given-names.ts'
import { CLITICS, COURTESY, DETERMINERS, FRONTED_NOUNS } from '../../lexicon/headline-words.ts'
import { CASES, GENDERS, type Reading } from '../../lexicon/morphology/readings.ts'
import { isCapitalised, readingsAt, type Token } from '../tokens.ts'
import { isFiniteVerb, isNominal, isNominative } from './clause-shape.ts'

/**
 * What a word in capitals in the middle of a sentence opens another with; `name` where it may be nothing but a name.
 */
export type Opener = 'functionWord' | 'finiteVerb' | 'noun' | 'object' | 'name'

const NUMERAL = /^[IVX]$/
/** `NATO`, `MSWiA`. */
export const INNER_CAPITAL = /\p{Lu}.*\p{Lu}/u

/**
 * The opener at `word`, by its readings in lower case; null where no sentence opens so. Where one is `certain` to open
 * somewhere, a noun in any case may: `Pierwszym sportowcem będzie…`.
 */
export function openerAt(tokens: readonly Token[], word: number, certain = false): Opener | null {
  const token = tokens[word]
  if (token?.kind !== 'word') return null
  const next = tokens[word + 1]
  const { lower, readingsInLower: readings } = token.form
  if (INNER_CAPITAL.test(token.text)) return 'name'
  if (lower.length === 1 && (next?.kind === 'stop' || NUMERAL.test(token.text))) return null
  if (readings.length === 0 || isGivenName(tokens, word)) return 'name'
  if (CLITICS.has(lower) || COURTESY.test(lower)) return null
  // `Lubex 17 Pro Max`: what stands in set phrases alone
  if (readings.some(({ pos }) => pos === 'burk') && isCapitalised(next)) return 'name'
  if (FRONTED_NOUNS.has(lower)) return 'functionWord'
  if (readings.some(isDeterminer)) return isCapitalised(next) ? null : 'functionWord'
  if (readings.some(isPreposition) && (!readings.some(isFunctionWord) || governs(next)))
    return governs(next) ? 'functionWord' : null
  if (readings.some(isFunctionWord) && !(readings.some(isNominal) && isCapitalised(next))) return 'functionWord'
  const names = readingsAt(token).filter(({ lemma }) => lemma !== lemma.toLowerCase())
  // `stolica Niemiec`, `wpływ Berlina`
  if (names.some(({ cases }) => (cases & CASES.gen) !== 0) && tokens[word - 1]?.kind === 'word') return 'name'
  // `drużyna Stali Opole`: a noun of a name that goes on, though `stali` mostly is a verb
  const mayGoOn = isCapitalised(next) && readings.some(isNominal)
  if (names.length === 0 && isFiniteVerb(token)) return mayGoOn || isSubject(tokens, word) ? 'name' : 'finiteVerb'
  if (readings.some(({ verb }) => verb === 'participle')) return 'finiteVerb'
  if (names.length > 0 && !readings.some(isHuman) && (isCapitalised(tokens[word - 1]) || isCapitalised(next)))
    return 'name'
  if (readings.some(isNominative)) return 'noun'
  if (names.length > 0) return 'name'
  return next?.kind === 'word' && !isCapitalised(next) && (certain || readings.some(isObject)) ? 'object' : null
}

/** `Marek Wrona`: a given name before its surname, though the word is a noun as well. */
const isGivenName = (tokens: readonly Token[], word: number): boolean =>
  NAMES_LIKE_NOUNS.has(tokens[word]?.text ?? '') && isCapitalised(tokens[word + 1])

/**
 * `Doda wczoraj była gościem`, `Muska i Bryla`: what has another verb in its clause, or is one of two names, is no
 * verb.
 */
function isSubject(tokens: readonly Token[], word: number): boolean {
  if (JOINING.has(tokens[word + 1]?.text ?? '') && isCapitalised(tokens[word + 2])) return true
  let at = word + 1
  while (tokens[at]?.kind === 'word' && !isFiniteVerb(tokens[at]) && !readingsAt(tokens[at]).some(opensClause)) at++
  return isFiniteVerb(tokens[at]) && !readingsAt(tokens[at]).some(({ pos }) => pos === 'pred')
}

const opensClause = ({ pos }: Reading): boolean => pos === 'conj' || pos === 'comp'

export const isHuman = (reading: Reading): boolean =>
  isNominative(reading) && reading.pos === 'subst' && (reading.genders & GENDERS.human) !== 0
export const isPreposition = ({ pos }: Reading): boolean => pos === 'prep'
export const isFunctionWord = ({ pos }: Reading): boolean =>
  pos === 'conj' ||
  pos === 'comp' ||
  pos === 'qub' ||
  pos === 'adv' ||
  pos === 'ppron12' ||
  pos === 'ppron3' ||
  pos === 'pred'
/** `Wystawę`: the accusative and nothing else. */
const isObject = ({ pos, cases }: Reading): boolean => pos === 'subst' && cases === CASES.acc
const isDeterminer = ({ lemma, pos }: Reading): boolean => pos !== 'subst' && DETERMINERS.has(lemma)

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
