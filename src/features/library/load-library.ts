import type { QueryClient } from '@tanstack/react-query'
import { LoadError } from '../../articles/fetch-json.ts'
import { fetchPlaced } from '../../articles/fetch-placed.ts'
import { libraryPageQuery, placesQuery } from '../../articles/list-queries.ts'
import { libraryQuery } from '../../articles/queries.ts'
import { type LibraryEntry, type LibraryIndex, PAGE_ARTICLES, type VoicePlaces } from '../../core/model/library.ts'
import { countPages, placesOfPage } from '../../core/model/pages.ts'
import { readParam, whoParam } from '../../url/search-params.ts'
import { choosePlaces, yearParam } from './library-filter.ts'

/** What an address shows of the library. */
export interface LibraryView {
  index: LibraryIndex
  /** Those whom the address asks for and who speak in the library. */
  heard: VoicePlaces[]
  /** Those whom it asks for and who do not. */
  absent: string[]
  /** Newest first. */
  articles: LibraryEntry[]
  /** How many articles the filter leaves, on all pages. */
  found: number
  /** How many of these are newer than the first on this page. */
  newer: number
  /** Counted from the oldest, from 1; the newest is the last of `pages`. */
  page: number
  pages: number
}

/**
 * Fetches one page of what the address asks for, and no more.
 *
 * @param page null for the newest
 * @returns null where there is no such page, or it is the newest, which has an address of its own
 * @throws {LoadError}
 */
export async function loadLibrary(
  client: QueryClient,
  params: URLSearchParams,
  page: number | null,
): Promise<LibraryView | null> {
  const index = await client.fetchQuery(libraryQuery())
  const who = readParam(params, whoParam)
  const heard = (await Promise.all(who.map((id) => fetchPlaces(client, id)))).filter((voice) => voice !== null)
  const places = choosePlaces(index, readParam(params, yearParam), who.length > 0 ? heard : null)
  const pages = countPages(places.length, PAGE_ARTICLES)
  if (page !== null && page >= pages) return null
  const { start, end } = placesOfPage(page ?? pages, places.length, PAGE_ARTICLES)
  const shown = places.slice(start, end).toReversed()
  return {
    index,
    heard,
    absent: who.filter((id) => !heard.some((voice) => voice.id === id)),
    articles: await fetchPlaced(shown, index.articles, PAGE_ARTICLES, async (number) =>
      (await client.fetchQuery(libraryPageQuery(number))).articles.toReversed(),
    ),
    found: places.length,
    newer: places.length - end,
    page: page ?? pages,
    pages,
  }
}

/** Null for whoever says nothing in the library. */
async function fetchPlaces(client: QueryClient, id: string): Promise<VoicePlaces | null> {
  try {
    return await client.fetchQuery(placesQuery(id))
  } catch (error) {
    if (error instanceof LoadError && error.failure === 'missing') return null
    throw error
  }
}
