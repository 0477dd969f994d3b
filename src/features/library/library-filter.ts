import type { LibraryIndex, LibrarySpeaker, VoicePlaces } from '../../core/model/library.ts'
import type { SearchParam } from '../../url/search-params.ts'

/** Articles of one year; `none` for those that bear no date, null for all. */
export const yearParam: SearchParam<string | null> = {
  name: 'year',
  parse: (text) => (/^(?:\d{4}|none)$/.test(text) ? text : null),
  serialize: (value) => value ?? '',
  initial: null,
}

/**
 * The places of what a filter leaves, as `pages.ts` counts them, the oldest first.
 *
 * @param heard where those speak of whom one has to; null for anybody
 */
export function choosePlaces(
  index: LibraryIndex,
  year: string | null,
  heard: readonly VoicePlaces[] | null,
): readonly number[] {
  const { start, end } = year === null ? { start: 0, end: index.articles } : placesOfYear(index, year)
  if (heard === null) return Array.from({ length: end - start }, (_, i) => start + i)
  const places = new Set(heard.flatMap((voice) => voice.places))
  return [...places].filter((place) => place >= start && place < end).sort((a, b) => a - b)
}

/** From `start` to before `end`; none where nothing is of that year. */
export function placesOfYear({ articles, years }: LibraryIndex, year: string): { start: number; end: number } {
  let end = articles
  for (const [each, count] of years) {
    if (each === year) return { start: end - count, end }
    end -= count
  }
  return { start: 0, end: 0 }
}

/** By name, as one looks for it in a list. */
export const byName = (speakers: readonly LibrarySpeaker[]): LibrarySpeaker[] =>
  speakers.toSorted((a, b) => a.name.localeCompare(b.name, 'pl'))
