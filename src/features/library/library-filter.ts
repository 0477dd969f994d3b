import type { LibraryEntry, LibrarySpeaker } from '../../core/model/library.ts'
import type { SearchParam } from '../../url/search-params.ts'

/** Articles of one year; `none` for those that bear no date, null for all. */
export const yearParam: SearchParam<string | null> = {
  name: 'year',
  parse: (text) => (/^(?:\d{4}|none)$/.test(text) ? text : null),
  serialize: (value) => value ?? '',
  initial: null,
}

export interface LibraryFilter {
  /** `Speaker.id`s: articles in which any of them speaks. */
  who: readonly string[]
  year: string | null
}

/** The year of an EDTF date. */
const yearOf = (published: string | null): string => published?.match(/\d{4}/)?.[0] ?? 'none'

export const isKept = ({ published, speakers }: LibraryEntry, { who, year }: LibraryFilter): boolean =>
  (year === null || yearOf(published) === year) && (who.length === 0 || speakers.some(({ id }) => who.includes(id)))

/** The newest first, undated last, each with the number of its articles. */
export function countYears(articles: readonly LibraryEntry[]): [year: string, articles: number][] {
  const counts = new Map<string, number>()
  for (const { published } of articles) counts.set(yearOf(published), (counts.get(yearOf(published)) ?? 0) + 1)
  const rank = (year: string) => (year === 'none' ? '' : year)
  return [...counts].sort(([a], [b]) => (rank(a) < rank(b) ? 1 : -1))
}

/** By name, as one looks for it in a list. */
export const byName = (speakers: readonly LibrarySpeaker[]): LibrarySpeaker[] =>
  speakers.toSorted((a, b) => a.name.localeCompare(b.name, 'pl'))
