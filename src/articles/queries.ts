import { libraryUrl, whenUrl } from 'virtual:library'
import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Article } from '../core/model/article.ts'
import type { Library, LibraryTimeline, SpeakerRecord } from '../core/model/library.ts'
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
      const { articles } = await client.fetchQuery(libraryQuery())
      const entry = articles.find((article) => article.slug === slug)
      if (entry === undefined) throw new LoadError('missing', `no article is named ${slug}`)
      return fetchJson<Article>(entry.asset, signal)
    },
    ...FOREVER,
  })

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

export const timelineQuery = () =>
  queryOptions({
    queryKey: ['timeline'],
    queryFn: ({ signal }) => fetchJson<LibraryTimeline>(whenUrl, signal),
    ...FOREVER,
  })

/** After an edit of the seeds: whatever was fetched is asked for again when it is next needed. */
export async function forgetAll(client: QueryClient): Promise<void> {
  await client.invalidateQueries({ refetchType: 'none' })
}
