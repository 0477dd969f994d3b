import { finiteAt } from '../../text/cues.ts'
import { closing } from '../../text/nominal.ts'
import { readNounPhrase } from '../../text/noun-phrase.ts'
import type { TokenRange } from '../../text/passage.ts'
import type { Token } from '../../text/tokens.ts'

/** Tokens that a name and what its bearer is may have. */
const LONGEST = 16

/** Who is named behind words in marks, without any verb. */
export interface Signed {
  name: TokenRange
  /** With what its bearer is, and the dash or the bracket. */
  whole: TokenRange
}

/**
 * `„Gramy dalej.” – Jan Wrona, kapitan Iskry`, `„Gramy dalej” (trener Jan Wrona)`: a full name that ends the paragraph
 * behind the mark at `close`.
 *
 * @param end exclusive index where the paragraph ends
 */
export function signedBehind(tokens: readonly Token[], close: number, end: number): Signed | null {
  const at = tokens[close + 1]?.text === '.' ? close + 2 : close + 1
  const bracket = tokens[at]?.kind === 'open' ? closing(tokens, at, end) : -1
  if (tokens[at]?.kind !== 'dash' && bracket < 0) return null
  const to = bracket < 0 ? end : bracket
  if (to - at > LONGEST || (bracket >= 0 && bracket < end - 2)) return null
  for (let i = at + 1; i < to; i++) {
    const kind = tokens[i]?.kind ?? 'stop'
    if (kind === 'colon' || kind === 'dash' || kind === 'semicolon' || finiteAt(tokens, i)) return null
  }
  const phrase = readNounPhrase(tokens, at + 1, to, 'nom', false)
  if (phrase?.kind !== 'person' || phrase.first !== at + 1 || !phrase.name) return null
  const { first, last } = phrase.name
  const behind = tokens[last + 1]
  const ends = last + 1 >= to || behind?.kind === 'comma' || behind?.kind === 'stop'
  return last > first && ends ? { name: { from: phrase.first, to: last + 1 }, whole: { from: at, to } } : null
}
