import type { QueryClient } from '@tanstack/react-query'
import { fetchPlaced } from '../../articles/fetch-placed.ts'
import { spokenPageQuery } from '../../articles/list-queries.ts'
import { speakerQuery } from '../../articles/queries.ts'
import type { FormerVoice } from '../../core/model/former-voice.ts'
import { PAGE_QUOTES, type SpeakerIndex, type SpokenQuote } from '../../core/model/library.ts'
import { countPages, placesOfPage } from '../../core/model/pages.ts'
import { fromParam, kindParam, readParam, toParam } from '../../url/search-params.ts'
import { countQuotes, selectPlaces } from './quote-selection.ts'

/** What an address shows of what one speaker said. */
export interface SpeakerView {
  speaker: SpeakerIndex
  /** The earliest said first. */
  quotes: SpokenQuote[]
  /** How many quotes the filter leaves, on all pages. */
  found: number
  /** How many of these come before the first on this page. */
  earlier: number
  page: number
  pages: number
}

/**
 * Fetches one page of what the address asks for, and no more.
 *
 * @param page null for the first
 * @returns null where there is no such page, or it is the first, which has an address of its own; what is left to be
 *   told of one who speaks no more
 * @throws {LoadError} `missing` for whom the library never gave a word
 */
export async function loadSpeaker(
  client: QueryClient,
  id: string,
  params: URLSearchParams,
  page: number | null,
): Promise<SpeakerView | FormerVoice | null> {
  const speaker = await client.fetchQuery(speakerQuery(id))
  if ('now' in speaker) return page === null ? speaker : null
  const places = selectPlaces(speaker.quotes, {
    kinds: readParam(params, kindParam),
    from: readParam(params, fromParam),
    to: readParam(params, toParam),
  })
  const pages = countPages(places.length, PAGE_QUOTES)
  if (page !== null && (page === 1 || page > pages)) return null
  const { start, end } = placesOfPage(page ?? 1, places.length, PAGE_QUOTES)
  const shown = places.slice(start, end)
  const quotes = await fetchPlaced(shown, countQuotes(speaker.quotes), PAGE_QUOTES, async (number) => {
    return number === 1 ? speaker.first : (await client.fetchQuery(spokenPageQuery(id, number))).quotes
  })
  return { speaker, quotes, found: places.length, earlier: start, page: page ?? 1, pages }
}
