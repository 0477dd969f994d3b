import { fullNameEnd } from '../grammar/full-name.ts'
import { YEARS_OF_AGE } from '../lexicon/counted.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** Tokens that what somebody is may have behind the name: `Jan Bryl, wiceprezes spółki Lubex w Lubinowie`. */
const LONGEST_DESCRIPTION = 9
const LONGEST_LABEL = 18

/** `Jan Bryl`, `Jan Bryl, kapitan`, `Anna Wrzos z PSL`, `Anna Wrzos, Radio Lubinów`: a full name, and at most who that is. */
export function isDescribedName(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_LABEL) return false
  const full = fullNameEnd(tokens, from, to)
  // `Bożena, 61 lat, emerytka`
  const isCalled = full === from && isGivenName(tokens[from]?.text ?? '') && behindAge(tokens, from + 1, to) > from + 1
  const named = isCalled ? from + 1 : full
  const end = named === from ? from : behindAge(tokens, named, to)
  if (end === from || to - end > LONGEST_DESCRIPTION) return false
  if (end === to) return true
  const isOf = WITH_OR_FROM.has(tokens[end]?.text ?? '') && isCapitalised(tokens[end + 1])
  if (end + 1 === to || !(isOf || tokens[end]?.kind === 'comma')) return false
  for (let i = end; i < to; i++) {
    const token = tokens[i]
    // `Anna Wrzos, „Kurier”`: a paper's own people ask
    if (token?.kind === 'mark') return false
    if (token?.kind === 'stop' && tokens[i + 1]?.sentence !== token.sentence) return false
    if (token?.form.finite && readingsAt(token).every(({ verb }) => verb !== null)) return false
  }
  return true
}

/** Tokens between the brackets of an age: `(38 l.)`, `(38 lat)`. */
const LONGEST_AGE = 3

/** Behind an age, in brackets or between commas: `Adam Wrzos (38 l.), kierowca`, `Bożena, 61 lat, emerytka`. */
function behindAge(tokens: readonly Token[], at: number, end: number): number {
  if (tokens[at + 1]?.kind !== 'number') return at
  if (tokens[at]?.kind === 'comma') return YEARS_OF_AGE.has(tokens[at + 2]?.form.lower ?? '') ? at + 3 : at
  if (tokens[at]?.kind !== 'open') return at
  for (let i = at + 2; i <= at + 1 + LONGEST_AGE && i < end; i++) if (tokens[i]?.kind === 'close') return i + 1
  return at
}
