import { queryOptions } from '@tanstack/react-query'
import { linkKey } from '../../articles/page-data.ts'
import { articleLinksQuery, articleQuery } from '../../articles/queries.ts'
import type { LinkState } from '../../core/model/article-links.ts'
import { quotePath } from '../../core/model/page-paths.ts'
import { loadRoute } from '../load-route.ts'

/** What became of one link: by the article's record, or where that does not know it, by the words in the link. */
export const linkQuery = (slug: string, quote: string) =>
  queryOptions({
    queryKey: linkKey(slug, quote),
    queryFn: async ({ client }): Promise<LinkState> => {
      const { links } = await client.fetchQuery(articleLinksQuery(slug))
      const known = links[quote]
      if (known !== undefined) return known
      const article = await client.fetchQuery(articleQuery(slug))
      if (article.quotes.some(({ id }) => id === quote)) return { status: 'same', quote, candidates: [] }
      // hardly a link needs it
      const { resolvePermalink } = await loadRoute(() => import('../../core/permalinks/resolve-permalink.ts'))
      const { was: _, ...state } = resolvePermalink(quotePath(slug, quote), article)
      return state
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
