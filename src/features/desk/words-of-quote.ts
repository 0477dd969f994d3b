import type { Article, Quote, Speaker } from '../../core/model/article.ts'

/** The words of a quote as the article has them, a string for each of its spans, and what stands before them. */
export function wordsOfQuote(article: Article, quote: Quote): { words: string[]; before: string } {
  const start = quote.spans[0]?.start ?? 0
  return {
    words: quote.spans.map((span) => article.text.slice(span.start, span.end)),
    before: article.text.slice(Math.max(0, start - 300), start),
  }
}

/** Whom a choice of speaker names: by name, which is what the file of corrections is read by. */
export const nameOf = (speakers: readonly Speaker[], id: string | null): string | null =>
  speakers.find((speaker) => speaker.id === id)?.name ?? null
