import { CASES, GENDERS, type Reading, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { isLight } from '../light-words.ts'
import { isSpeakerNoun } from '../nominal.ts'

/**
 * `Broda ocenił`, `Zima już powiedział`, `Li przyznał`: a noun in capitals that is no man's by the dictionary, or by another
 * of its readings alone, is what a man is called where his verb follows.
 */
export function isNamedByVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!isCapitalised(token) || isAcronym(token) || !isMans(verbBehind(tokens, at))) return false
  const readings = readingsAt(token)
  const nouns = readings.filter(isCommonNoun)
  if (nouns.length === 0 || nouns.some(isMans) || !readings.every(mayBeName)) return false
  const isSurname = readings.some((reading) => !isCommonNoun(reading) && isMans(reading) && reading.cases & CASES.nom)
  // `Gwiazda powiedział`: by sense
  return isSurname || (nouns.every(isOneThing) && isSpeakerNoun(nouns) === 'thing')
}

/** Of an adjective a form that goes with no man: `wrona` of `wrony`. */
const mayBeName = (reading: Reading): boolean =>
  NAME_POS.has(reading.pos) || (reading.pos === 'adj' && !isMans(reading))
const NAME_POS: ReadonlySet<string> = new Set(['subst', 'depr', 'qub'])

/** The verb right behind, or behind `już` and the like. */
function verbBehind(tokens: readonly Token[], at: number): Reading | null {
  const next = tokens[at + 1]
  const verb = tokens[isLight(next) && !next?.form.finite ? at + 2 : at + 1]
  const finite = verb?.sentence === tokens[at]?.sentence ? verb?.form.finite : null
  return finite?.verb === 'past' ? finite : null
}

const isMans = (reading: Reading | null): boolean =>
  reading !== null && (reading.genders & GENDERS.human) !== 0 && (reading.number & SINGULAR) !== 0

const isCommonNoun = ({ pos, lemma }: Reading): boolean => pos === 'subst' && /^\p{Ll}/u.test(lemma)

const isOneThing = ({ genders, number, cases }: Reading): boolean =>
  genders === GENDERS.feminine && (number & SINGULAR) !== 0 && (cases & CASES.nom) !== 0
