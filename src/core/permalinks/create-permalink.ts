import type { Article } from '../model/article.ts'

/**
 * The permanent address of a quote, below the site's base: `/a/:slug/q/:id`.
 *
 * @throws {RangeError} when the article has no such quote
 */
export function createPermalink(article: Pick<Article, 'slug' | 'quotes'>, quoteId: string): string {
  if (!article.quotes.some(({ id }) => id === quoteId)) throw new RangeError(`${article.slug} has no quote ${quoteId}`)
  return `/a/${article.slug}/q/${quoteId}`
}
