import type { EvidenceRule, QuoteKind, TimelineKind } from '../core/model/article.ts'

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
    inArticle: string
    unnamed: string
  }
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
    share: string
    copyLink: string
    copied: string
    copyFailed: string
    previous: string
    next: string
    close: string
    reportedBy: string
  }
  /** One clause per rule; it is followed by the words that it rests on, in quotation marks, where there are any. */
  evidence: Record<EvidenceRule, string>
  quoted: (words: string) => string
  timeline: {
    title: string
    lead: string
    empty: string
    kind: Record<TimelineKind, string>
    says: (who: string) => string
    resolved: (expression: string, against: string) => string
    cut: string
    inText: string
    legend: string
    shape: Record<'point' | 'range' | 'set' | 'approximate' | 'open' | 'unknown', string>
  }
  speakers: { title: string; lead: string; empty: string; roles: string; alias: string; from: string }
  date: {
    unknown: string
    about: (date: string) => string
    uncertain: (date: string) => string
    from: (date: string) => string
    until: (date: string) => string
    between: (from: string, to: string) => string
    oneOf: (dates: string) => string
    oneOfWeekdays: (weekday: number, month: string) => string
    decade: (year: number) => string
    century: (n: number) => string
  }
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
  }
  loading: string
  close: string
}
