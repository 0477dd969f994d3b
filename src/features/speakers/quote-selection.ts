import type { QuoteKind } from '../../core/model/article.ts'
import type { SpokenQuote } from '../../core/model/library.ts'

export interface QuoteSelection {
  /** Empty = all. */
  kinds: readonly QuoteKind[]
  /** Years, both included; null where it is open. */
  from: string | null
  to: string | null
}

/** When a quote was said; where the text does not say, when its article was published. */
const yearOf = ({ said, article }: SpokenQuote): string | null =>
  (said ?? article.published)?.match(/\d{4}/)?.[0] ?? null

/** What bears no date is in no period. */
export function isSelected(quote: SpokenQuote, { kinds, from, to }: QuoteSelection): boolean {
  if (kinds.length > 0 && !kinds.includes(quote.kind)) return false
  if (from === null && to === null) return true
  const year = yearOf(quote)
  return year !== null && (from === null || year >= from) && (to === null || year <= to)
}

/** The years in which somebody is quoted, in order. */
export function yearsOf(quotes: readonly SpokenQuote[]): string[] {
  return [...new Set(quotes.flatMap((quote) => yearOf(quote) ?? []))].sort()
}
