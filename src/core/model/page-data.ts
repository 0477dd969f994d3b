import type { Article } from './article.ts'
import type { Excerpt } from './excerpt.ts'
import type { ArticleNeighbours, SpeakerRecord } from './library.ts'
import type { WithdrawnArticle } from './withdrawn-article.ts'

/** What a prerendered page carries with it, so that React finds at hand what stands there. */
export interface PageData {
  excerpt?: Excerpt
  article?: Article
  /** Of that article. */
  neighbours?: ArticleNeighbours
  speaker?: SpeakerRecord
  /** Of a quote's page, with that quote alone. */
  withdrawn?: WithdrawnArticle & { page: string | null }
}

/** Of the `<script type="application/json">` that holds it. */
export const PAGE_DATA_ID = 'page-data'
