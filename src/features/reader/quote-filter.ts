import type { Article, Quote, QuoteKind, Speaker } from '../../core/model/article.ts'

export interface QuoteFilter {
  /** `Speaker.id`s; empty = everybody. */
  who: readonly string[]
  /** Empty = every kind. */
  kind: readonly QuoteKind[]
}

export const isFiltering = ({ who, kind }: QuoteFilter): boolean => who.length > 0 || kind.length > 0

export function keepsInk({ who, kind }: QuoteFilter, quote: Quote): boolean {
  const speakerKept = who.length === 0 || (quote.speaker !== null && who.includes(quote.speaker))
  return speakerKept && (kind.length === 0 || kind.includes(quote.kind))
}

/** The neighbours of a quote among those of the same voice, in text order; null at the ends. */
export function neighbours(article: Article, quote: Quote): { previous: Quote | null; next: Quote | null } {
  const same = article.quotes.filter((other) => other.speaker === quote.speaker)
  const at = same.findIndex((other) => other.id === quote.id)
  return { previous: same[at - 1] ?? null, next: same[at + 1] ?? null }
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
