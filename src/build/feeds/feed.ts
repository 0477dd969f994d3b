/** A feed before it is written as Atom or as JSON Feed. Every text is text; every address is absolute. */
export interface Feed {
  title: string
  subtitle: string
  /** Who signs what nobody else signs. */
  author: string
  /** The page that it follows, which is its id as well. */
  address: string
  atomAddress: string
  jsonAddress: string
  /** Nothing is ever added to it again. */
  ended: boolean
  /** Newest first. */
  items: readonly FeedItem[]
}

export interface FeedItem {
  /** The page's address, which is its id as well: it is promised to stay. */
  address: string
  title: string
  /** As short as a reader of feeds shows below a title. */
  summary: string
  /** HTML, escaped already; null where the summary is all. */
  html: string | null
  /** EDTF of the article. */
  published: string | null
  authors: readonly string[]
  tags: readonly string[]
}

/** A feed holds so many items, the newest: who follows it has seen the others, who does not looks into the library. */
export const FEED_ITEMS = 50

/** Of what nobody has dated: a date before every other, as Atom wants one. */
export const UNDATED = '1970-01-01'

/** Noon, so that the day is the same for readers in almost all of the world. */
export function instantOf(day: string): string {
  return `${day}T12:00:00Z`
}
