import type { Article, Quote, QuoteKind, Span, Speaker } from '../model/article.ts'
import { quotePath } from '../model/page-paths.ts'
import { quoteWords } from '../model/quote-words.ts'
import { saidDates } from './said-dates.ts'

/** One quote as every export gives it. Stable: published files and readers' spreadsheets rely on these names. */
export interface QuoteRow {
  /** `Article.slug`. */
  article: string
  title: string
  /** EDTF, as in `Article.published`. */
  published: string | null
  /** Of the article, as far as known. */
  source: string | null
  author: string | null
  /** `Quote.id`, unique in its article. */
  id: string
  kind: QuoteKind
  /** The quote's words; a broken one's parts are joined with ` … `. */
  words: string
  /** The parts given word for word. */
  verbatim: string[]
  /** `Speaker.id`; null, as the name, where the article names nobody. */
  speaker: string | null
  name: string | null
  speakerKind: Speaker['kind'] | null
  roles: string[]
  /** The word that says that it was said, in its base form: `powiedzieć`. */
  cue: string | null
  /** EDTF; null where the article does not say when. */
  said: string | null
  /** 0..1, as in `Quote.confidence`. */
  confidence: number
  permalink: string
  /** Where the words stand in `Article.text`, in UTF-16 code units, one span a part. */
  spans: Span[]
}

export interface QuoteFilter {
  /** `Speaker.id`s; empty or missing = everybody. */
  who?: readonly string[]
  /** Empty or missing = every kind. */
  kind?: readonly QuoteKind[]
}

/** The address of a path from the site's root, such as `/a/slug`: absolute where the site knows its own. */
export type Locate = (path: string) => string

/** An article's quotes as rows, in text order; with a filter those that it keeps. */
export function quoteRows(article: Article, locate: Locate, filter: QuoteFilter = {}): QuoteRow[] {
  const facts = factsOf(article)
  return article.quotes
    .filter((quote) => keeps(filter, quote))
    .map((quote) => writeRow(facts, quote, locate(quotePath(article.slug, quote.id))))
}

/**
 * One quote as a row.
 *
 * @param address its permalink
 */
export function quoteRow(article: Article, quote: Quote, address: string): QuoteRow {
  return writeRow(factsOf(article), quote, address)
}

/** What is looked up for each quote of an article, worked out once. */
interface Facts {
  article: Article
  said: ReadonlyMap<string, string>
  speakers: ReadonlyMap<string, Speaker>
}

function factsOf(article: Article): Facts {
  return { article, said: saidDates(article), speakers: new Map(article.speakers.map((one) => [one.id, one])) }
}

function writeRow({ article, said, speakers }: Facts, quote: Quote, permalink: string): QuoteRow {
  const speaker = quote.speaker === null ? undefined : speakers.get(quote.speaker)
  return {
    article: article.slug,
    title: article.title,
    published: article.published,
    source: article.source?.name ?? null,
    author: article.source?.author ?? null,
    id: quote.id,
    kind: quote.kind,
    words: quoteWords(article, quote),
    verbatim: quote.verbatim.map(({ start, end }) => article.text.slice(start, end)),
    speaker: quote.speaker,
    name: speaker?.name ?? null,
    speakerKind: speaker?.kind ?? null,
    roles: speaker?.roles ?? [],
    cue: quote.cue?.lemma ?? null,
    said: said.get(quote.id) ?? null,
    confidence: quote.confidence,
    permalink,
    spans: quote.spans,
  }
}

function keeps({ who = [], kind = [] }: QuoteFilter, quote: Quote): boolean {
  const speakerKept = who.length === 0 || (quote.speaker !== null && who.includes(quote.speaker))
  return speakerKept && (kind.length === 0 || kind.includes(quote.kind))
}
