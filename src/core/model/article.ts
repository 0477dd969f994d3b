/**
 * The contract: what `core` returns, `build` publishes and `app` reads.
 *
 * Every offset is half-open, in UTF-16 code units, into `Article.text`, which is canonical (NFC, LF, header line and
 * boilerplate out, blocks apart by one blank line) and otherwise the file's own words.
 */
export interface Article {
  version: 1
  slug: string
  /** Slugs that it had before, as an editor gives them. */
  aliases?: string[]
  title: string
  /** `given` by front matter or an editor, the article's own first `heading`, or derived from its `lead`. */
  titleFrom: 'given' | 'heading' | 'lead'
  lang: 'pl'
  /** EDTF, as precise as the source: `2022-01`, `2022-01-12`; null when the source has none. */
  published: string | null
  text: string
  blocks: Block[]
  /** In text order. */
  quotes: Quote[]
  /** Those who speak here. */
  speakers: Speaker[]
  timeline: TimelineEntry[]
  source?: ArticleSource
}

export interface ArticleSource {
  name?: string
  url?: string
  author?: string
}

/** Half-open, in UTF-16 code units, into `Article.text`. */
export interface Span {
  start: number
  end: number
}

export type BlockKind = 'lead' | 'paragraph' | 'heading' | 'caption' | 'listItem'

export interface Block {
  kind: BlockKind
  span: Span
  /** Of a caption: who took the picture. */
  credit?: Span
}

export type QuoteKind = 'direct' | 'reported' | 'mixed'

export interface Quote {
  /** The permalink key, unique in the article. */
  id: string
  kind: QuoteKind
  /** Content only: no quotation marks, dashes or attribution. In order, disjoint. */
  spans: Span[]
  /** The parts given word for word, each inside one of `spans`. */
  verbatim: Span[]
  /** `Speaker.id`; null where the article names nobody. */
  speaker: string | null
  cue: Cue | null
  /** The mention that names the speaker (`Stoltenberg`, `szef NATO`); null for a dropped subject. */
  source: Span | null
  /** 0..1, calibrated: of those at 0.9, nine in ten are right. */
  confidence: number
  /** The rules that found it and named its speaker, in the order in which they argue. */
  evidence: Evidence[]
  /** `Quote.id` of the quote that reports this one. */
  within?: string
}

export interface Cue {
  span: Span
  lemma: string
}

/** Why we think so: a rule's stable name, which the app puts into words, and the words of the text that it rests on. */
export interface Evidence {
  rule: EvidenceRule
  /** Of a dropped subject, the mention before it. Null where the rule rests on no words in particular. */
  span: Span | null
}

/** Every rule that may argue for a quote or its speaker. The app has a sentence for each, in each language. */
export const EVIDENCE_RULES = [
  // how the words were found
  'quotation-marks',
  'quotation-mark-unclosed',
  'quotation-mark-unopened',
  'dash-attribution',
  'dash-speech',
  'comma-attribution',
  'colon-attribution',
  'content-clause',
  'according-to',
  'as-said',
  'quoted-fragment',
  'heading-quote',
  'interview-answer',
  'embedded-post',
  // how the speaker was found
  'subject',
  'role',
  'dropped-subject',
  'pronoun',
  'same-paragraph',
  'echo',
  'office-holder',
  'impersonal',
  // by hand
  'corrected',
] as const
export type EvidenceRule = (typeof EVIDENCE_RULES)[number]

export interface Speaker {
  id: string
  /** In the nominative, as full as the article gives it. */
  name: string
  kind: 'person' | 'organization'
  /** In the nominative: `szef NATO`. */
  roles: string[]
  aliases: string[]
  mentions: Span[]
  /** Their identifier in Wikidata, where an editor gives it: `Q42`. */
  wikidata?: string
}

export const TIMELINE_KINDS = ['published', 'said', 'happened'] as const
export type TimelineKind = (typeof TIMELINE_KINDS)[number]

export interface TimelineEntry {
  id: string
  kind: TimelineKind
  /** EDTF (ISO 8601-2), as precise as the text and no more; null when nothing fixes it. */
  date: string | null
  /** First and last day it may be, YYYY-MM-DD; null where open or unknown. For sorting and drawing. */
  earliest: string | null
  latest: string | null
  /** The expression in the text; null for the article's own date. */
  span: Span | null
  /** The clause it dates. */
  label: string
  /** `Quote.id`s of the quotes said then. */
  quotes: string[]
  resolved?: DateResolution
}

/** How a relative expression was resolved: by which rule, against which EDTF date. */
export interface DateResolution {
  rule: string
  against: string
}
