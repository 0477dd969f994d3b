import { queryOptions } from '@tanstack/react-query'
import { SEARCH_PATH } from '../core/model/data-paths.ts'
import type { SearchIndex } from '../core/model/search.ts'
import { fetchJson } from './fetch-json.ts'

/** Where the search index begins: as it is now, for a new build gives it another folder. */
export const searchIndexQuery = () =>
  queryOptions({
    queryKey: ['search-index'],
    queryFn: ({ signal }) => fetchJson<SearchIndex>(import.meta.env.BASE_URL + SEARCH_PATH, signal, 'no-cache'),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })

/** One file of the search index: what stands under a name in `SearchIndex.folder`. */
export const searchPieceQuery = <T extends { version: 1 }>(folder: string, name: string) =>
  queryOptions({
    queryKey: ['search-piece', folder, name],
    queryFn: ({ signal }) => fetchJson<T>(import.meta.env.BASE_URL + folder + name, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  })
