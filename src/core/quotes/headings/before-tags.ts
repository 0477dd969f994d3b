import { PORTAL_TAGS } from '../../lexicon/headline-words.ts'
import type { TokenRange } from '../../text/passage.ts'
import type { Token } from '../../text/tokens.ts'

/** `Most stanie [WYWIAD]`, `Most stanie (WIDEO, ZDJĘCIA)`: without what a portal tells at a title's end of what goes with it. */
export function beforeTags(tokens: readonly Token[], { from, to }: TokenRange): TokenRange {
  let end = to
  while (tokens[end - 1]?.kind === 'close') {
    let open = end - 2
    while (open > from && (tokens[open]?.kind === 'comma' || PORTAL_TAGS.has(tokens[open]?.text ?? ''))) open--
    if (tokens[open]?.kind !== 'open' || open === end - 2) break
    end = open
  }
  return { from, to: end }
}
