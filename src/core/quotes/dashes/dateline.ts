import { finiteAt } from '../../grammar/cues.ts'
import type { TokenRange } from '../../text/passage.ts'
import type { Token } from '../../text/tokens.ts'

/** Tokens that a dateline may have. */
const LONGEST = 14

/** `Zatyle, 13.12.2019 (ZBnews) - A`: behind the dash that follows its bracket; `from` where no dateline opens. */
export function behindDateline(tokens: readonly Token[], { from, to }: TokenRange): number {
  for (let i = from + 1; i < Math.min(to, from + LONGEST); i++) {
    if (finiteAt(tokens, i)) break
    if (tokens[i]?.kind === 'dash') return tokens[i - 1]?.kind === 'close' ? i + 1 : from
  }
  return from
}
