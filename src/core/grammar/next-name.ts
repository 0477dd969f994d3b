import { DECLINED_AS_ADJECTIVE, ENDS_BEHIND_APOSTROPHE, UNKNOWN_NOMINATIVE } from '../lexicon/case-endings.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { foreignTitleEnd } from './foreign-title.ts'

/**
 * Whether behind a whole name that starts at `first` another one begins at `at`: the `Ewa` of `zapytała Jana Lisa Ewa Bryl`,
 * where the first may stand in another case and the second is plainly a nominative.
 */
export function opensNextName(tokens: readonly Token[], first: number, at: number): boolean {
  if (at < first + 2 || !isCapitalised(tokens[at + 1]) || isAcronym(tokens[at])) return false
  if (tokens[at]?.sentence !== tokens[first]?.sentence || tokens[at + 1]?.sentence !== tokens[at]?.sentence)
    return false
  const others =
    ENDS_BEHIND_APOSTROPHE.test(tokens[first]?.text ?? '') ||
    oneIn(tokens[first]).some(({ cases }) => (cases & ~(CASES.nom | CASES.voc)) !== 0)
  if (isBehindAdjectival(tokens, at)) return true
  const given = oneIn(tokens[at])
  // `z tygodnikiem Die Flut Adam Wrzos`
  const isTitle = foreignTitleEnd(tokens, first, at + 1) === at - 1
  return (
    (others || isTitle) &&
    given.some(({ cases }) => cases & CASES.nom) &&
    given.every(({ cases }) => !(cases & CASES.gen))
  )
}

/** `Jana Zełowskiego Mychaiło Bryl`: what the dictionary lacks, and ends as no genitive does, behind a surname that shows one. */
export const isBehindAdjectival = (tokens: readonly Token[], at: number): boolean =>
  DECLINED_AS_ADJECTIVE.test(tokens[at - 1]?.text ?? '') &&
  readingsAt(tokens[at]).length === 0 &&
  UNKNOWN_NOMINATIVE.test(tokens[at]?.text ?? '')

const oneIn = (token: Token | undefined): ReturnType<typeof humanReadings> =>
  humanReadings(token?.text ?? '').filter(({ number }) => number & SINGULAR)
