import type { Article, Quote } from '../../../../src/core/model/article.ts'
import type { Contestant } from '../contestants.ts'

const wordsOf = ({ text }: Article, { spans }: Quote): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' ')

/** The link says the how manyth quote it is: `/q/7`. */
export const ordinal: Contestant = ({ before, after, quote }) => {
  const at = before.article.quotes.findIndex(({ id }) => id === quote.id)
  const found = after.article.quotes[at]
  return found ? { quote: found.id, status: 'same' } : { quote: null, status: 'gone' }
}

/** The link says the words, or a hash of them. */
export const exactText: Contestant = ({ before, after, quote }) => {
  const words = wordsOf(before.article, quote)
  const found = after.article.quotes.find((other) => wordsOf(after.article, other) === words)
  return found ? { quote: found.id, status: 'same' } : { quote: null, status: 'gone' }
}
