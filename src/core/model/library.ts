/**
 * What `build` publishes of all articles together, each type one JSON asset. Every `asset` is an address ready to
 * fetch: base path and content hash included. What is published of one article or speaker stands where `data-paths.ts`
 * says.
 */
import type { ArticleSource, QuoteKind, Speaker, TimelineEntry } from './article.ts'

/**
 * What is known of the library as a whole, at `libraryUrl` of `virtual:library`. It does not grow with the articles.
 */
export interface LibraryIndex {
  version: 1
  /** Number of articles. */
  articles: number
  /** The years in which there are any, the newest first; `none` for those without a date, last. */
  years: [year: string, articles: number][]
  /** Number of those who speak in any article. */
  voices: number
  /** The most quoted of them first, at most `PAGE_VOICES`: the first page of `voicesDataPath`. */
  speakers: LibrarySpeaker[]
  /** Seeds that could not be read. Empty in a build, which a problem fails. */
  problems: SeedProblem[]
}

/** So many articles a page of the library holds. */
export const PAGE_ARTICLES = 40

/** The articles of one page of the library (`pages.ts`), at `libraryDataPath`. */
export interface LibraryPage {
  version: 1
  /** Newest first; undated last. */
  articles: LibraryEntry[]
}

/** In which articles of the library somebody speaks, at `placesDataPath`. */
export interface VoicePlaces {
  version: 1
  id: string
  name: string
  /** As `pages.ts` counts them, the oldest first. */
  places: number[]
}

/** So many speakers a page of them holds. */
export const PAGE_VOICES = 100

/** One page of those who speak, from the second on, at `voicesDataPath`. */
export interface VoicesPage {
  version: 1
  /** The most quoted first. */
  speakers: LibrarySpeaker[]
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
  /** What was said best in it; missing where nothing stands alone. */
  line?: StrongLine
  source?: ArticleSource
}

/** A quote that speaks for its article. */
export interface StrongLine {
  /** `Quote.id` */
  quote: string
  /** Of the entry's `speakers`. */
  speaker: string
  words: string
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
}

/** What an article is known by elsewhere. */
export interface ArticleLink {
  slug: string
  title: string
  /** EDTF, as in `Article.published`. */
  published: string | null
}

/** What stands before and after an article in the library. */
export interface ArticleNeighbours {
  version: 1
  newer: ArticleLink | null
  older: ArticleLink | null
}

/** What stands at the address of an article's data under a slug that it had before. */
export interface MovedArticle {
  version: 1
  /** The slug that it has now. */
  moved: string
}

/** What is known of all that one speaker said, across articles: at `speakerDataPath`. */
export interface SpeakerIndex {
  version: 1
  id: string
  name: string
  kind: Speaker['kind']
  roles: string[]
  aliases: string[]
  /** As in `Speaker`. */
  wikidata?: string
  /** Number of articles with a quote of theirs. */
  articles: number
  /**
   * Their quotes in the order of their pages: the kind of each by its first letter, those together that follow each
   * other in one year; null for what bears no date.
   */
  quotes: [year: string | null, kinds: string][]
  /** The first page of them. */
  first: SpokenQuote[]
}

/** So many quotes a page of a speaker's holds. */
export const PAGE_QUOTES = 60

/** One page of what a speaker said (`pages.ts`), from the second on, at `spokenDataPath`. */
export interface SpokenPage {
  version: 1
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

/**
 * How many entries one piece holds at most. Piece and index together are what opening a timeline costs, which is to
 * stay below 30 kB compressed: entries of press articles take some 75 bytes each, those that make up a piece 9 kB.
 */
export const PIECE_ENTRIES = 120

/**
 * A timeline across articles, cut into pieces by calendar period so that opening it costs little however long it is:
 * that of the whole library at `whenUrl` of `virtual:library`, and that of one speaker at `TimelineVoice.asset`.
 * An entry belongs to the period in which it begins or, where its beginning is open, ends: `periodOfEntry`.
 */
export interface LibraryTimeline {
  version: 1
  /** Whose: a `Speaker.id`; null for the whole library. */
  speaker: string | null
  /** Number of entries, those without a date included. */
  entries: number
  /**
   * In time; only those that hold entries. All of one precision, years unless there are more than 200, but for what is
   * dated no more precisely than by a longer one (`whole`).
   */
  periods: TimelinePeriod[]
  /**
   * Entries that nothing dates: how many, and the address of their `TimelinePiece`; null when there are none. Where
   * they are too many for one piece, it lists parts of them as periods named `''`.
   */
  undated: { entries: number; asset: string } | null
  /** Whom the entries name, the most often named first; at most `TIMELINE_VOICES`. None in a speaker's timeline. */
  speakers: TimelineVoice[]
  /** Address of the `TimelineVoices` with everybody, where `speakers` does not name them all; otherwise null. */
  everybody: string | null
  /**
   * The same people in parts, so that one of them is found by their `Speaker.id` at little cost; in the order of ids by
   * code unit. Empty where `speakers` names them all.
   */
  directory: TimelineVoiceRange[]
}

/** Those whose ids are not before `from`, and before the next range's. */
export interface TimelineVoiceRange {
  /** The first of their `Speaker.id`s. */
  from: string
  /** Address of the `TimelineVoices` with them. */
  asset: string
}

/** A calendar period with the entries that begin in it. */
export interface TimelinePeriod {
  /** EDTF: `19XX`, `201X`, `2022`, `2022-01` or `2022-01-12`; `''` for what nothing dates. */
  period: string
  /** Set on what is dated no more precisely than by this period, where finer periods beside it hold the others. */
  whole?: true
  /** Number of entries by kind, in the order of `TIMELINE_KINDS`. */
  counts: [published: number, said: number, happened: number]
  /**
   * Address of the `TimelinePiece` that holds it. Sparse neighbours share one. A day that is too much for one piece
   * comes as several periods of its date, each with counts and a piece of its own; the last may share its piece with
   * the days that follow.
   */
  asset: string
}

/** What stands at `TimelinePeriod.asset`: the entries, or where they are too many the next finer periods. */
export type TimelinePiece =
  | { version: 1; periods: TimelinePeriod[] }
  | {
      version: 1
      /** Those that `entries` point at. */
      articles: ArticleLink[]
      /** The earliest first. */
      entries: LibraryTimelineEntry[]
    }

export interface LibraryTimelineEntry {
  /** Index into the piece's `articles`. */
  article: number
  entry: TimelineEntry
  /** `Speaker.id` and name of those whose quotes the entry dates. */
  speakers: Pick<Voice, 'id' | 'name'>[]
}

/** Somebody whom entries of the timeline name, and where their own timeline stands. */
export interface TimelineVoice {
  id: string
  name: string
  kind: Speaker['kind']
  /** Number of entries. */
  entries: number
  /** Address of their `LibraryTimeline`. */
  asset: string
}

/**
 * Everybody whom entries of the timeline name, the most often named first (`LibraryTimeline.everybody`), or those of a
 * range, by id.
 */
export interface TimelineVoices {
  version: 1
  speakers: TimelineVoice[]
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
