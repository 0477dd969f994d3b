import type { Quote } from '../model/article.ts'
import type { DraftVoice } from './voices.ts'

/** A quote with its speaker, without the id that follows from both. */
export type NamelessQuote = Omit<Quote, 'id' | 'within'>

/** Quotes in text order, before they have ids. */
export interface NamelessQuotes {
  quotes: NamelessQuote[]
  /** For each quote the index of the one that reports it; null for none. */
  outer: (number | null)[]
}

/** A quote while it is being corrected. A mended one is another object, which others may be within. */
export interface Draft extends Omit<NamelessQuote, 'speaker'> {
  voice: DraftVoice | null
  outer: Draft | null
}
