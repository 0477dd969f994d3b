import type { Article, Quote } from '../../core/model/article.ts'
import { type CardChoice, hasCard } from './card-choice.ts'

/** Where a card stands, below the base; null where there is none. `quote` is null for the article's own card. */
export type CardPath = (slug: string, quote: string | null) => string | null

/** The paths of all cards of a library: they stay the same for as long as slug and quote id do. */
export function createCardPath(articles: readonly Article[], choice: CardChoice): CardPath {
  // not before somebody asks: in development every edit publishes anew
  let bySlug: ReadonlyMap<string, Article> | undefined
  return (slug, quoteId) => {
    bySlug ??= new Map(articles.map((article) => [article.slug, article]))
    const article = bySlug.get(slug)
    const quote = quoteId === null ? null : article?.quotes.find(({ id }) => id === quoteId)
    if (article === undefined || quote === undefined || !hasCard(choice, article, quote)) return null
    return pathOf(article, quote)
  }
}

/** Each card that there is. */
export function* listCards(articles: readonly Article[], choice: CardChoice): Generator<CardSubject> {
  for (const article of articles) {
    for (const quote of [null, ...article.quotes]) {
      if (hasCard(choice, article, quote)) yield { path: pathOf(article, quote), article, quote }
    }
  }
}

export interface CardSubject {
  /** Below the base. */
  path: string
  article: Article
  quote: Quote | null
}

function pathOf({ slug }: Article, quote: Quote | null): string {
  return quote === null ? `cards/${slug}.png` : `cards/${slug}/${quote.id}.png`
}
