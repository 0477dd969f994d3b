import type { Article, Quote, QuoteKind, Speaker } from '../../core/model/article.ts'

/** Who speaks, the most quoted first, each with their place among the article's voices (from 0). */
export function countSpeakers(article: Article): { speaker: Speaker; voice: number; quotes: number }[] {
  const counts = new Map<string, number>()
  for (const { speaker } of article.quotes) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return article.speakers
    .map((speaker, voice) => ({ speaker, voice, quotes: counts.get(speaker.id) ?? 0 }))
    .sort((a, b) => b.quotes - a.quotes)
}

const ORDER: readonly QuoteKind[] = ['direct', 'mixed', 'reported']

/** The kinds that occur, in a fixed order. */
export function countKinds(article: Article): { kind: QuoteKind; quotes: number }[] {
  return ORDER.map((kind) => ({ kind, quotes: article.quotes.filter((quote) => quote.kind === kind).length })).filter(
    ({ quotes }) => quotes > 0,
  )
}

/** The first quote of those voices that is of those kinds; empty = everybody, every kind. */
export function firstOf(article: Article, who: readonly string[], kinds: readonly QuoteKind[]): Quote | undefined {
  return article.quotes.find(
    ({ speaker, kind }) =>
      (who.length === 0 || (speaker !== null && who.includes(speaker))) && (kinds.length === 0 || kinds.includes(kind)),
  )
}
