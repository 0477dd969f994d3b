import { fromTextPosition, toTextPosition } from 'dom-anchor-text-quote'
import { JSDOM } from 'jsdom'
import type { Quote, Span } from '../../../src/core/model/article.ts'
import { extentOf, type Draft } from './revision.ts'
import type { Contestant } from './contestants.ts'

/** What a place of a later text is in it: the quote that overlaps it most, or none. */
function quoteOver({ article }: Draft, place: Span): string | null {
  const common = (quote: Quote): number =>
    quote.spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start)), 0)
  const [best] = [...article.quotes].sort((a, b) => common(b) - common(a))
  return best && common(best) > 0 ? best.id : null
}

function pageOf({ article }: Draft): { window: JSDOM['window']; root: HTMLElement } {
  const { window } = new JSDOM('<!doctype html><main></main>')
  const root = window.document.querySelector('main') as HTMLElement
  root.append(article.text)
  return { window, root }
}

const NONE = { quote: null, status: 'gone' } as const

/** Hypothesis' selector with prefix and suffix, matched by diff-match-patch. */
export const domAnchorTextQuote: Contestant = ({ before, after, quote }) => {
  const selector = fromTextPosition(pageOf(before).root, extentOf(quote))
  const { start } = extentOf(quote)
  const found = toTextPosition(pageOf(after).root, selector, { hint: start })
  const id = found && quoteOver(after, found)
  if (!found || id === null) return NONE
  const exact = after.article.text.slice(found.start, found.end) === selector.exact
  return { quote: id, status: exact ? 'same' : 'edited' }
}
