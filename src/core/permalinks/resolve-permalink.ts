import type { Article, Quote } from '../model/article.ts'
import { foldWords } from './fold-words.ts'
import { parseQuoteId } from './quote-id.ts'

export interface ResolvedPermalink {
  /** `Quote.id`; null when the link's quote is not here. */
  quote: string | null
  status: 'same' | 'edited' | 'gone'
  /** `Quote.id`s of the nearest quotes, the nearest first, at most three: to be offered, never to be landed on. */
  candidates: string[]
}

const ADDRESS = /^\/a\/([^/?#]+)\/q\/([^/?#]+)$/
const CANDIDATES = 3
/** Of the link's words: fewer in common than this are chance. */
const LEAST_SHARED = 0.4

/**
 * Which quote of this article a permalink means. Only the very id lands: a link holds too few words to be sure of an
 * edited quote, so all else is offered, and said to be gone.
 */
export function resolvePermalink(path: string, article: Pick<Article, 'slug' | 'quotes' | 'text'>): ResolvedPermalink {
  const [, slug, id] = ADDRESS.exec(path) ?? []
  if (slug !== article.slug || id === undefined) return { quote: null, status: 'gone', candidates: [] }
  if (article.quotes.some((quote) => quote.id === id)) return { quote: id, status: 'same', candidates: [] }
  return { quote: null, status: 'gone', candidates: findNearest(id, article) }
}

function findNearest(id: string, article: Pick<Article, 'quotes' | 'text'>): string[] {
  const wanted = new Set(parseQuoteId(id)?.words ?? [])
  if (wanted.size === 0) return []
  return article.quotes
    .map((quote) => ({ id: quote.id, shared: sharedWords(wanted, wordsOf(quote, article.text)) / wanted.size }))
    .filter(({ shared }) => shared >= LEAST_SHARED)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, CANDIDATES)
    .map((candidate) => candidate.id)
}

function wordsOf(quote: Quote, text: string): Set<string> {
  return new Set(quote.spans.flatMap((span) => foldWords(text.slice(span.start, span.end))))
}

function sharedWords(wanted: ReadonlySet<string>, words: ReadonlySet<string>): number {
  let shared = 0
  for (const word of wanted) if (words.has(word)) shared += 1
  return shared
}
