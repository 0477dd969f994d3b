import { findRange } from './find-range.ts'
import type { Sight } from './follow-words.ts'
import type { Passage } from './plan-reading.ts'

/**
 * Where the reading begins: the first passage at an offset into `Article.text`, or, without one, of those in sight;
 * otherwise the beginning.
 */
export function findStart(passages: readonly Passage[], from: number | null, sight: Sight): number {
  const isHere = ({ span }: Passage): boolean => {
    if (from !== null) return span.end > from
    const range = findRange(span)
    return range !== null && range.getBoundingClientRect().top >= sight.top
  }
  return Math.max(0, passages.findIndex(isHere))
}
