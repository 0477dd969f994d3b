import { isWomans } from '../grammar/womens-nouns.ts'
import { humanReadings, isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, readingsOf } from '../lexicon/morphology/readings.ts'
import { LEADER_NOUNS } from '../lexicon/person-nouns.ts'

/**
 * `Prokurator`, `Wojewoda` at the start of a sentence: a noun for a person, and no given name; `Sąsiadka` is one, though a
 * Sąsiadek is declined so.
 */
export function isOfficeWord(word: string): boolean {
  const lower = word.toLowerCase()
  if (LEADER_NOUNS.has(lower)) return true
  const nouns = readingsOf(lower).filter(({ pos, cases }) => pos === 'subst' && cases & CASES.nom)
  if (!isGivenName(word)) return nouns.some(({ genders }) => genders & GENDERS.human)
  return !humanReadings(word).some(({ cases }) => cases & CASES.nom) && nouns.some(({ lemma }) => isWomans(lemma))
}
