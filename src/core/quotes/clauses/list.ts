import { finiteAt } from '../../grammar/cues.ts'
import { ADJECTIVE_POS, NOUN_POS } from '../../grammar/nominal.ts'
import { JOINING } from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** Tokens from a list's comma to what joins its last member. */
const LONGEST_MEMBER = 8

/** `odbiły się na płacach, premiach i zyskach`: behind the comma a list goes on in the case of what stands before it. */
export function goesOnInList(tokens: readonly Token[], comma: number): boolean {
  const before = casesOf(tokens[comma - 1])
  if ((before & casesOf(tokens[comma + 1])) === 0) return false
  for (let i = comma + 1; i < comma + LONGEST_MEMBER; i++) {
    if (JOINING.has(tokens[i]?.text ?? '')) return (before & casesOf(tokens[i + 1])) !== 0
    if (tokens[i]?.kind !== 'word' || finiteAt(tokens, i)) return false
  }
  return false
}

/** The cases but the nominative: what stands in that may be the subject of what follows. */
const casesOf = (token: Token | undefined): number =>
  readingsAt(token)
    .filter(({ pos }) => NOUN_POS.has(pos) || ADJECTIVE_POS.has(pos))
    .reduce((sum, { cases }) => sum | cases, 0) & ~CASES.nom
