import type { Article, Quote } from '../../core/model/article.ts'

/**
 * The quotes whose beginnings a page shows, in the order in which they stand there: that of their numbers on paper.
 *
 * @param skip how many blocks behind the title are held back
 */
export function shownQuotes({ blocks, quotes, titleFrom }: Article, skip: number): Quote[] {
  const title = titleFrom === 'heading' ? 1 : 0
  const shown = blocks.filter((_, i) => i < title || i >= title + skip)
  return quotes
    .map((quote) => ({ quote, start: quote.spans[0]?.start ?? 0, end: quote.spans[0]?.end ?? 0 }))
    .filter(({ start }) => shown.some(({ span }) => span.start <= start && start < span.end))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ quote }) => quote)
}
