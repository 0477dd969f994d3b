/**
 * How a long list in time is cut into pages. What stands in it is counted from the oldest (0: its place), and so are
 * pages (1): what is published later comes at the end, and leaves the others where they are.
 */

/** How many pages so many make, of `size` each but for the last, which also holds what does not fill another yet. */
export const countPages = (all: number, size: number): number => Math.max(1, Math.floor(all / size))

/** The places on a page, from `start` to before `end`. */
export function placesOfPage(page: number, all: number, size: number): { start: number; end: number } {
  return { start: (page - 1) * size, end: page >= countPages(all, size) ? all : page * size }
}

/** The page on which a place is. */
export function pageOfPlace(place: number, all: number, size: number): number {
  return Math.min(Math.floor(place / size) + 1, countPages(all, size))
}
