import { EXPORT_WORDS } from '../lexicon/export-words.ts'
import type { QuoteKind } from '../model/article.ts'

/** The words that an export for people needs besides the article's, in one language. */
export interface ExportWords {
  /** Puts verbatim words into quotation marks. */
  quoted: (words: string) => string
  /** What is said of a quote that is not verbatim. */
  kind: Record<Exclude<QuoteKind, 'direct'>, string>
  /** Stands for the speaker whom the article does not name. */
  unnamed: string
  /** An EDTF date for people. */
  date: (edtf: string) => string
}

/** In the language of the articles; dates stay EDTF, whose words are the app's. */
export const ARTICLE_WORDS: ExportWords = {
  quoted: (words) => EXPORT_WORDS.opening + words + EXPORT_WORDS.closing,
  kind: { reported: EXPORT_WORDS.reported, mixed: EXPORT_WORDS.mixed },
  unnamed: EXPORT_WORDS.unnamed,
  date: (edtf) => edtf,
}
