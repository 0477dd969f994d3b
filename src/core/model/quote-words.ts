import type { Article, Quote } from './article.ts'

/** Between the parts of a quote that its attribution breaks. */
const GAP = ' … '

/** A quote's words as the article has them; a broken one's parts are joined with ` … `. */
export function quoteWords({ text }: Pick<Article, 'text'>, { spans }: Pick<Quote, 'spans'>): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(GAP)
}
