import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query'
import { findResults, type SearchRequest } from './find-results.ts'
import { loadPage } from './load-page.ts'
import { searchPublished } from './search-source.ts'
import type { Shown } from './use-search-address.ts'

/** What is found. Nothing of the index is asked for before there is something to look for. */
export function useResults({ words, who, kinds }: SearchRequest, shown: Shown) {
  const client = useQueryClient()
  return useQuery({
    queryKey: ['search', words, who, kinds, shown],
    queryFn: () =>
      searchPublished(client, async (source) =>
        loadPage(source, await findResults(source, { words, who, kinds }), shown),
      ),
    enabled: words.length > 0 || who.length > 0,
    // what was found stands until something else is
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
    // its pieces were asked for again already
    retry: false,
  })
}
