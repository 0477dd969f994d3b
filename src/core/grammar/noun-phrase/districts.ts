import { MEDIA_ANAPHORS, ORGANIZATION_NOUNS } from '../../lexicon/body-nouns.ts'
import { CASES, GENDERS, readingsOf } from '../../lexicon/morphology/readings.ts'
import { WOMANS_SURNAME } from '../../lexicon/surname-endings.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { PLAIN_ADJECTIVE } from '../nominal.ts'
import { isOf } from './kinds-of-tokens.ts'

/** A town and a part of it, in capitals. */
const TOWN_AND_PART = /^(\p{Lu}\p{Ll}+)-(\p{Lu}\p{Ll}+)$/u

/**
 * Where what a court or an office is called after ends, `Prokuratury Rejonowej Lublin-Zachód`, `Sądu Rejonowego Lublin – Zachód`:
 * a town and its part, in the nominative, behind the body's adjective in capitals; -1 where none begins at `at`.
 */
export function districtEnd(tokens: readonly Token[], at: number): number {
  const [body, adjective, name, dash, part] = tokens.slice(at - 2, at + 3)
  // `w rozmowie z Gazetą Portową Bryl-Lis`: a paper is called after no town
  if (at < 2 || !isCapitalised(body) || !isOf(body, ORGANIZATION_NOUNS) || isOf(body, MEDIA_ANAPHORS)) return -1
  if (!isCapitalised(adjective) || !readingsAt(adjective).some(({ pos }) => PLAIN_ADJECTIVE.has(pos))) return -1
  const [, town, quarter = ''] = TOWN_AND_PART.exec(name?.text ?? '') ?? []
  if (town) return isTown(town) ? endOfPart(tokens, quarter, at) : -1
  const isParted = dash?.kind === 'dash' && part?.sentence === name?.sentence && isCapitalised(part)
  return isParted && isTown(name?.text ?? '') ? endOfPart(tokens, part?.text ?? '', at + 2) : -1
}

/** `Poznań-Stare Miasto`: an adjective has its noun behind it. */
function endOfPart(tokens: readonly Token[], part: string, last: number): number {
  const noun = tokens[last + 1]
  if (!isCapitalised(noun) || noun?.sentence !== tokens[last]?.sentence) return last
  const nouns = readingsAt(noun).filter(({ pos, cases }) => pos === 'subst' && cases & CASES.nom)
  const isOfNoun = readingsOf(part).some(
    ({ pos, cases, genders, number }) =>
      PLAIN_ADJECTIVE.has(pos) &&
      cases & CASES.nom &&
      nouns.some((one) => one.genders & genders && one.number & number),
  )
  return isOfNoun ? last + 1 : last
}

/** A name in the nominative, and nobody's, whatever woman may be called so. */
function isTown(word: string): boolean {
  const names = readingsOf(word).filter(
    ({ pos, lemma, cases }) => pos === 'subst' && /^\p{Lu}/u.test(lemma) && cases & CASES.nom,
  )
  return names.length > 0 && names.every(({ genders }) => !(genders & GENDERS.human)) && !WOMANS_SURNAME.test(word)
}
