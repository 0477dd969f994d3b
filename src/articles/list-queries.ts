import { type QueryClient, queryOptions } from '@tanstack/react-query'
import { libraryDataPath, placesDataPath, spokenDataPath, voicesDataPath } from '../core/model/data-paths.ts'
import type { LibraryPage, SpokenPage, VoicePlaces, VoicesPage } from '../core/model/library.ts'
import type { PageData } from '../core/model/page-data.ts'
import { FOREVER, fetchCurrent, libraryQuery, speakerQuery } from './queries.ts'

/**
 * The articles of one page of the library, by its number. @throws {LoadError} `missing` where it has none of that
 * number
 */
export const libraryPageQuery = (page: number) =>
  queryOptions({
    queryKey: ['library-page', page],
    queryFn: ({ signal }) => fetchCurrent<LibraryPage>(libraryDataPath(page), signal),
    ...FOREVER,
  })

/** In which articles somebody speaks. @throws {LoadError} `missing` for who says nothing in the library */
export const placesQuery = (id: string) =>
  queryOptions({
    queryKey: ['places', id],
    queryFn: ({ signal }) => fetchCurrent<VoicePlaces>(placesDataPath(encodeURIComponent(id)), signal),
    ...FOREVER,
  })

/**
 * Those who speak, from the second page of them on. @throws {LoadError} `missing` where there is none of that number
 */
export const voicesPageQuery = (page: number) =>
  queryOptions({
    queryKey: ['voices-page', page],
    queryFn: ({ signal }) => fetchCurrent<VoicesPage>(voicesDataPath(page), signal),
    ...FOREVER,
  })

/**
 * One page of what somebody said, from the second on. @throws {LoadError} `missing` where there is none of that number
 */
export const spokenPageQuery = (id: string, page: number) =>
  queryOptions({
    queryKey: ['spoken', id, page],
    queryFn: ({ signal }) => fetchCurrent<SpokenPage>(spokenDataPath(encodeURIComponent(id), page), signal),
    ...FOREVER,
  })

/** Puts what a document with a list carries where its screen looks for it. */
export function placeListPage(client: QueryClient, { index, libraryPage, voicesPage, spoken }: PageData): void {
  if (index !== undefined) client.setQueryData(libraryQuery().queryKey, index)
  if (libraryPage !== undefined) client.setQueryData(libraryPageQuery(libraryPage.number).queryKey, libraryPage)
  if (voicesPage !== undefined) client.setQueryData(voicesPageQuery(voicesPage.number).queryKey, voicesPage)
  if (spoken === undefined) return
  const { speaker, page } = spoken
  client.setQueryData(speakerQuery(speaker.id).queryKey, speaker)
  if (page !== null) client.setQueryData(spokenPageQuery(speaker.id, page.number).queryKey, page)
}
