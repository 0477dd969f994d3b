import type { Article, Quote } from '../model/article.ts'
import { formatFingerprint } from './fingerprint.ts'
import { quoteId } from './quote-id.ts'
import { readQuotes } from './read-quotes.ts'

/**
 * Gives each quote its id: from its words, its speaker and its surroundings. Of those that all of this leaves alike,
 * from the second on a number follows.
 *
 * @param quotes in text order, with the speakers that they name
 */
export function nameQuotes(text: string, quotes: readonly Omit<Quote, 'id'>[], speakers: Article['speakers']): Quote[] {
  const taken = new Map<string, number>()
  const article = readQuotes({ text, quotes, speakers })
  return quotes.map((quote, i) => {
    const reading = article.quotes[i]
    if (!reading) throw new RangeError('Every quote is read.')
    const id = quoteId(reading.folded.split(' '), formatFingerprint(reading, article))
    const repeats = (taken.get(id) ?? 0) + 1
    taken.set(id, repeats)
    return { id: repeats === 1 ? id : `${id}-${repeats}`, ...quote }
  })
}
