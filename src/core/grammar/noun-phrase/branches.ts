import { BODIES_OF_TOWNS } from '../../lexicon/kinds-of-bodies.ts'
import { isGivenName } from '../../lexicon/morphology/human-names.ts'
import { CASES, GENDERS } from '../../lexicon/morphology/readings.ts'
import { NEWS_MEDIA } from '../../lexicon/roles.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { isPreposition } from '../nominal.ts'

/**
 * Whether letters are a body's, no medium's, whose town stands behind them, undeclined: `poinformowała OSP Wolica`. What the
 * dictionary lacks is one only behind those that every town has, and behind somebody's office only before his name: `naczelnik
 * OSP Bryń Jan Lis`, but the `prezes OSP Bryl`.
 */
export function isBranch(tokens: readonly Token[], letters: number, end: number, ofPerson = false): boolean {
  const [body, town, next] = tokens.slice(letters, letters + 3)
  if (letters + 1 >= end || !isAcronym(body) || isAcronym(town) || !isCapitalised(town)) return false
  if (NEWS_MEDIA.has(body?.text ?? '') || isPreposition(tokens[letters - 1])) return false
  const isBeforeName = isCapitalised(next) && next?.sentence === town?.sentence
  if (isBeforeName && !isGivenName(next?.text ?? '')) return false
  if (BODIES_OF_TOWNS.has(body?.text ?? '') && (!ofPerson || isBeforeName)) return true
  const readings = readingsAt(town)
  return (
    readings.length > 0 &&
    readings.every(
      ({ pos, cases, genders, lemma }) =>
        pos === 'subst' && (cases & CASES.nom) !== 0 && /^\p{Lu}/u.test(lemma) && !(genders & GENDERS.human),
    )
  )
}
