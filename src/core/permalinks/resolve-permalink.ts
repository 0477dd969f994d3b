import type { Article, Quote } from '../model/article.ts'
import { foldWords } from './fold-words.ts'
import { beginningSimilarity, wordOverlap } from './match-words.ts'
import { fingerprint, parseQuoteId, readable } from './quote-id.ts'

export interface ResolvedPermalink {
  /** `Quote.id`; null when no quote here is certainly the one. */
  quote: string | null
  /** `edited`: the words differ a little, and it can be no other. */
  status: 'same' | 'edited' | 'gone'
  /** Of one that is gone: the ids of at most three quotes of like words, the nearest first. */
  candidates: string[]
}

/** A quote this like its link is the same one… */
const CERTAIN = 0.8
/** …provided that no other comes so near. */
const MARGIN = 0.25
/** A few common words begin many quotes. */
const FEWEST_WORDS = 4
const LEAST_OVERLAP = 0.3
const MOST_CANDIDATES = 3

const PATH = /^\/a\/([^/?#]+)\/q\/([^/?#]+)\/?(?:[?#].*)?$/s

/**
 * The quote that a link was made for, in this or a later revision of its article. Never another one: what is not
 * certain is `gone`, and the nearest are only offered. A malformed path or another article's is `gone` too.
 *
 * @param path `/a/:slug/q/:id`, from the site's root; a query or a fragment is left aside
 */
export function resolvePermalink(path: string, article: Article): ResolvedPermalink {
  const match = PATH.exec(path)
  const id = decode(match?.[2])
  if (decode(match?.[1]) !== article.slug || id === null) return gone()
  if (article.quotes.some((quote) => quote.id === id)) return { quote: id, status: 'same', candidates: [] }
  const link = parseQuoteId(id)
  if (!link) return gone()

  const quotes = article.quotes.map((quote) => ({ id: quote.id, words: foldWords(contentOf(article, quote)) }))
  const twins = quotes.filter(({ words }) => fingerprint(words) === link.fingerprint)
  const [twin] = twins
  if (twin && twins.length === 1 && readable(twin.words).join('-') === link.words.join('-')) return edited(twin.id)

  const ranked = quotes
    .map((quote) => ({ ...quote, score: beginningSimilarity(link.words, quote.words) }))
    .sort((a, b) => b.score - a.score)
  const [best, second] = ranked
  if (
    best &&
    link.words.length >= FEWEST_WORDS &&
    best.score >= CERTAIN &&
    best.score - (second?.score ?? 0) >= MARGIN
  ) {
    return edited(best.id)
  }
  return gone(
    quotes
      .map((quote) => ({ id: quote.id, overlap: wordOverlap(link.words, quote.words) }))
      .filter(({ overlap }) => overlap >= LEAST_OVERLAP)
      .sort((a, b) => b.overlap - a.overlap)
      .slice(0, MOST_CANDIDATES)
      .map((quote) => quote.id),
  )
}

function contentOf({ text }: Article, quote: Quote): string {
  return quote.spans.map(({ start, end }) => text.slice(start, end)).join(' ')
}

function decode(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part)
  } catch {
    return null
  }
}

const edited = (quote: string): ResolvedPermalink => ({ quote, status: 'edited', candidates: [] })
const gone = (candidates: string[] = []): ResolvedPermalink => ({ quote: null, status: 'gone', candidates })
