import type { WithdrawnArticle, WithdrawnQuote } from '../../core/model/withdrawn-article.ts'

/** The quote of a withdrawn article that an id in an address means; null for one that it never had. */
export function findWithdrawnQuote({ quotes }: WithdrawnArticle, requested: string): WithdrawnQuote | null {
  return quotes.find(({ id, aliases = [] }) => id === requested || aliases.includes(requested)) ?? null
}
