import { CASES } from '../lexicon/morphology/readings.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** Tokens of what somebody is between commas. */
const LONGEST_APPOSITION = 8

/** Whether the comma at `comma` opens what somebody is, in the nominative, and another closes it before any verb. */
export function isApposedBehind(tokens: readonly Token[], comma: number): boolean {
  const isNominative = readingsAt(tokens[comma + 1]).some(({ pos, cases }) => pos === 'subst' && cases & CASES.nom)
  if (tokens[comma]?.kind !== 'comma' || !isNominative) return false
  for (let i = comma + 1; i <= comma + LONGEST_APPOSITION; i++) {
    if (tokens[i]?.kind === 'comma') return true
    if (tokens[i]?.kind !== 'word' || (i > comma + 1 && tokens[i]?.form.finite)) return false
  }
  return false
}
