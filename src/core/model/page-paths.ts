/**
 * The paths of all pages, and of the pictures that show them, from the site's root. Slugs and ids are URL-safe by
 * construction.
 */
export const libraryPath = (): string => '/'
/** Articles of the library before its newest, by number from the oldest. */
export const libraryPagePath = (page: number): string => `/page/${page}`
export const articlePath = (slug: string): string => `/a/${slug}`
export const quotePath = (slug: string, quote: string): string => `/a/${slug}/q/${quote}`
export const speakersPath = (): string => '/who'
/** Those who are quoted less often, by number from the most quoted. */
export const speakersPagePath = (page: number): string => `/who/page/${page}`
export const speakerPath = (speaker: string): string => `/who/${speaker}`
/** What one said later, by number from the earliest. */
export const speakerPagePath = (speaker: string, page: number): string => `/who/${speaker}/page/${page}`
export const timelinePath = (): string => '/when'
export const searchPath = (): string => '/search'
/** What of the reading room is on the reader's device. */
export const keptPath = (): string => '/kept'
export const aboutPath = (): string => '/about'
/** The picture of a quote, if the build drew one. */
export const cardPath = (slug: string, quote: string): string => `/cards/${slug}/${quote}.png`
