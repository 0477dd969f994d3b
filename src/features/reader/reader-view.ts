import type { Article, Evidence, Quote, Span, Speaker } from '../../core/model/article.ts'
import { articlePath, quotePath } from '../../core/model/page-paths.ts'
import {
  byParam,
  entryParam,
  kindParam,
  readParam,
  readSpeakers,
  viewParam,
  whoParam,
  withParam,
} from '../../url/search-params.ts'
import { voiceOrder } from './quote-facts.ts'
import { isFiltering, type QuoteFilter } from './quote-filter.ts'

/** All that the drawing of an article depends on: derived from its address, kept nowhere else. */
export interface ReaderView {
  filter: QuoteFilter
  filtering: boolean
  /** Whom the address asks for and who say nothing here. */
  absent: readonly string[]
  speakers: ReadonlyMap<string, Speaker>
  /** The place of each speaker among the voices, from 0. */
  voices: ReadonlyMap<string, number>
  open: OpenQuote | null
  /** `TimelineEntry.id` that the address points at. */
  entry: string | null
  quoteAddress: (quote: string) => string
  /** The article with no quote opened. */
  closeAddress: string
  entryAddress: (entry: string) => string
  onDatePressed: () => void
}

interface OpenQuote {
  quote: Quote
  evidenceSpans: readonly Span[]
}

/**
 * @param open `Quote.id` from the address; null when it names none
 * @param onDatePressed for what shows the timeline where it is not in sight
 */
export function describeView(
  article: Article,
  params: URLSearchParams,
  open: string | null,
  onDatePressed: () => void,
): ReaderView {
  const filter = { who: readSpeakers(params, article), kind: readParam(params, kindParam) }
  const quote = article.quotes.find(({ id }) => id === open)
  const here = open === null ? articlePath(article.slug) : quotePath(article.slug, open)
  const lasting = new URLSearchParams(params)
  // what is opened or pointed at stands in the text
  for (const { name } of [entryParam, viewParam, byParam]) lasting.delete(name)
  return {
    filter,
    filtering: isFiltering(filter),
    absent: readParam(params, whoParam).filter((id) => !filter.who.includes(id)),
    speakers: new Map(article.speakers.map((speaker) => [speaker.id, speaker])),
    voices: voiceOrder(article.speakers),
    open: quote === undefined ? null : { quote, evidenceSpans: evidenceSpans(quote) },
    entry: readParam(params, entryParam),
    quoteAddress: (id) => quotePath(article.slug, id) + withParam(lasting, entryParam, null),
    closeAddress: articlePath(article.slug) + withParam(lasting, entryParam, null),
    entryAddress: (id) => here + withParam(lasting, entryParam, id),
    onDatePressed,
  }
}

/** The words that a rule rests on, as narrow as they are known: of a whole attribution, its verb. */
export function narrowEvidence({ cue }: Quote, { span }: Evidence): Span | null {
  if (span === null || cue === null) return span
  return span.start <= cue.span.start && cue.span.end <= span.end ? cue.span : span
}

/** The words outside the quote that its attribution rests on: the cue, the mention, and what the rules point at. */
function evidenceSpans(quote: Quote): Span[] {
  const spans = [quote.cue?.span ?? null, quote.source, ...quote.evidence.map((item) => narrowEvidence(quote, item))]
  const found: Span[] = []
  for (const span of spans) {
    if (span === null || quote.spans.some((own) => overlap(span, own))) continue
    if (!found.some((other) => overlap(span, other))) found.push(span)
  }
  return found
}

/** As `spansMeet` of `core/model/spans.ts`, which would be one more chunk to every reader. */
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
