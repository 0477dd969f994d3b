import { CLUBS } from '../../lexicon/kinds-of-bodies.ts'
import { isGivenName } from '../../lexicon/morphology/human-names.ts'
import { CASES, GENDERS } from '../../lexicon/morphology/readings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'

/** `Górnik Zabrze ogłosił`, `Chemik Police`: a club by a trade in capitals and its town, undeclined; no `Górnik Jan Lis`. */
export function isClubName(tokens: readonly Token[], at: number): boolean {
  const [club, town] = [tokens[at], tokens[at + 1]]
  if (!isCapitalised(club) || !isCapitalised(town) || isAcronym(town) || town?.sentence !== club?.sentence) return false
  if (!readingsAt(club).some(({ lemma, cases }) => CLUBS.has(lemma.toLowerCase()) && cases & CASES.nom)) return false
  if (isGivenName(town?.text ?? '')) return false
  const names = readingsAt(town).filter(({ pos, lemma }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  return names.some(({ cases }) => cases & CASES.nom) && names.every(({ genders }) => !(genders & GENDERS.human))
}
