import type { Article } from './article.ts'
import type { Excerpt } from './excerpt.ts'
import type { FormerVoice } from './former-voice.ts'
import type { ArticleNeighbours, LibraryIndex, LibraryPage, SpeakerIndex, SpokenPage, VoicesPage } from './library.ts'
import type { WithdrawnArticle } from './withdrawn-article.ts'

/** What a prerendered page carries with it, so that React finds at hand what stands there. */
export interface PageData {
  excerpt?: Excerpt
  article?: Article
  /** Of that article. */
  neighbours?: ArticleNeighbours
  /**
   * What is known of what a speaker said, and one page of it, with its number: null where that is the first, or there
   * is none.
   */
  spoken?: { speaker: SpeakerIndex | FormerVoice; page: (SpokenPage & { number: number }) | null }
  /** Of a page with a list of the library's articles or speakers. */
  index?: LibraryIndex
  /** One page of the library, and its number. */
  libraryPage?: LibraryPage & { number: number }
  /** One page of those who speak, and its number. */
  voicesPage?: VoicesPage & { number: number }
  /** Of a quote's page, with that quote alone. */
  withdrawn?: WithdrawnArticle & { page: string | null }
}

/** Of the `<script type="application/json">` that holds it. */
export const PAGE_DATA_ID = 'page-data'
