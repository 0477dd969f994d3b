import type { EvidenceRule, QuoteKind, TimelineKind } from '../core/model/article.ts'
import type { DateWords } from './dates/date-words.ts'

/**
 * Every string of the interface. A language is one value of this type: what is missing in one does not compile.
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
    about: string
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
    problems: (n: number) => string
    problemsNote: string
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
    quoteMissingNote: string
    nearest: string
    fromBeginning: string
    readOn: string
    wholeArticle: string
    unnamed: string
  }
  /** What became of a link since it was made. */
  link: {
    edited: string
    changed: string
    difference: string
    removed: string
    added: string
    otherSpeaker: (name: string) => string
    gone: string
    goneNote: string
    published: (date: string) => string
  }
  /** Of an article that is no more. */
  withdrawn: Record<'title' | 'address' | 'quotes', string>
  kind: Record<QuoteKind, string>
  /** How a quote is given, in a few words more; of a verbatim one, whether in quotation marks. */
  kindLong: Record<Exclude<QuoteKind, 'direct'> | 'directInMarks' | 'directUnmarked', string>
  card: {
    label: string
    how: string
    when: string
    evidence: string
    sureness: string
    whenUnknown: string
    sure: Record<'high' | 'medium' | 'low', string>
    previous: string
    next: string
    close: string
    reportedBy: string
  }
  share: {
    share: string
    copyLink: string
    copyQuote: string
    copyPassage: string
    citation: string
    saveCard: string
    more: string
    /** Of a selected passage: what can be done with it. */
    passage: string
    passageReady: string
    /** The passage's words stand in the article more than once, with the same words around them. */
    ambiguous: string
    copied: Record<'link' | 'quote' | 'passage', string> & { citation: (style: string) => string }
    cardSaved: string
    noCard: string
    notLoaded: string
    copyFailed: string
    copyFailedNote: string
    /** A link's passage is marked in the text. */
    passageMarked: string
    passageMissing: string
    passageMissingNote: string
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
  /** One clause per rule; it is followed by the words that it rests on, in quotation marks, where there are any. */
  evidence: Record<EvidenceRule, string>
  quoted: (words: string) => string
  timeline: {
    title: string
    lead: string
    empty: string
    kind: Record<TimelineKind, string>
    /** As a legend says it. */
    kindLong: Record<TimelineKind, string>
    countOfKind: (kind: TimelineKind, n: number) => string
    resolved: (expression: string, against: string) => string
    legend: string
    /** How exact a date is, as it is heard behind the date. */
    shape: Record<'point' | 'range' | 'set' | 'approximate' | 'open' | 'unknown', string>
    /** As a legend says it. */
    shapeLong: Record<'range' | 'set' | 'approximate' | 'open', string>
    cut: string
    cluster: string
    /** Of periods of which entries are only counted. */
    counts: string
    countsWhole: string
    keys: string
    zoom: string
    zoomHint: string
    zoomIn: string
    zoomOut: string
    whole: string
    earlier: (n: number) => string
    later: (n: number) => string
    showFrom: string
    showTo: string
    inLibrary: string
    /** Of entries counted by a period, because their dates say no more. */
    noCloser: string
    /** Where nothing is dated in what is shown. */
    nothingHere: string
    undated: (n: number) => string
    more: (n: number) => string
    voices: string
    allVoices: string
    findVoice: string
    missing: string
    missingNote: string
  }
  speakers: { title: string; lead: string; empty: string; roles: string; alias: string; from: string }
  date: DateWords
  settings: {
    title: string
    theme: string
    themes: Record<'system' | 'light' | 'dark', string>
    size: string
    sizes: Record<'small' | 'normal' | 'large' | 'huge', string>
    language: string
    languages: Record<'pl' | 'en', string>
  }
  failure: {
    offline: string
    offlineNote: string
    missing: string
    missingNote: string
    broken: string
    brokenNote: string
    retry: string
    home: string
    notFound: string
    notFoundNote: string
    /** Where scripts are off. */
    notFoundWithoutScripts: string
  }
  loading: string
  close: string
}
