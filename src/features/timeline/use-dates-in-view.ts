import { useEffect, useState } from 'react'
import type { TimelineEntry } from '../../core/model/article.ts'

const NONE: ReadonlySet<string> = new Set()

/** The entries whose expression is in sight in the text: elements `date-ID`. Kept up as the page scrolls. */
export function useDatesInView(timeline: readonly TimelineEntry[]): ReadonlySet<string> {
  const [inView, setInView] = useState(NONE)
  useEffect(() => {
    const observer = new IntersectionObserver((changes) => {
      setInView((old) => {
        const now = new Set(old)
        for (const { target, isIntersecting } of changes) {
          const id = target.id.slice('date-'.length)
          if (isIntersecting) now.add(id)
          else now.delete(id)
        }
        return now
      })
    }, READING)
    for (const { id } of timeline) {
      const place = document.getElementById(`date-${id}`)
      if (place !== null) observer.observe(place)
    }
    return () => observer.disconnect()
  }, [timeline])
  return inView
}

/** What lies at the edges of the window is not being read. */
const READING = { rootMargin: '-15% 0px -35% 0px' }
