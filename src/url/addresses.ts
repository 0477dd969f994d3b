/** Every address of the reading room, as the path below the base. Slugs and ids are URL-safe by construction. */
export const libraryPath = (): string => '/'
export const articlePath = (slug: string): string => `/a/${slug}`
export const quotePath = (slug: string, quote: string): string => `/a/${slug}/q/${quote}`
export const speakersPath = (): string => '/who'
export const speakerPath = (speaker: string): string => `/who/${speaker}`
export const timelinePath = (): string => '/when'
export const aboutPath = (): string => '/about'
