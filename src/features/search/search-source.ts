import type { QueryClient } from '@tanstack/react-query'
import { LoadError } from '../../articles/fetch-json.ts'
import { searchIndexQuery, searchPieceQuery } from '../../articles/search-queries.ts'
import type { SearchIndex } from '../../core/model/search.ts'

/** Where search reads from. */
export interface SearchSource {
  index: SearchIndex
  /** A file of the index by its name. @throws {LoadError} */
  load: <T extends { version: 1 }>(name: string) => Promise<T>
}

/**
 * Searches what is published. Where the site was published anew meanwhile, the index is asked for once more: its pieces
 * stand elsewhere then.
 *
 * @throws {LoadError}
 */
export async function searchPublished<T>(
  client: QueryClient,
  search: (source: SearchSource) => Promise<T>,
): Promise<T> {
  const open = async (): Promise<SearchSource> => {
    const index = await client.fetchQuery(searchIndexQuery())
    const load = <P extends { version: 1 }>(name: string) => client.fetchQuery(searchPieceQuery<P>(index.folder, name))
    return { index, load }
  }
  const source = await open()
  try {
    return await search(source)
  } catch (error) {
    if (!(error instanceof LoadError) || error.failure !== 'missing') throw error
    await client.invalidateQueries({ ...searchIndexQuery(), refetchType: 'none' })
    const renewed = await open()
    if (renewed.index.folder === source.index.folder) throw error
    return search(renewed)
  }
}
