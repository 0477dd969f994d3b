import { fromTextPosition, toTextPosition } from 'dom-anchor-text-quote'
import type { Contestant } from '../contestants.ts'
import { extentOf } from '../revision.ts'
import { landedOn } from './landed-on.ts'
import { showPage } from './page.ts'

/**
 * `dom-anchor-text-quote` 4: a W3C TextQuoteSelector, found again by its words; the old place helps, as its README has
 * it.
 */
export const textQuote: Contestant = ({ before, after, quote }) => {
  const place = extentOf(quote)
  const selector = fromTextPosition(showPage(before.article).root, place)
  return landedOn(after.article, toTextPosition(showPage(after.article).root, selector, { hint: place.start }))
}
