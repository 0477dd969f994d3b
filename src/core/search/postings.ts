import type { QuoteKind } from '../model/article.ts'
import { type Postings, SEARCH_KINDS } from '../model/search.ts'

/** Writes `Postings`. What it is told comes in the order of articles, and within each of quotes; twice is once. */
export class PostingsWriter {
  readonly postings: Postings = []
  /** How many articles there are in it. */
  articles = 0
  #article = -1
  #quote = -1
  /** Where the number of the article's quotes stands. */
  #count = 0

  addArticle(article: number): void {
    if (article === this.#article) return
    this.articles += 1
    this.#count = this.postings.push(article - this.#article, 0) - 1
    this.#article = article
    this.#quote = -1
  }

  addQuote(article: number, quote: number, kind: QuoteKind): void {
    this.addArticle(article)
    if (quote === this.#quote) return
    this.postings.push((quote - this.#quote) * SEARCH_KINDS.length + SEARCH_KINDS.indexOf(kind))
    this.postings[this.#count] = (this.postings[this.#count] ?? 0) + 1
    this.#quote = quote
  }
}

/** Reads `Postings`, in order: each article, and each quote of it that is meant. */
export function readPostings(
  postings: Postings,
  onArticle: (article: number) => void,
  onQuote: (article: number, quote: number, kind: QuoteKind) => void,
): void {
  let article = -1
  for (let at = 0; at < postings.length; ) {
    article += postings[at] ?? 0
    onArticle(article)
    const end = at + 2 + (postings[at + 1] ?? 0)
    let quote = -1
    for (at += 2; at < end; at++) {
      const packed = postings[at] ?? 0
      quote += Math.floor(packed / SEARCH_KINDS.length)
      onQuote(article, quote, SEARCH_KINDS[packed % SEARCH_KINDS.length] ?? 'direct')
    }
  }
}
