import type { QuoteKind } from '../../core/model/article.ts'
import type { SpeakerIndex } from '../../core/model/library.ts'

export interface QuoteSelection {
  /** Empty = all. */
  kinds: readonly QuoteKind[]
  /** Years, both included; null where it is open. */
  from: string | null
  to: string | null
}

/**
 * The places of a speaker's quotes that are selected, as `pages.ts` counts them. What bears no date is in no period.
 */
export function selectPlaces(quotes: SpeakerIndex['quotes'], { kinds, from, to }: QuoteSelection): number[] {
  const isOpen = from === null && to === null
  const isInside = (year: string | null) =>
    isOpen || (year !== null && (from === null || year >= from) && (to === null || year <= to))
  return quotes
    .flatMap(([year, letters]) => [...letters].map((letter) => ({ year, letter })))
    .flatMap(({ year, letter }, place) =>
      isInside(year) && (kinds.length === 0 || kinds.some((kind) => kind.startsWith(letter))) ? [place] : [],
    )
}

/** How many there are, of one kind or of any. */
export function countQuotes(quotes: SpeakerIndex['quotes'], kind: QuoteKind | null = null): number {
  const letters = quotes.flatMap(([, kinds]) => [...kinds])
  return kind === null ? letters.length : letters.filter((letter) => kind.startsWith(letter)).length
}

/** The years in which somebody is quoted, in order. */
export function yearsOf(quotes: SpeakerIndex['quotes']): string[] {
  return [...new Set(quotes.flatMap(([year]) => year ?? []))].sort()
}
