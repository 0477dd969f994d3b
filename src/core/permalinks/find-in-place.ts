import { contextLikeness, stemsAround, WORD } from './context.ts'
import { foldWords } from './fold-words.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import type { RevisionReading } from './read-revision.ts'

/** One short word alone may stand anywhere. */
const SHORTEST_ALONE = 7
const IN_PLACE = 0.8
/** So much of the words at least is the quote's. */
const OVERLAP = 0.9

interface Place {
  start: number
  end: number
}

/**
 * The quote in which the very words of a recorded one stand where they stood, though it is read otherwise now: together
 * with what is around it, say, or as another's. Null when they stand there no more, or in no quote.
 */
export function findInPlace(was: RevisionReading, article: ArticleReading): QuoteReading | null {
  const [place, ...others] = findWords(was.folded.split(' '), article).filter(
    ({ start, end }) => contextLikeness(was.before, was.after, stemsAround(article.stems, start, end)) >= IN_PLACE,
  )
  if (place === undefined || others.length > 0) return null
  const holders = article.quotes
    .filter((quote) => holdsPlace(quote, place))
    .sort((a, b) => a.end - a.start - (b.end - b.start))
  return holders[0] ?? null
}

function holdsPlace(quote: QuoteReading, place: Place): boolean {
  const common = Math.min(quote.end, place.end) - Math.max(quote.start, place.start)
  return common >= OVERLAP * (place.end - place.start)
}

/** Where words stand in a text one after the other, whatever their case, marks and accents. */
function findWords(words: readonly string[], { text, folded }: ArticleReading): Place[] {
  const [first = '', second] = words
  if (second === undefined && first.length < SHORTEST_ALONE) return []
  if (!folded.includes(` ${words.join(' ')} `)) return []
  const located = [...text.matchAll(WORD)].map((match) => ({
    word: foldWords(match[0]).join(''),
    start: match.index,
    end: match.index + match[0].length,
  }))
  return located.flatMap(({ start }, i) => {
    const last = located[i + words.length - 1]
    return last !== undefined && words.every((word, k) => located[i + k]?.word === word)
      ? [{ start, end: last.end }]
      : []
  })
}
