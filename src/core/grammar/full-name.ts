import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { inSmallLetters, isAcronym, isCapitalised, type Token } from '../text/tokens.ts'
import { skipTitles } from './noun-phrase/titles.ts'

/** Tokens that a name may have without its titles. */
const LONGEST_NAME = 8

/** Behind a full name: `lek. Jan Bryl`, `JAN W. BRYL`, `Anna Bryl–Wrzos`; `from` where none stands there. */
export function fullNameEnd(tokens: readonly Token[], from: number, to: number): number {
  const given = skipTitles(tokens, from, to)
  if (!isGivenName(tokens[given])) return from
  const limit = Math.min(to, given + LONGEST_NAME)
  let end = given + 1
  while (end < limit && isPartOfName(tokens, end)) end++
  return end > given + 1 ? end : from
}

function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (token?.kind === 'word') return isCapitalised(token)
  if (!isCapitalised(tokens[at + 1])) return false
  const isInitial = token?.text === '.' && tokens[at - 1]?.text.length === 1
  const isHyphen = token?.kind === 'other' && !token.spaceBefore && !token.spaceAfter
  return isInitial || isHyphen
}

/** In capitals throughout as well, as labels are set at times. */
function isGivenName(token: Token | undefined): boolean {
  if (!token || !isCapitalised(token)) return false
  const text = isAcronym(token) ? inSmallLetters(token.text) : token.text
  return humanReadings(text).some(({ cases, number }) => cases & CASES.nom && number & SINGULAR)
}
