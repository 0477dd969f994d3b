import type { Quote, QuoteKind } from '../../core/model/article.ts'

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
