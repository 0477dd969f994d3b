import type { Article, Quote } from '../../core/model/article.ts'
import type { QuotesRecord, RecordedQuote } from '../../core/model/search.ts'
import { linkArticle } from '../describe-library.ts'
import { partsOf } from './collect-words.ts'

/** An article's quotes as results show them. */
export function recordQuotes(article: Article): QuotesRecord {
  const places = new Map(article.speakers.map(({ id }, place) => [id, place]))
  return {
    version: 1,
    ...linkArticle(article),
    voices: article.speakers.map(({ id, name }) => ({ id, name })),
    quotes: article.quotes.map((quote) => recordQuote(article, quote, places)),
  }
}

function recordQuote(article: Article, quote: Quote, places: ReadonlyMap<string, number>): RecordedQuote {
  const { id, kind, speaker } = quote
  const entry = article.timeline.find(({ kind, quotes }) => kind === 'said' && quotes.includes(id))
  const voice = speaker === null ? null : (places.get(speaker) ?? null)
  return { id, kind, voice, words: partsOf(article, quote).join(' … '), said: entry?.date ?? null }
}
