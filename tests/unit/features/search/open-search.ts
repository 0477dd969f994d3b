import { compareArticles } from '../../../../src/build/describe-library.ts'
import { describeSpeakers } from '../../../../src/build/describe-speakers.ts'
import { createSearchIndex } from '../../../../src/build/search/create-search-index.ts'
import type { Article, QuoteKind } from '../../../../src/core/model/article.ts'
import { SEARCH_PATH } from '../../../../src/core/model/data-paths.ts'
import type { SearchIndex } from '../../../../src/core/model/search.ts'
import { parseQuery } from '../../../../src/core/search/parse-query.ts'
import { findResults, type SearchOutcome } from '../../../../src/features/search/find-results.ts'
import { loadPage } from '../../../../src/features/search/load-page.ts'
import type { SearchSource } from '../../../../src/features/search/search-source.ts'

export interface OpenedSearch {
  source: SearchSource
  /** Names of the files that were loaded, in order. */
  loaded: string[]
  /** Searches for what a reader types. */
  find: (typed: string) => Promise<SearchOutcome>
  /** The words of each quote that is found, and the slugs of the articles. */
  show: (typed: string) => Promise<{ quotes: string[]; articles: string[] }>
}

/** The search of a library, as the build publishes it. */
export function openSearch(articles: readonly Article[]): OpenedSearch {
  const files = createSearchIndex(articles.toSorted(compareArticles), describeSpeakers(articles))
  const loaded: string[] = []
  const read = <T>(path: string): T => {
    const contents = files.read(path)
    if (contents === null) throw new Error(`${path} is not published`)
    return JSON.parse(contents) as T
  }
  const index = read<SearchIndex>(SEARCH_PATH)
  const load = async <T>(name: string): Promise<T> => {
    loaded.push(name)
    return read<T>(index.folder + name)
  }
  const source: SearchSource = { index, load }
  const find = (typed: string) => {
    const { words, who, kinds } = parseQuery(typed)
    const chosen: QuoteKind[] = kinds.map(({ kind }) => kind)
    return findResults(source, { words, who: who.map(({ value }) => value), kinds: chosen })
  }
  return {
    source,
    loaded,
    find,
    show: async (typed) => {
      const { quotes, articles } = await loadPage(source, await find(typed), { quotes: 100, articles: 100 })
      return { quotes: quotes.map(({ words }) => words), articles: articles.map(({ slug }) => slug) }
    },
  }
}
