/**
 * The search index as `build` publishes it: in pieces, so that a query loads what its words need and no more. Articles
 * and quotes go by number: articles in the library's order, the newest is 0; quotes in the order of their article's
 * text.
 */
import type { QuoteKind } from './article.ts'
import type { ArticleLink, Voice } from './library.ts'

/** What search begins with, at `SEARCH_PATH`. */
export interface SearchIndex {
  version: 1
  /** Where everything else stands, below the base: named by the content of all. */
  folder: string
  /** The first key of each `WordsPiece`, in the order of keys by code unit. */
  words: string[]
  /** The same of each `NamesPiece`. */
  names: string[]
  /** The first `Speaker.id` of each `VoicesPiece`. */
  voices: string[]
}

/**
 * Where something is said, as numbers: of each article how far it is from the one before (the first from -1), how many
 * of its quotes follow, and of each of them three times how far it is from the one before, plus its kind's place in
 * `SEARCH_KINDS`.
 */
export type Postings = number[]

/** A kind's number in `Postings`. */
export const SEARCH_KINDS = ['direct', 'mixed', 'reported'] as const satisfies readonly QuoteKind[]

/** Words as they stand in the library, folded, and what each is a form of. */
export interface WordsPiece {
  version: 1
  /** In the order of words: a folded word, and the places in `groups` of what it is a form of. */
  words: [word: string, ...groups: number[]][]
  groups: WordGroup[]
}

/** All forms of one word. */
export interface WordGroup {
  /** Where they stand; or the number of the `WordFile` that says so, of a word that stands in many places. */
  at: Postings | number
  /** Set on a word that stands in more than half of many articles: with other words beside it, it says nothing. */
  everywhere?: true
  /** Its forms that are not in this piece. */
  forms?: string[]
}

/** A word that stands in many places weighs on nobody who looks for its neighbours in the alphabet. */
export interface WordFile {
  version: 1
  at: Postings
}

/** Who is called so. */
export interface NamesPiece {
  version: 1
  /** In the order of stems: that of one word of a name, and the places in `voices` of those who bear it. */
  names: [stem: string, ...voices: number[]][]
  voices: FoundVoice[]
}

export interface FoundVoice extends Pick<Voice, 'id' | 'name' | 'kind' | 'quotes'> {
  /** The first of their roles. */
  role: string | null
}

/** What everybody said, in the order of `Speaker.id`. */
export interface VoicesPiece {
  version: 1
  voices: { id: string; name: string; at: Postings }[]
}

/** An article's quotes as results show them. */
export interface QuotesRecord extends ArticleLink {
  version: 1
  /** In the order of `Article.speakers`, by which each has its sign. */
  voices: Pick<Voice, 'id' | 'name'>[]
  quotes: RecordedQuote[]
}

export interface RecordedQuote {
  /** `Quote.id`. */
  id: string
  kind: QuoteKind
  /** A place in the record's `voices`; null where nobody is named. */
  voice: number | null
  /** The quote's spans, joined with ` … `. */
  words: string
  /** EDTF of when it was said; null where the text does not say. */
  said: string | null
}
