import { isOffice } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import { ENDS_AS_OTHER_CASES, ENDS_IN_CONSONANT } from '../lexicon/case-endings.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, EVERY_CASE, GENDERS, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { SURNAME } from '../lexicon/surname-endings.ts'
import type { Passage } from '../text/passage.ts'
import { readingsAt } from '../text/tokens.ts'
import { isRankedName } from './lone-name.ts'
import { toNominative } from './names.ts'
import { isSomebodys } from './possessor.ts'
import type { Wanted } from './resolution.ts'

/**
 * What somebody is called whom a noun at `head` and one name bring in, in the nominative: `burmistrz Wrzosek`, `zdaniem
 * ministra Bryla`, `według wójt Sowy`; null where the name is that of whom or what it is: `szef Lubexu`, `rzecznika Bryla`.
 */
export function introducedName(
  tokens: Passage['tokens'],
  head: number,
  name: string,
  { case: stands }: Wanted,
): string | null {
  if (stands === 'nom') return mayBeCalled(name) || isRankedName(tokens[head], name) ? name : null
  if (!isOffice(tokens[head]) || isSomebodys(tokens, head)) return null
  const isDeclined = humanReadings(name).some(({ cases, number }) => number & SINGULAR && cases & CASES[stands])
  if (isDeclined) return toNominative([name], new Set(), CASES[stands])
  // `zdaniem minister Bryl`: a woman's office and surname stay as they are
  const isWomans = readingsAt(tokens[head]).some(
    ({ lemma, cases }) => cases === EVERY_CASE && lemma === lowerAt(tokens, head),
  )
  return isWomans && ENDS_IN_CONSONANT.test(name) ? name : null
}

const lowerAt = (tokens: Passage['tokens'], at: number): string | undefined => tokens[at]?.form.lower

/**
 * Whether whoever bears an office may be called so: `burmistrz Wrzosecki`, `premier Sowa`; of `szef Mety` and `rzecznik Zatyla`
 * not.
 */
function mayBeCalled(name: string): boolean {
  if (!ENDS_AS_OTHER_CASES.test(name)) return true
  const readings = readingsOf(name).filter(({ lemma, pos }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  if (readings.some(({ cases }) => cases & CASES.gen)) return false
  return (
    SURNAME.test(name) ||
    readings.some(({ cases, genders, number }) => cases & CASES.nom && genders & GENDERS.human && number & SINGULAR)
  )
}
