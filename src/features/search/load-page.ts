import type { QuoteKind } from '../../core/model/article.ts'
import type { ArticleLink } from '../../core/model/library.ts'
import type { QuotesRecord } from '../../core/model/search.ts'
import type { QuotePlace, SearchOutcome } from './find-results.ts'
import type { SearchSource } from './search-source.ts'

/** A quote that was found, with all that a result says of it. */
export interface FoundQuote {
  article: ArticleLink
  id: string
  kind: QuoteKind
  words: string
  /** EDTF; null where the text does not say. */
  said: string | null
  /** Who says it, and their place among the article's voices; null where nobody is named. */
  voice: { id: string; name: string; place: number } | null
}

/** What was found as far as it is shown. */
export interface ResultsPage {
  found: SearchOutcome
  quotes: FoundQuote[]
  articles: ArticleLink[]
}

/** Loads what the first results say. @throws {LoadError} */
export async function loadPage(
  { load }: Pick<SearchSource, 'load'>,
  found: SearchOutcome,
  shown: { quotes: number; articles: number },
): Promise<ResultsPage> {
  const quotes = found.quotes.slice(0, shown.quotes)
  const articles = found.articles.slice(0, shown.articles)
  const numbers = new Set([...quotes.map(({ article }) => article), ...articles])
  const records = new Map(
    await Promise.all(
      [...numbers].map(async (number) => [number, await load<QuotesRecord>(`a${number}.json`)] as const),
    ),
  )
  return {
    found,
    quotes: quotes.flatMap((place) => describeQuote(records.get(place.article), place) ?? []),
    articles: articles.flatMap((number) => linkArticle(records.get(number)) ?? []),
  }
}

function linkArticle(record: QuotesRecord | undefined): ArticleLink | null {
  return record === undefined ? null : { slug: record.slug, title: record.title, published: record.published }
}

function describeQuote(record: QuotesRecord | undefined, { quote }: QuotePlace): FoundQuote | null {
  const [article, recorded] = [linkArticle(record), record?.quotes[quote]]
  if (article === null || recorded === undefined) return null
  const { id, kind, words, said, voice: place } = recorded
  const voice = place === null ? undefined : record?.voices[place]
  return { article, id, kind, words, said, voice: voice === undefined || place === null ? null : { ...voice, place } }
}
