import type { Article, EvidenceRule, Quote, QuoteKind, Speaker } from '../../core/model/article.ts'

/** `Quote.id`s; null at the ends. */
export interface Neighbours {
  previous: string | null
  next: string | null
}

/** The neighbours of a quote among those of the same voice, in text order. */
export function neighbours(article: Article, quote: Quote): Neighbours {
  const same = article.quotes.filter((other) => other.speaker === quote.speaker)
  const at = same.findIndex((other) => other.id === quote.id)
  return { previous: same[at - 1]?.id ?? null, next: same[at + 1]?.id ?? null }
}

/** The place of each speaker among the article's voices, from 0, by id. */
export function voiceOrder(speakers: readonly Speaker[]): ReadonlyMap<string, number> {
  return new Map(speakers.map((speaker, index) => [speaker.id, index]))
}

export type Sureness = 'high' | 'medium' | 'low'
/** Below it a quote's sign is hollow and its card says so: of such quotes more than one in four is wrong somewhere. */
const LOW = 0.75
const HIGH = 0.9

export function sureness(confidence: number): Sureness {
  return confidence >= HIGH ? 'high' : confidence >= LOW ? 'medium' : 'low'
}

const MARK_RULES: readonly EvidenceRule[] = [
  'quotation-marks',
  'quotation-mark-unclosed',
  'quotation-mark-unopened',
  'quoted-fragment',
  'heading-quote',
]

/** How a quote is given: verbatim words in quotation marks, or told to be verbatim by other signs, or not verbatim. */
export function manner(quote: Quote): Exclude<QuoteKind, 'direct'> | 'directInMarks' | 'directUnmarked' {
  if (quote.kind !== 'direct') return quote.kind
  return quote.evidence.some(({ rule }) => MARK_RULES.includes(rule)) ? 'directInMarks' : 'directUnmarked'
}
