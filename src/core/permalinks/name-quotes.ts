import type { Article, Quote } from '../model/article.ts'
import { formatFingerprint } from './fingerprint.ts'
import { quoteId } from './quote-id.ts'
import { readQuotes } from './read-quotes.ts'

/**
 * Gives each quote its id: from its words, its speaker and its surroundings. Of those that all of this leaves alike,
 * from the second on a number follows: a heading right above a quote, or a pull quote beside it, comes behind the one
 * that is said to have been spoken, or a link to that one would lead to its echo.
 *
 * @param quotes in text order, with the speakers that they name
 */
export function nameQuotes(text: string, quotes: readonly Omit<Quote, 'id'>[], speakers: Article['speakers']): Quote[] {
  const article = readQuotes({ text, quotes, speakers })
  const alike = new Map<string, number[]>()
  article.quotes.forEach((reading, i) => {
    const id = quoteId(reading.folded.split(' '), formatFingerprint(reading, article))
    const same = alike.get(id)
    if (same) same.push(i)
    else alike.set(id, [i])
  })
  /** Said by somebody, or at least somebody's: what stands under a heading's echo is, and the echo is not. */
  const rankOf = (i: number): number => (quotes[i]?.cue ? 0 : quotes[i]?.source ? 1 : 2)
  const ids = new Map(
    [...alike].flatMap(([id, same]) =>
      same
        .toSorted((one, other) => rankOf(one) - rankOf(other))
        .map((i, place) => [i, place === 0 ? id : `${id}-${place + 1}`] as const),
    ),
  )
  return quotes.map((quote, i) => ({ id: ids.get(i) ?? '', ...quote }))
}
