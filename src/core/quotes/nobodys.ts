import { NOBODY } from '../lexicon/pronouns.ts'
import type { Token } from '../text/tokens.ts'

/** Tokens from `nikt` to its verb. */
const REACH = 3

/** `Nikt nie ma wątpliwości, że`, `Nikt nie ma wątpliwości:`: what is behind that verb nobody has said. */
export function isNobodys(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - REACH; i--) if (tokens[i]?.form?.lower === NOBODY) return true
  return false
}
