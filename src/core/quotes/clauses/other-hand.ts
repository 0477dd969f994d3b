import { ON_ONE_HAND, ON_THE_OTHER } from '../../lexicon/set-phrases.ts'
import type { Token } from '../../text/tokens.ts'

/** Words from a comma to the other hand: `a z drugiej`, `zaś z drugiej`. */
const LEAD_IN = 2
/** Tokens from the one hand to the cue: `z jednej strony wójt gminy Lubin, pytany o ceny, zapewnia`. */
const REACH = 32

/**
 * `Z jednej strony zapewnia, że A, a z drugiej ostrzega, że B`: whether behind `comma` the other hand begins of what the
 * sentence from `start` on says in the clause of its cue. What weighs one against the other itself holds both.
 */
export function opensOtherHand(tokens: readonly Token[], comma: number, cue: number, start: number): boolean {
  if (!Array.from({ length: LEAD_IN }, (_, i) => comma + 1 + i).some((at) => isPhrase(tokens, at, ON_THE_OTHER)))
    return false
  for (let at = cue + 1; at >= Math.max(start, cue - REACH); at--) if (isPhrase(tokens, at, ON_ONE_HAND)) return true
  return false
}

const isPhrase = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.form?.lower === word)
