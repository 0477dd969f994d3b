import { type RefObject, startTransition, useEffect, useState } from 'react'
import type { PictureParts } from './picture-parts.ts'

let parts: PictureParts | null = null
let asked: Promise<void> | null = null

/**
 * Fetches the code that draws timelines.
 *
 * @throws whatever `import` throws; the next call asks again
 */
export function fetchPicture(): Promise<void> {
  asked ??= import('./picture-parts.ts').then(
    ({ pictureParts }) => {
      parts = pictureParts
    },
    (error: unknown) => {
      asked = null
      throw error
    },
  )
  return asked
}

/**
 * The code that draws a timeline, asked for when the timeline is in sight: most who read on a phone never open it.
 *
 * @param given what is at hand anyway
 * @returns null until it is there
 */
export function usePictureParts(
  given: PictureParts | undefined,
  timeline: RefObject<HTMLElement | null>,
): PictureParts | null {
  const [known, setKnown] = useState(parts)
  const isWanted = given === undefined && known === null
  useEffect(() => {
    if (!isWanted || timeline.current === null) return
    let left = false
    const fetch = () => {
      observer.disconnect()
      fetchPicture().then(
        () => !left && startTransition(() => setKnown(parts)),
        // the list says the same in words
        () => {},
      )
    }
    const observer = new IntersectionObserver(
      (changes) => changes.some(({ isIntersecting }) => isIntersecting) && fetch(),
    )
    if (timeline.current.checkVisibility()) fetch()
    else observer.observe(timeline.current)
    return () => {
      left = true
      observer.disconnect()
    }
  }, [isWanted, timeline])
  return given ?? known
}
