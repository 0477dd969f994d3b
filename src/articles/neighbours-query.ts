import { queryOptions } from '@tanstack/react-query'
import { neighboursDataPath } from '../core/model/data-paths.ts'
import type { ArticleNeighbours } from '../core/model/library.ts'
import { fetchJson } from './fetch-json.ts'
import { neighboursKey } from './page-data.ts'

/** What comes before and after an article in the library. */
export const neighboursQuery = (slug: string) =>
  queryOptions({
    queryKey: neighboursKey(slug),
    queryFn: ({ signal }) =>
      fetchJson<ArticleNeighbours>(
        import.meta.env.BASE_URL + neighboursDataPath(encodeURIComponent(slug)),
        signal,
        'no-cache',
      ),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
