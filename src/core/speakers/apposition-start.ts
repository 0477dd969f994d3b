import { isPreposition } from '../grammar/nominal.ts'
import { APPOSITION_OPENERS, YEAR_WORDS } from '../lexicon/function-words.ts'
import { isDash } from '../text/dashes.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/**
 * Where the role begins that a comma before `at` says somebody has: behind `czyli` or `obecnie`, behind when he had it, `w 2015
 * roku wójt`, and behind how much he is so, `najbardziej znany wójt`.
 */
export function beginningOfApposition(tokens: readonly Token[], at: number, end: number): number {
  const opened = APPOSITION_OPENERS.has(tokens[at]?.text ?? '') ? at + 1 : behindYears(tokens, at, end)
  return isDegree(tokens, opened) ? opened + 1 : opened
}

/** Behind `w 2015 roku`, `w latach 2015-2018`, `od 2015 r.`; `at` where no years stand there. */
function behindYears(tokens: readonly Token[], at: number, end: number): number {
  if (!isPreposition(tokens[at])) return at
  let i = at + 1
  while (i < end && isOfYears(tokens, i)) i++
  return tokens.slice(at + 1, i).some(({ text }) => YEAR.test(text)) ? i : at
}

const YEAR = /^(?:19|20)\d\d/

const isOfYears = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.kind === 'stop') return YEAR_WORDS.has(tokens[at - 1]?.text ?? '')
  return token?.kind === 'number' || isDash(token?.text ?? '') || YEAR_WORDS.has(token?.text ?? '')
}

/** `najbardziej prorynkowy`: an adverb before its adjective. */
export const isDegree = (tokens: readonly Token[], at: number): boolean =>
  readingsAt(tokens[at]).some(({ pos }) => pos === 'adv') &&
  readingsAt(tokens[at]).every(({ pos }) => pos === 'adv' || pos === 'qub') &&
  readingsAt(tokens[at + 1]).some(({ pos }) => pos === 'adj')
