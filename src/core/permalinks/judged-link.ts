import type { Comparison } from './compare-words.ts'
import type { Fingerprint } from './fingerprint.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import type { Word } from './read-words.ts'

/** What a link and a quote that is its own are judged by. */
export interface JudgedLink {
  link: Fingerprint
  /** The readable words that the link begins with. */
  words: readonly Word[]
  /** For each of them that has a sign, the index of that sign. */
  signAt: ReadonlyMap<number, number>
  /** They are all of the quote's words. */
  whole: boolean
  quote: QuoteReading
  article: ArticleReading
  /** The quote's, of the link's level. */
  signs: readonly Word[]
  /** Of the link's signs with the quote's. */
  comparison: Comparison
  /** Of the readable words with those that the quote begins with; null for no words. */
  begun: Comparison | null
}
