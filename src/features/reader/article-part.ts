import type { ArticleFacts } from './contents.ts'
import type { Neighbours } from './quote-facts.ts'

/** An article of which a page shows only a part: what is held back, and how it is asked for. */
export interface ArticlePart {
  /** Whether the article at hand itself lacks what is held back; its own counts would be wrong then. */
  isCut: boolean
  /** Of the whole article. */
  facts: ArticleFacts & { headings: number }
  /** Of the opened quote; null where the article at hand tells. */
  beside: Neighbours | null
  /** How many blocks are held back at the beginning and at the end. */
  before: number
  after: number
  /** How many blocks at the beginning of the article at hand, behind its title, are not to be drawn. */
  skip: number
  onAskBefore: () => void
  onAskAfter: () => void
}
