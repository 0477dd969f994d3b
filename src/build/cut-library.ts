import {
  type LibraryEntry,
  type LibraryIndex,
  type LibraryPage,
  type LibrarySpeaker,
  PAGE_ARTICLES,
  PAGE_VOICES,
  type VoicePlaces,
  type VoicesPage,
} from '../core/model/library.ts'
import { countPages, placesOfPage } from '../core/model/pages.ts'
import type { Library } from './describe-library.ts'

/** A library as it is read: what is known of the whole of it, and the rest in pages. */
export interface CutLibrary {
  index: LibraryIndex
  /** In the order of their numbers, from 1. */
  pages: LibraryPage[]
  /** In the order of the library's speakers. */
  places: VoicePlaces[]
  /** In the order of their numbers, from 1: there is one at least. */
  voices: VoicesPage[]
}

/**
 * Cuts a library so that opening it, a page of it or what one speaker says in it costs as much as that, however long it
 * is.
 */
export function cutLibrary({ articles, speakers, problems }: Library): CutLibrary {
  const voices = cutVoices(speakers)
  return {
    index: {
      version: 1,
      articles: articles.length,
      years: countYears(articles),
      voices: speakers.length,
      speakers: voices[0]?.speakers ?? [],
      problems,
    },
    pages: cutPages(articles),
    places: listPlaces(articles, speakers),
    voices,
  }
}

function cutPages(articles: readonly LibraryEntry[]): LibraryPage[] {
  const all = articles.length
  return Array.from({ length: countPages(all, PAGE_ARTICLES) }, (_, index) => {
    const { start, end } = placesOfPage(index + 1, all, PAGE_ARTICLES)
    return { version: 1, articles: articles.slice(all - end, all - start) }
  })
}

function cutVoices(speakers: readonly LibrarySpeaker[]): VoicesPage[] {
  return Array.from({ length: Math.max(1, Math.ceil(speakers.length / PAGE_VOICES)) }, (_, index) => ({
    version: 1,
    speakers: speakers.slice(index * PAGE_VOICES, (index + 1) * PAGE_VOICES),
  }))
}

function listPlaces(articles: readonly LibraryEntry[], speakers: readonly LibrarySpeaker[]): VoicePlaces[] {
  const places = new Map<string, number[]>(speakers.map(({ id }) => [id, []]))
  for (const [place, entry] of articles.toReversed().entries()) {
    for (const { id } of entry.speakers) places.get(id)?.push(place)
  }
  return speakers.map(({ id, name }) => ({ version: 1, id, name, places: places.get(id) ?? [] }))
}

/** As they follow each other in the library. */
function countYears(articles: readonly LibraryEntry[]): LibraryIndex['years'] {
  const counts = new Map<string, number>()
  for (const { published } of articles) {
    const year = published?.slice(0, 4) ?? 'none'
    counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  return [...counts]
}
