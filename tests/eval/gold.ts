import type { QuoteKind, Span } from '../../src/core/model/article.ts'

export const QUOTE_KINDS = ['direct', 'reported', 'mixed'] as const satisfies readonly QuoteKind[]

/** What people found in an article. Offsets are half-open, in UTF-16 code units, into `text`. */
export interface GoldArticle {
  name: string
  /** The file as it stands, header and boilerplate included. */
  text: string
  quotes: GoldQuote[]
  headings: Span[]
  /** Null where nobody annotated them. */
  dates: GoldDate[] | null
  /** Predictions that mostly cover these are not judged. */
  ignore: Span[]
}

export interface GoldQuote {
  kind: QuoteKind
  /** In the nominative, as full as the article gives it; null where it names nobody. */
  speaker: string | null
  /** Names that would be as right. */
  accept: string[]
  spans: Span[]
  /** Index among the article's gold quotes of the one that reports this one. */
  within: number | null
}

export interface GoldDate {
  span: Span
  /** Null where nothing fixes it: its value is not judged. */
  edtf: string | null
}
