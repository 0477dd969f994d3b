import type { RecordedSpeaker } from './link-record.ts'

/**
 * Somebody who was published as speaking and speaks nowhere any more, renamed or corrected, as the records of their
 * quotes still know them: at `speakerDataPath` of the id that they had.
 */
export interface FormerVoice {
  version: 1
  id: string
  /** Under which they were told last. */
  name: string
  /** To whom their quotes are given now: of most of them first. */
  now: (RecordedSpeaker & { quotes: number })[]
  /** Their quotes that are nobody's now, or no more: each still has a page of its own. */
  left: FormerQuote[]
}

export interface FormerQuote {
  /** Of the article: `Article.slug`, or the last that a withdrawn one had. */
  slug: string
  /** Under which it was published. */
  id: string
  /** As they were published last as theirs. */
  words: string
}
