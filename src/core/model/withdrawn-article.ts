import type { PublishedWords } from './article-links.ts'

/** An article that was published and is no more, as its record still knows it: at `articleDataPath` of its slugs. */
export interface WithdrawnArticle {
  version: 1
  /** The address under which it stood: of several the last, where the record says which that was. */
  withdrawn: string
  /** Null in a record of before titles were kept. */
  title: string | null
  /** EDTF; null where it was not dated. */
  published: string | null
  /** In the order of ids. */
  quotes: WithdrawnQuote[]
}

/** A quote as it was published last. */
export interface WithdrawnQuote extends PublishedWords {
  id: string
  /** Other ids that it had. */
  aliases?: string[]
}
