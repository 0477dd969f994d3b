import type { Article, Quote, Span } from '../../../../src/core/model/article.ts'
import { extentOf } from '../revision.ts'
import type { Answer } from '../tally.ts'

/**
 * A place found by a matcher that knows no quotes, as an answer: the quote that has most of it, the closer one where
 * two have as much. Nothing found, or a place without a quote, counts as having said that the quote is gone: in their
 * favour.
 */
export function landedOn(article: Article, found: Span | null): Answer {
  if (found === null) return { quote: null, status: 'gone' }
  const [best] = article.quotes
    .map((quote) => ({ quote, common: commonOf(quote, found), length: extentOf(quote).end - extentOf(quote).start }))
    .filter(({ common }) => common > 0)
    .sort((a, b) => b.common - a.common || a.length - b.length)
  return best ? { quote: best.quote.id, status: 'same' } : { quote: null, status: 'gone' }
}

const commonOf = ({ spans }: Quote, found: Span): number =>
  spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, found.end) - Math.max(start, found.start)), 0)
