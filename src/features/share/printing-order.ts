import type { Article, Quote } from '../../core/model/article.ts'

/**
 * Quotes in the order in which they begin in the text, of those that begin together the one around the other first: as
 * their signs stand in the page, which the numbers in print count.
 */
export function printingOrder({ quotes }: Article): Quote[] {
  const start = ({ spans }: Quote) => spans[0]?.start ?? 0
  const end = ({ spans }: Quote) => spans[0]?.end ?? 0
  return [...quotes].sort((a, b) => start(a) - start(b) || end(b) - end(a))
}
