import { CLITICS, DETERMINERS, FRONTED_NOUNS } from '../../lexicon/headline-words.ts'
import { CASES, GENDERS, type Reading } from '../../lexicon/morphology/readings.ts'
import { isCapitalised, readingsAt, type Token } from '../tokens.ts'
import { isFiniteVerb, isNominal, isNominative } from './clause-shape.ts'

/** What a word in capitals in the middle of a sentence opens another with; `name` where it may be nothing but a name. */
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
  if (readings.length === 0) return 'name'
  if (CLITICS.has(lower)) return null
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
  if (names.length === 0 && isFiniteVerb(token)) return mayGoOn ? 'name' : 'finiteVerb'
  if (readings.some(({ verb }) => verb === 'participle')) return 'finiteVerb'
  if (names.length > 0 && !readings.some(isHuman) && (isCapitalised(tokens[word - 1]) || isCapitalised(next)))
    return 'name'
  if (readings.some(isNominative)) return 'noun'
  if (names.length > 0) return 'name'
  return next?.kind === 'word' && !isCapitalised(next) && (certain || readings.some(isObject)) ? 'object' : null
}

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
