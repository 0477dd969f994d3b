import type { QuoteKind } from '../core/model/article.ts'
import type { DateWords } from './dates/date-words.ts'

/**
 * Every string of the interface, but for those of one screen or part, which come with it (`*-words.ts`).
 * A language is one value of this type: what is missing in one does not compile.
 * Numbers come in as numbers, so that each language chooses its own plural.
 */
export interface Messages {
  language: string
  nav: {
    main: string
    skip: string
    article: string
    contents: string
    library: string
    speakers: string
    timeline: string
    search: string
    about: string
    kept: string
    settings: string
  }
  count: {
    quotes: (n: number) => string
    voices: (n: number) => string
    articles: (n: number) => string
    minutes: (n: number) => string
    entries: (n: number) => string
  }
  library: {
    title: string
    lead: string
    empty: string
    undated: string
  }
  reader: {
    contents: string
    voices: string
    kinds: string
    all: string
    filtered: (shown: number, all: number) => string
    titleFromLead: string
    quoteLink: (who: string, how: string) => string
    opened: (who: string, how: string) => string
    quoteMissing: string
    fromBeginning: string
    readOn: string
    wholeArticle: string
    unnamed: string
  }
  /** What became of a link since it was made. */
  link: {
    edited: string
    changed: string
    gone: string
  }
  /** Of an article that is no more. */
  withdrawn: { title: string }
  kind: Record<QuoteKind, string>
  /** Of a link to a passage; more of sharing in `share-words.ts`. */
  share: {
    passageMarked: string
    passageMissing: string
  }
  print: { notes: string; source: string; printed: string }
  /** Files of quotes. */
  exports: {
    title: string
    /** Of those that a filter keeps. */
    filtered: string
    taken: (name: string) => string
    failed: string
  }
  quoted: (words: string) => string
  /** More of it in `timeline-words.ts`. */
  timeline: {
    title: string
  }
  date: DateWords
  failure: {
    offline: string
    offlineNote: string
    missing: string
    missingNote: string
    /** The way to a search for the words by which an address names what it led to. */
    look: string
    broken: string
    brokenNote: string
    retry: string
    home: string
    notFound: string
  }
  loading: string
  close: string
}
