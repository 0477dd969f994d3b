import { mayBeMansGenitive } from '../grammar/noun-phrase/name-in-genitive.ts'
import { JOINING } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { STREET_LETTERS, STREETS } from '../lexicon/places.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isOblique } from './name-context.ts'

/** Words of street names in a row, and what joins them. */
const LONGEST = 12

/**
 * Whether the name at `at` is a street's: `przy ul. Jana Bryla`, `zbieg ul. 3 Maja i Adama Wrony`; behind a whole word, or
 * behind another street, it shows its case, for `na placu Jan Bryl powiedział` names somebody.
 */
export function isStreetAt(tokens: readonly Token[], at: number): boolean {
  if (endsStreetWord(tokens, at - 1)) return !isNounBehind(tokens, at - 1) || isGenitive(tokens, at)
  if (!isJoint(tokens[at - 1]) || !isGenitive(tokens, at)) return false
  let first = at - 2
  while (first > at - LONGEST && isOfName(tokens, first)) first--
  return first < at - 2 && endsStreetWord(tokens, first)
}

/** `ul.`, `ulicy`: up to `i`. */
const endsStreetWord = (tokens: readonly Token[], i: number): boolean =>
  isNounBehind(tokens, i) || (tokens[i]?.text === '.' && STREET_LETTERS.has(tokens[i - 1]?.form.lower ?? ''))

const isNounBehind = (tokens: readonly Token[], i: number): boolean =>
  readingsAt(tokens[i]).some(({ pos, lemma }) => pos === 'subst' && STREETS.has(lemma))

const isOfName = (tokens: readonly Token[], i: number): boolean =>
  isCapitalised(tokens[i]) || tokens[i]?.kind === 'number' || isJoint(tokens[i])

const isJoint = (token: Token | undefined): boolean => token?.kind === 'comma' || JOINING.has(token?.text ?? '')

/** `Adama Wrony`, and not `Adama Wronę`, whom somebody met there. */
function isGenitive(tokens: readonly Token[], at: number): boolean {
  const surname = readingsAt(tokens[at + 1])
  const isOther = surname.some(({ cases }) => cases & CASES.acc) && !surname.some(({ cases }) => cases & CASES.gen)
  return (isOblique(tokens[at]) || mayBeMansGenitive(tokens[at])) && !(isCapitalised(tokens[at + 1]) && isOther)
}
