import type { QueryClient } from '@tanstack/react-query'
import { findExcerpt } from '../../articles/page-data.ts'
import { articleQuery, findMoved, findWithdrawn } from '../../articles/queries.ts'
import { articlePath, quotePath } from '../../core/model/page-paths.ts'
import { Redirect, type Request } from '../../navigation/route.ts'
import { linkQuery } from './link-query.ts'

/** Whether the document came with the card of this quote: then its code waits until somebody does something. */
export function isDrawn(client: QueryClient, { params: { slug = '', quote }, location }: Request): boolean {
  if (import.meta.env.SSR) return false
  const excerpt = findExcerpt(client, slug, quote)
  return location.search === '' && excerpt?.article.quotes.some(({ id }) => id === quote) === true
}

/** Has at hand what the address shows. @returns where the article stands now, if that is elsewhere */
export async function loadArticle(
  client: QueryClient,
  { params: { slug = '', quote }, location }: Request,
): Promise<Redirect | null> {
  // the page of a quote has what it shows with it
  if (findExcerpt(client, slug, quote) !== undefined) return null
  // nor is more to be had of an article that is no more
  if (import.meta.env.PROD && findWithdrawn(client, slug, quote ?? null) !== null) return null
  const moved = await findMoved(client, slug)
  if (moved !== null) {
    return new Redirect((quote === undefined ? articlePath(moved) : quotePath(moved, quote)) + location.search)
  }
  if (findWithdrawn(client, slug, quote ?? null) !== null) return null
  const article = await client.fetchQuery(articleQuery(slug))
  if (quote === undefined) return null
  const link = client.fetchQuery(linkQuery(slug, quote))
  // of a quote that is here, it is known later what became of it
  if (article.quotes.some(({ id }) => id === quote)) link.catch(() => undefined)
  else await link
  return null
}
