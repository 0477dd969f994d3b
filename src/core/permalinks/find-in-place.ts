import { contextLikeness, stemsAround, WORD } from './context.ts'
import { foldWords } from './fold-words.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import type { RevisionReading } from './read-revision.ts'

/** One short word alone may stand anywhere. */
const SHORTEST_ALONE = 7
const IN_PLACE = 0.8
/** So much of the words at least is the quote's. */
const OVERLAP = 0.9

/** A stretch of an article's text. */
export interface Place {
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
  return place === undefined || others.length > 0 ? null : findHolder(place, article)
}

/** The shortest quote that holds a place, or nearly all of it. */
export function findHolder(place: Place, { quotes }: ArticleReading): QuoteReading | null {
  const holders = quotes.filter((quote) => holdsPlace(quote, place)).sort((a, b) => a.end - a.start - (b.end - b.start))
  return holders[0] ?? null
}

function holdsPlace(quote: QuoteReading, place: Place): boolean {
  const common = Math.min(quote.end, place.end) - Math.max(quote.start, place.start)
  return common >= OVERLAP * (place.end - place.start)
}

/** Where words stand in a text one after the other, whatever their case, marks and accents. */
function findWords(words: readonly string[], article: ArticleReading): Place[] {
  if (mayStandAnywhere(words) || !article.folded.includes(` ${words.join(' ')} `)) return []
  const located = locateWords(article)
  return located.flatMap(({ start }, i) => {
    const last = located[i + words.length - 1]
    return last !== undefined && isFoundAt(words, located, i) ? [{ start, end: last.end }] : []
  })
}

export const mayStandAnywhere = ([first = '', second]: readonly string[]): boolean =>
  second === undefined && first.length < SHORTEST_ALONE

export interface LocatedWord extends Place {
  /** Folded. */
  word: string
}

export const isFoundAt = (words: readonly string[], located: readonly LocatedWord[], at: number): boolean =>
  words.every((word, i) => located[at + i]?.word === word)

const locatedWords = new WeakMap<ArticleReading, LocatedWord[]>()

export function locateWords(article: ArticleReading): LocatedWord[] {
  let located = locatedWords.get(article)
  if (!located) {
    located = [...article.text.matchAll(WORD)].map((match) => ({
      word: foldWords(match[0]).join(''),
      start: match.index,
      end: match.index + match[0].length,
    }))
    locatedWords.set(article, located)
  }
  return located
}
