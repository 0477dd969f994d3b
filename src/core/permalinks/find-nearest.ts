import { compareWords } from './compare-words.ts'
import type { ArticleReading } from './read-quotes.ts'
import { quoteStems, stemsOf } from './read-revision.ts'
import { readWords } from './read-words.ts'

const MOST = 3
const LEAST_COVER = 0.3
/** So many of the likeliest, by what is cheap to count, are compared word by word. */
const MOST_COMPARED = 9

/** The ids of at most three quotes whose words are most like these, the nearest first; to be offered, not chosen. */
export function findNearest(text: string, { quotes }: ArticleReading): string[] {
  const words = readWords(text)
  const stems = stemsOf(words)
  const shared = (there: ReadonlySet<string>): number => [...stems].filter((stem) => there.has(stem)).length
  return quotes
    .map((quote) => ({ quote, promise: shared(quoteStems(quote)) }))
    .filter(({ promise }) => promise > 0)
    .sort((a, b) => b.promise - a.promise)
    .slice(0, MOST_COMPARED)
    .map(({ quote }) => {
      const { coverA, shared } = compareWords(words, quote.words)
      return { id: quote.id, cover: coverA, shared }
    })
    .filter(({ cover, shared }) => cover >= LEAST_COVER && shared >= 1)
    .sort((a, b) => b.cover - a.cover)
    .slice(0, MOST)
    .map(({ id }) => id)
}
