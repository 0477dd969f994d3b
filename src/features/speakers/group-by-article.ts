import type { SpokenQuote } from '../../core/model/library.ts'

/** Quotes of one article that follow each other; in time another may stand between them. */
type SameArticle = [first: SpokenQuote, ...others: SpokenQuote[]]

/** @returns the quotes in their order, those of one article that follow each other together */
export function groupByArticle(quotes: readonly SpokenQuote[]): SameArticle[] {
  const groups: SameArticle[] = []
  for (const quote of quotes) {
    const last = groups.at(-1)
    if (last?.[0].article.slug === quote.article.slug) last.push(quote)
    else groups.push([quote])
  }
  return groups
}
