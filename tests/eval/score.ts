import type { Article, Quote, Span } from '../../src/core/model/article.ts'
import { align } from '../../src/core/text/align.ts'
import type { GoldArticle, GoldQuote } from './gold.ts'
import { findWords, isRightSpeaker, pairUp, shared, wordIou, wordsIn } from './match.ts'
import { type Counts, type DateCounts, scoreDates, scoreHeadings } from './score-places.ts'

/** Least likeness of a pair of quotes, by their words. */
const LEAST = 0.5

/** How an article's prediction stands to its gold. Of a failed one only `missed` says anything. */
export interface ArticleScore {
  name: string
  /** Why nothing could be judged. */
  failure: string | null
  /** The predicted quotes, but those in what gold ignores. */
  judged: JudgedQuote[]
  missed: { gold: GoldQuote; words: string }[]
  /** Words inside quotes, each once. */
  words: Counts
  headings: Counts
  dates: DateCounts | null
  nested: { gold: number; right: number }
}

interface JudgedQuote {
  quote: Quote
  words: string
  /** The name of its speaker. */
  name: string | null
  /** The gold quote that it is; null for one too many. */
  gold: GoldQuote | null
  exact: boolean
  /** Of one that is in gold, whether gold has the same speaker. */
  rightSpeaker: boolean
}

/** Judges an article by its gold. Pure; the article's own text may be shorter than the file, but not other. */
export function scoreArticle(gold: GoldArticle, article: Article): ArticleScore {
  const alignment = align(article.text, gold.text)
  if (!alignment) return failArticle(gold, 'the article’s text is not the file’s')
  const words = findWords(gold.text)
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  const ignored = wordsIn(words, gold.ignore)

  const wanted = gold.quotes.map((quote) => wordsIn(words, quote.spans))
  const predicted = article.quotes
    .map((quote) => ({
      quote,
      set: wordsIn(
        words,
        quote.spans.map(alignment).filter((span) => span !== null),
      ),
    }))
    .filter(({ set }) => wordIou(set, new Set([...set].filter((word) => ignored.has(word)))) < LEAST)
  const pairs = pairUp(wanted, predicted, (set, other) => wordIou(set, other.set), LEAST)
  const byPredicted = new Map(pairs.map((pair) => [pair.predicted, pair]))
  const byGold = new Map(pairs.map((pair) => [pair.gold, predicted[pair.predicted]?.quote]))

  const judged = predicted.map(({ quote }, i): JudgedQuote => {
    const pair = byPredicted.get(i)
    const match = (pair && gold.quotes[pair.gold]) ?? null
    const name = quote.speaker === null ? null : (names.get(quote.speaker) ?? quote.speaker)
    const rightSpeaker = match !== null && isRightSpeaker(match, name)
    return {
      quote,
      words: excerpt(article.text, quote.spans),
      name,
      gold: match,
      exact: pair?.likeness === 1,
      rightSpeaker,
    }
  })
  const all = {
    gold: new Set(wanted.flatMap((set) => [...set])),
    predicted: new Set(predicted.flatMap(({ set }) => [...set])),
  }
  const nested = gold.quotes.flatMap(({ within }, i) =>
    within === null ? [] : [{ inner: byGold.get(i), outer: byGold.get(within) }],
  )
  return {
    name: gold.name,
    failure: null,
    judged,
    missed: missedOf(gold, (i) => !byGold.has(i)),
    words: { gold: all.gold.size, predicted: all.predicted.size, matched: shared(all.gold, all.predicted) },
    headings: scoreHeadings(gold.headings, article, alignment),
    dates: gold.dates && scoreDates(gold.dates, article, alignment, gold.text),
    nested: {
      gold: nested.length,
      right: nested.filter(({ inner, outer }) => outer && inner?.within === outer.id).length,
    },
  }
}

/** The score of an article that could not be parsed: all its gold is missed. */
export function failArticle(gold: GoldArticle, failure: string): ArticleScore {
  return {
    name: gold.name,
    failure,
    judged: [],
    missed: missedOf(gold, () => true),
    words: { gold: 0, predicted: 0, matched: 0 },
    headings: { gold: gold.headings.length, predicted: 0, matched: 0 },
    dates: gold.dates && { gold: gold.dates.length, predicted: 0, matched: 0, valued: 0, right: 0, misses: [] },
    nested: { gold: gold.quotes.filter(({ within }) => within !== null).length, right: 0 },
  }
}

const missedOf = ({ quotes, text }: GoldArticle, isMissed: (index: number) => boolean): ArticleScore['missed'] =>
  quotes.filter((_, i) => isMissed(i)).map((gold) => ({ gold, words: excerpt(text, gold.spans) }))

const excerpt = (text: string, spans: readonly Span[]): string =>
  spans
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
