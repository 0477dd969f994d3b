import { libraryUrl, whenUrl } from 'virtual:library'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Article } from '../core/model/article.ts'
import type { ArticleLinks } from '../core/model/article-links.ts'
import { articleDataPath, linksDataPath, speakerDataPath } from '../core/model/data-paths.ts'
import type { FormerVoice } from '../core/model/former-voice.ts'
import type {
  LibraryIndex,
  LibraryTimeline,
  MovedArticle,
  SpeakerIndex,
  TimelinePiece,
  TimelineVoice,
  TimelineVoices,
} from '../core/model/library.ts'
import type { WithdrawnArticle } from '../core/model/withdrawn-article.ts'
import { fetchJson, LoadError } from './fetch-json.ts'

/** Assets are named by their content, and what stands elsewhere is good for as long as the page is open. */
export const FOREVER = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

/** What stands below the base at an address that stays, as it is now. */
export function fetchCurrent<T extends { version: 1 }>(path: string, signal: AbortSignal): Promise<T> {
  return fetchJson<T>(import.meta.env.BASE_URL + path, signal, 'no-cache')
}

/** What is known of the library as a whole; its articles are in `list-queries.ts`. */
export const libraryQuery = () =>
  queryOptions({
    queryKey: ['library'],
    queryFn: ({ signal }) => fetchJson<LibraryIndex>(libraryUrl, signal),
    ...FOREVER,
  })

/**
 * An article, found by its slug alone.
 *
 * @throws {MovedError} for a slug that it had before
 * @throws {WithdrawnError} for one that was withdrawn
 * @throws {LoadError} `missing` for a slug that the library lacks
 */
export const articleQuery = (slug: string) =>
  queryOptions({
    queryKey: ['article', slug],
    queryFn: async ({ signal }) => {
      const answer = await fetchCurrent<Article | MovedArticle | WithdrawnArticle>(
        articleDataPath(encodeURIComponent(slug)),
        signal,
      )
      if ('withdrawn' in answer) throw new WithdrawnError(answer)
      // a host that ignores case answers to other spellings, too
      const now = 'moved' in answer ? answer.moved : answer.slug
      if ('moved' in answer || now !== slug) throw new MovedError(slug, now)
      return answer
    },
    ...FOREVER,
  })

/** What became of links to an article's quotes. @throws {LoadError} `missing` for a slug that the library lacks. */
export const articleLinksQuery = (slug: string) =>
  queryOptions({
    queryKey: ['links', slug],
    queryFn: ({ signal }) => fetchCurrent<ArticleLinks>(linksDataPath(encodeURIComponent(slug)), signal),
    ...FOREVER,
  })

/** The article that was published under a slug has another one now. */
class MovedError extends LoadError {
  readonly slug: string
  constructor(formerly: string, slug: string) {
    super('missing', `the article ${formerly} is named ${slug} now`)
    this.name = 'MovedError'
    this.slug = slug
  }
}

/** The article that was published under a slug is no more. */
class WithdrawnError extends LoadError {
  readonly article: WithdrawnArticle
  constructor(article: WithdrawnArticle) {
    super('missing', `the article ${article.withdrawn} was withdrawn`)
    this.name = 'WithdrawnError'
    this.article = article
  }
}

/** @param quote the one that alone is known of it; null where all is */
export const withdrawnKey = (slug: string, quote: string | null) => ['withdrawn', slug, quote]

/** What is known of an article that is no more: null for one that is there, or of which nothing is known yet. */
export function findWithdrawn(client: QueryClient, slug: string, quote: string | null): WithdrawnArticle | null {
  const [carried, whole] = [quote, null].map((part) => client.getQueryData<WithdrawnArticle>(withdrawnKey(slug, part)))
  return carried ?? whole ?? null
}

/**
 * The slug that an article has now which was published under another; null where it has not changed.
 *
 * @throws {LoadError} `missing` for a slug that nobody knows
 */
export async function findMoved(client: QueryClient, slug: string): Promise<string | null> {
  try {
    await client.fetchQuery(articleQuery(slug))
    // in development it may have come back
    client.removeQueries({ queryKey: ['withdrawn', slug] })
    return null
  } catch (error) {
    if (error instanceof MovedError) return error.slug
    if (error instanceof WithdrawnError) {
      client.setQueryData(withdrawnKey(slug, null), error.article)
      return null
    }
    throw error
  }
}

/** What somebody says, or said. @throws {LoadError} `missing` for whom the library never gave a word */
export const speakerQuery = (id: string) =>
  queryOptions({
    queryKey: ['speaker', id],
    queryFn: ({ signal }) => fetchCurrent<SpeakerIndex | FormerVoice>(speakerDataPath(encodeURIComponent(id)), signal),
    ...FOREVER,
  })

/**
 * A timeline without its entries: the whole library's, or at `TimelineVoice.asset` one speaker's. Known by its address
 * as its pieces are, so that an edit, which gives new addresses to what it changes, is answered by what belongs
 * together.
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
