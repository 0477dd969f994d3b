/**
 * The record beside a seed, `NAME.links.json`: every quote that was ever published under it, so that links outlive
 * edits. Nothing in it counts or tells the time of day, so that two editors' records merge line by line.
 */
export interface LinkRecord {
  version: 1
  /** Every slug under which the article was published, in the order of letters. */
  slugs: string[]
  /** The article as it was published last; records of before this was kept lack it. */
  article?: RecordedArticle
  /** By the id under which the quote was first published. */
  quotes: Record<string, RecordedQuote>
}

export interface RecordedArticle {
  slug: string
  title: string
  /** EDTF, or null. */
  published: string | null
}

export interface RecordedQuote {
  /** Each wording that was published, the oldest first; at least one. */
  revisions: RecordedRevision[]
  /** By its id, the quote that took the words in when two were joined. */
  joined?: string
}

/** A quote as one revision of its article had it. */
export interface RecordedRevision {
  /** Other ids under which it was published so. */
  aliases?: string[]
  /** `Article.published` of the first revision that had it so: EDTF, or null. */
  published: string | null
  /** The content; the parts of a broken quote joined by a space. */
  words: string
  /** Null where the article named nobody. */
  speaker: RecordedSpeaker | null
  /** True when the cue denies the words: `zaprzeczył, że`. */
  denied?: true
  /** The article's words before and after it, white space as one space. */
  before: string
  after: string
}

export interface RecordedSpeaker {
  id: string
  name: string
}
