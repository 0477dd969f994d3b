import type { Article } from '../model/article.ts'
import { quotePath } from '../model/page-paths.ts'

/**
 * The path of a quote, `/a/:slug/q/:id`, from the site's root.
 *
 * @throws RangeError when the article has no quote of that id
 */
export function createPermalink(article: Article, quoteId: string): string {
  if (!article.quotes.some(({ id }) => id === quoteId)) {
    throw new RangeError(`The article “${article.slug}” has no quote “${quoteId}”.`)
  }
  return quotePath(article.slug, quoteId)
}
