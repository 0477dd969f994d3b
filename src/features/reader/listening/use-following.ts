import { type RefObject, useEffect, useRef } from 'react'
import { findRange } from './find-range.ts'
import { isInSight, markHeard, type Sight, showHeard } from './follow-words.ts'
import type { Passage } from './plan-reading.ts'

/**
 * Marks the passage. It is brought into sight, unless the reader has scrolled away from the one before.
 *
 * @returns has the next one brought into sight all the same
 */
export function useFollowing(
  passage: Passage | undefined,
  isReading: boolean,
  bar: RefObject<HTMLElement | null>,
): () => void {
  const before = useRef<Range | null>(null)
  useEffect(() => {
    const range = passage === undefined ? null : findRange(passage.span)
    markHeard(range)
    if (range === null || !isReading) return
    const sight = sightAbove(bar)
    if (before.current === null || isInSight(before.current, sight)) showHeard(range, sight)
    before.current = range
  }, [passage, isReading, bar])
  return () => {
    before.current = null
  }
}

/** What of the window the bar and the page's head leave free. */
export function sightAbove(bar: RefObject<HTMLElement | null>): Sight {
  // what stands at the top of each page
  const top = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
  return { top: Math.max(0, top), bottom: bar.current?.getBoundingClientRect().top ?? window.innerHeight }
}
