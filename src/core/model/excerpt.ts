import type { Article } from './article.ts'
import type { LinkState } from './article-links.ts'

/**
 * An article as the page of one of its quotes holds it: the quote, the blocks in which it stands, and what answers for
 * it. Offsets are those of the whole article, so that the rest can be put around it later and nothing moves.
 */
export interface Excerpt {
  version: 1
  /** The quote that the page is of, as its address has it. */
  quote: string
  /**
   * Blocks, quotes and dates of the whole article that stand in these blocks; all of its speakers, without mentions.
   */
  article: Omit<Article, 'text'>
  /** What became of the link. */
  link: LinkState
  /** The words that are at hand, in text order, each where it stands in the whole text. */
  words: { start: number; text: string }[]
  /** What the page says of the whole article. */
  whole: {
    /** Number of words, as in `LibraryEntry.words`. */
    words: number
    /** Number of quotes, and of those who speak. */
    quotes: number
    voices: number
    /** Number of headings, without the one that is its title. */
    headings: number
    /** How many of its blocks stand before the first and behind the last of these. */
    before: number
    after: number
    /** `Quote.id` of the neighbours of the same voice; null at the ends. */
    previous: string | null
    next: string | null
  }
}
