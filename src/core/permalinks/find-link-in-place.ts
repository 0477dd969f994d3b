import { findHolder, isFoundAt, locateWords, mayStandAnywhere, type Place } from './find-in-place.ts'
import type { Fingerprint } from './fingerprint.ts'
import { digest } from './hash.ts'
import { ALL_AROUND, contextOfPlace } from './link-surroundings.ts'
import type { QuoteIdParts } from './quote-id.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'

/** The longest quote whose words are looked for, in words. */
const MOST_WORDS = 40

/**
 * The quote in which the very words of a link stand where they stood, though they are read as part of it now: the words
 * that the link begins with, and behind them as many as make its digest. Null when they stand there no more.
 */
export function findLinkInPlace(
  { words }: QuoteIdParts,
  link: Fingerprint,
  article: ArticleReading,
): QuoteReading | null {
  if (words.length === 0 || !article.folded.includes(` ${words.join(' ')} `)) return null
  const [place, ...others] = findDigested(words, link.exact, article).filter(
    (found) => contextOfPlace(link, found, article) > ALL_AROUND,
  )
  return place === undefined || others.length > 0 ? null : findHolder(place, article)
}

/** Where the words of a digest stand, by those that they begin with. */
function findDigested(words: readonly string[], exact: string, article: ArticleReading): Place[] {
  const located = locateWords(article)
  return located.flatMap(({ start }, at) => {
    if (!isFoundAt(words, located, at)) return []
    const behind = located.slice(at, at + MOST_WORDS).map(({ word }) => word)
    for (let length = words.length; length <= behind.length; length++) {
      const said = behind.slice(0, length)
      if (digest(said.join(' '), 4) !== exact || mayStandAnywhere(said)) continue
      return [{ start, end: located[at + length - 1]?.end ?? start }]
    }
    return []
  })
}
