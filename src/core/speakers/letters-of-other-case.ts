import { isSpeakerNoun, type NounPhrase } from '../grammar/nominal.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { isAcronym, readingsAt, type Token } from '../text/tokens.ts'

/** `w wywiadzie udzielonym PAP`, `z Janem Lisem, szefem PAP`: of a participle, or of somebody in a case of no subject. */
export function isOfOtherCase(tokens: readonly Token[], { first, name }: NounPhrase): boolean {
  const given = name?.first === first && isAcronym(tokens[first]) ? readingsAt(tokens[first - 1]) : []
  const isWith = given.every(({ cases }) => cases === CASES.inst) && isSpeakerNoun(given) === 'person'
  return given.length > 0 && (isWith || given.every(({ pos, cases }) => pos === 'ppas' && !(cases & CASES.nom)))
}
