import type { Passage } from '../../text/passage.ts'
import { type Attribution, attributionAt } from '../attribution.ts'

/** Tokens that an attribution within marks may have. */
const LONGEST = 14

/** `"A – mówi X – B"`: the attribution that stands inside the marks; null where there is none. */
export function findInner(passage: Passage, open: number, close: number): Attribution | null {
  for (let i = open + 2; i < close - 1; i++) {
    if (passage.tokens[i]?.kind !== 'dash') continue
    const attribution = attributionAt(passage, i + 1, close, false)
    if (attribution && attribution.to - attribution.from < LONGEST && passage.tokens[attribution.to]?.kind === 'dash')
      return attribution
  }
  return null
}
