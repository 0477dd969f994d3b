import { DECLINED_ENDING, ENDS_IN_A, ENDS_IN_CONSONANT } from '../lexicon/case-endings.ts'
import { GENDERS, PLURAL } from '../lexicon/morphology/readings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/**
 * Whether a name that the dictionary lacks is the subject of the past verb right behind it, by their gender: the `Doria` of
 * `zdaniem Janiny Bryl Doria zużyła`, the `Rovan` of `według Ministerstwa Obrony Rovan stracił`.
 */
export function isUnknownSubject(tokens: readonly Token[], at: number): boolean {
  const name = tokens[at]
  const verb = tokens[at + 1]?.form.finite
  if (verb?.verb !== 'past' || verb.number & PLURAL) return false
  if (!name || !isCapitalised(name) || isAcronym(name) || readingsAt(name).length > 0) return false
  if (ENDS_IN_A.test(name.text)) return verb.genders === GENDERS.feminine
  return ENDS_IN_CONSONANT.test(name.text) && !DECLINED_ENDING.test(name.text) && (verb.genders & GENDERS.human) !== 0
}
