import type { RecordedSpeaker } from './link-record.ts'

/** What became of links to an article's quotes: at `linksDataPath`. Those that are as they were are left out. */
export interface ArticleLinks {
  version: 1
  /** By the quote's id in the link. */
  links: Record<string, LinkState>
}

export interface LinkState {
  /** See `ResolvedPermalink.status`. */
  status: 'same' | 'edited' | 'changed' | 'gone'
  /** `Quote.id` in the article as it is now; null for one that is gone. */
  quote: string | null
  /** Of one that is gone: `Quote.id`s of those most like it, the nearest first. */
  candidates: string[]
  /** As it was when the link was made. */
  was?: PublishedWords
  /** Of one that is edited or changed: from what was to what is, word by word; empty where the words are the same. */
  difference?: WordDifference[]
}

export interface PublishedWords {
  words: string
  /** Null where the article named nobody. */
  speaker: RecordedSpeaker | null
  /** `Article.published` then: EDTF, or null. */
  published: string | null
}

export interface WordDifference {
  kind: 'same' | 'removed' | 'added'
  text: string
}
