import { pageOfPlace, placesOfPage } from '../core/model/pages.ts'

/**
 * What stands at some places of a list, by the pages (`pages.ts`) that hold them, and no others.
 *
 * @param all how many the list holds, in pages of `size`
 * @param fetchPage what a page holds, the oldest first
 * @returns in the order of `places`; what is not there is left out
 */
export async function fetchPlaced<T>(
  places: readonly number[],
  all: number,
  size: number,
  fetchPage: (page: number) => Promise<readonly T[]>,
): Promise<T[]> {
  const numbers = [...new Set(places.map((place) => pageOfPlace(place, all, size)))]
  const pages = new Map(await Promise.all(numbers.map(async (number) => [number, await fetchPage(number)] as const)))
  return places.flatMap((place) => {
    const number = pageOfPlace(place, all, size)
    return pages.get(number)?.[place - placesOfPage(number, all, size).start] ?? []
  })
}
