import './listening.css'

/** `::highlight()` of it stands in `listening.css`. */
const NAME = 'listening'

/** Marks what is being read, without a change of the document; where the browser cannot, nothing is marked. */
export function markHeard(range: Range | null): void {
  if (!('highlights' in CSS)) return
  if (range === null) CSS.highlights.delete(NAME)
  else CSS.highlights.set(NAME, new Highlight(range))
}

/** Where on the screen words can be read: below what stands at the top, above what stands at the bottom. */
export interface Sight {
  top: number
  bottom: number
}

export function isInSight(range: Range, { top, bottom }: Sight): boolean {
  const place = range.getBoundingClientRect()
  return place.bottom > top && place.top < bottom
}

/** Of the sight's height: where words that are brought into it come to stand. */
const HEIGHT = 0.25

/** Brings what is read into sight, unless all of it is there. */
export function showHeard(range: Range, { top, bottom }: Sight): void {
  const place = range.getBoundingClientRect()
  if (place.top >= top && place.bottom <= bottom) return
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  window.scrollBy({ top: place.top - top - (bottom - top) * HEIGHT, behavior: isStill ? 'instant' : 'smooth' })
}
