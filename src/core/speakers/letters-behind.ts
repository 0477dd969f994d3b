import type { NounPhrase } from '../grammar/nominal.ts'
import { isAcronym, type Token } from '../text/tokens.ts'

/** Tokens of a bracket with letters in it. */
const BRACKET = 3

/** Of `Urząd Lotnictwa Cywilnego (ULC)` the name, and the letters in the bracket that it ends with; null where none are. */
export function withoutLetters(
  tokens: readonly Token[],
  phrase: NounPhrase,
): { letters: string | null; phrase: NounPhrase } {
  const { last, head } = phrase
  const letters = tokens[last - 1]
  const isBracket = tokens[last]?.kind === 'close' && tokens[last - 2]?.kind === 'open' && last - BRACKET >= head
  if (!isBracket || !isAcronym(letters) || !letters) return { letters: null, phrase }
  return { letters: letters.text, phrase: { ...phrase, last: last - BRACKET } }
}
