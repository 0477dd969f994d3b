/** Every address of the reading room, as the path below the base. Slugs and ids are URL-safe by construction. */
export const libraryPath = (): string => '/'
/** Articles of the library before its newest, by number from the oldest. */
export const libraryPagePath = (page: number): string => `/page/${page}`
export const articlePath = (slug: string): string => `/a/${slug}`
export const quotePath = (slug: string, quote: string): string => `/a/${slug}/q/${quote}`
/** Of the element in its article's page at which a quote begins: the address's fragment. */
export const quoteElementId = (quote: string): string => `q-${quote}`
/** The picture of a quote, if the build drew one. */
export const cardPath = (slug: string, quote: string): string => `/cards/${slug}/${quote}.png`
export const speakersPath = (): string => '/who'
/** Those who are quoted less often, by number from the most quoted. */
export const speakersPagePath = (page: number): string => `/who/page/${page}`
export const speakerPath = (speaker: string): string => `/who/${speaker}`
/** What one said later, by number from the earliest. */
export const speakerPagePath = (speaker: string, page: number): string => `/who/${speaker}/page/${page}`
export const timelinePath = (): string => '/when'
export const searchPath = (): string => '/search'
/** Of the field on that page in which one types. */
export const SEARCH_FIELD_ID = 'search-words'
/** What of the reading room is on the reader's device. */
export const keptPath = (): string => '/kept'
export const aboutPath = (): string => '/about'
