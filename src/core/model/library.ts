/**
 * What `build` publishes of all articles together, each type one JSON asset. Beside them stands one asset per article,
 * which is an `Article` as it is. Every `asset` is an address ready to fetch: base path and content hash included.
 */
import type { ArticleSource, QuoteKind, Speaker, TimelineEntry } from './article.ts'

/** The library index, at `libraryUrl` of `virtual:library`. */
export interface Library {
  version: 1
  /** Newest first; undated last. */
  articles: LibraryEntry[]
  /** Whoever speaks in any article, the most quoted first. */
  speakers: LibrarySpeaker[]
  /** Seeds that could not be read. Empty in a build, which a problem fails. */
  problems: SeedProblem[]
}

export interface LibraryEntry {
  slug: string
  title: string
  titleFrom: 'given' | 'heading' | 'lead'
  /** EDTF, as in `Article.published`. */
  published: string | null
  /** The opening, at most 200 UTF-16 code units, cut between words and then ending in `…`. */
  lead: string
  /** Number of words in the text. */
  words: number
  /** Number of quotes. */
  quotes: number
  /** Who is quoted here, the most quoted first. */
  speakers: Voice[]
  /** Address of the `Article`. */
  asset: string
  source?: ArticleSource
}

/** A speaker as one article or one library has it. The same id in two articles is the same person. */
export interface Voice {
  id: string
  name: string
  kind: Speaker['kind']
  roles: string[]
  /** Number of quotes. */
  quotes: number
}

export interface LibrarySpeaker extends Voice {
  /** Number of articles with a quote of theirs. */
  articles: number
  /** Address of the `SpeakerRecord`. */
  asset: string
}

/** What an article is known by elsewhere. */
export interface ArticleLink {
  slug: string
  title: string
  /** EDTF, as in `Article.published`. */
  published: string | null
}

/** All that one speaker said, across articles: at `LibrarySpeaker.asset`. */
export interface SpeakerRecord {
  version: 1
  id: string
  name: string
  kind: Speaker['kind']
  roles: string[]
  aliases: string[]
  /** Newest first. */
  articles: ArticleLink[]
  /** The earliest said first; where the text does not say when, the article's date stands in. Undated last. */
  quotes: SpokenQuote[]
}

export interface SpokenQuote {
  article: ArticleLink
  /** `Quote.id` in that article. */
  id: string
  kind: QuoteKind
  /** The quote's spans, joined with ` … `. */
  words: string
  /** EDTF of the timeline's `said` entry for this quote; null where the text does not say. */
  said: string | null
}

/** The timeline of all articles, at `whenUrl` of `virtual:library`. */
export interface LibraryTimeline {
  version: 1
  /** The earliest first, undated last. */
  entries: LibraryTimelineEntry[]
  /** Everybody named in an entry's `speakers`. */
  speakers: Pick<Voice, 'id' | 'name' | 'kind'>[]
}

export interface LibraryTimelineEntry {
  article: ArticleLink
  entry: TimelineEntry
  /** `Speaker.id`s of those whose quotes the entry dates. */
  speakers: string[]
}

/** A seed that cannot be published, and what to do about it. */
export interface SeedProblem {
  /** Path from the project root, with `/`: `seeds/a.txt`. */
  file: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 code units. */
  column?: number
  message: string
  remedy: string
}

/** Payload of the development server's custom event `cytelnia:seeds`: what an edit in `seeds/` changed. */
export interface SeedsChange {
  /** Slugs of articles that are new or differ. */
  changed: string[]
  /** Slugs of articles that are no more. */
  removed: string[]
  /** All that is wrong now, as in `Library.problems`. */
  problems: SeedProblem[]
  /** The same address as before, with new contents. */
  libraryUrl: string
  /** The same address as before, with new contents. */
  whenUrl: string
}
