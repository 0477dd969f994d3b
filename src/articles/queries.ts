import { libraryUrl, whenUrl } from 'virtual:library'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Article } from '../core/model/article.ts'
import type { ArticleLinks } from '../core/model/article-links.ts'
import type {
  Library,
  LibraryEntry,
  LibraryTimeline,
  SpeakerRecord,
  TimelinePiece,
  TimelineVoice,
  TimelineVoices,
} from '../core/model/library.ts'
import { fetchJson, LoadError } from './fetch-json.ts'

/** Assets are named by their content: what was fetched once stays true. */
const FOREVER = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

export const libraryQuery = () =>
  queryOptions({
    queryKey: ['library'],
    queryFn: ({ signal }) => fetchJson<Library>(libraryUrl, signal),
    ...FOREVER,
  })

/** @throws {LoadError} `missing` for a slug that the library lacks. */
export const articleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: async ({ signal, client }) => {
      const { asset } = await findEntry(client, slug)
      return fetchJson<Article>(asset, signal)
    },
    ...FOREVER,
  })

/** What became of links to an article's quotes. @throws {LoadError} `missing` for a slug that the library lacks. */
export const articleLinksQuery = (slug: string) =>
  queryOptions({
    queryKey: ['links', slug],
    queryFn: async ({ signal, client }) => {
      const { links } = await findEntry(client, slug)
      return fetchJson<ArticleLinks>(links, signal)
    },
    ...FOREVER,
  })

/** The slug that an article has now which was published under another; null for one that nobody knows. */
export async function findMoved(client: QueryClient, slug: string): Promise<string | null> {
  const { articles } = await client.fetchQuery(libraryQuery())
  if (articles.some((article) => article.slug === slug)) return null
  return articles.find(({ formerly }) => formerly?.includes(slug))?.slug ?? null
}

async function findEntry(client: QueryClient, slug: string): Promise<LibraryEntry> {
  const { articles } = await client.fetchQuery(libraryQuery())
  const entry = articles.find((article) => article.slug === slug)
  if (entry === undefined) throw new LoadError('missing', `no article is named ${slug}`)
  return entry
}

/** @throws {LoadError} `missing` for a speaker who says nothing in the library. */
export const speakerQuery = (id: string) =>
  queryOptions({
    queryKey: ['speaker', id],
    queryFn: async ({ signal, client }) => {
      const { speakers } = await client.fetchQuery(libraryQuery())
      const entry = speakers.find((speaker) => speaker.id === id)
      if (entry === undefined) throw new LoadError('missing', `nobody is named ${id}`)
      return fetchJson<SpeakerRecord>(entry.asset, signal)
    },
    ...FOREVER,
  })

/**
 * A timeline without its entries: the whole library's, or at `TimelineVoice.asset` one speaker's. Known by its address as
 * its pieces are, so that an edit, which gives new addresses to what it changes, is answered by what belongs together.
 */
export const timelineQuery = (address: string = whenUrl) =>
  queryOptions({
    queryKey: ['timeline', address],
    queryFn: ({ signal }) => fetchJson<LibraryTimeline>(address, signal),
    ...FOREVER,
  })

/**
 * One speaker's timeline, found by what the library's says of them.
 *
 * @throws {LoadError} `missing` for whom no entry names
 */
export const speakerTimelineQuery = (id: string) =>
  queryOptions({
    queryKey: ['speaker-timeline', id],
    queryFn: async ({ client }) => {
      const { speakers, directory } = await client.fetchQuery(timelineQuery())
      const range = directory.findLast(({ from }) => from <= id)
      const isThem = (voice: TimelineVoice) => voice.id === id
      const voice =
        speakers.find(isThem) ??
        (range && (await client.fetchQuery(timelineVoicesQuery(range.asset))).speakers.find(isThem))
      if (voice === undefined) throw new LoadError('missing', `no date is known of ${id}`)
      return client.fetchQuery(timelineQuery(voice.asset))
    },
    ...FOREVER,
  })

/** What stands at `TimelinePeriod.asset`. */
export const timelinePieceQuery = (address: string) =>
  queryOptions({
    queryKey: ['timeline-piece', address],
    queryFn: ({ signal }) => fetchJson<TimelinePiece>(address, signal),
    ...FOREVER,
  })

/** What stands at `LibraryTimeline.everybody`, or at a range of its directory. */
export const timelineVoicesQuery = (address: string) =>
  queryOptions({
    queryKey: ['timeline-voices', address],
    queryFn: ({ signal }) => fetchJson<TimelineVoices>(address, signal),
    ...FOREVER,
  })

/** After an edit of the seeds: whatever was fetched is asked for again when it is next needed. */
export async function forgetAll(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ refetchType: 'none' })
}
