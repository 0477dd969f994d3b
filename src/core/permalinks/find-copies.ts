import type { ArticleReading, QuoteReading } from './read-quotes.ts'

/** Quotes of one paragraph that stands in the article more than once, as when a block was pasted again: in text order. */
export type Copies = readonly QuoteReading[]

/** For each quote of a paragraph that stands there again, the quotes in its place in all of them. */
export function findCopies(article: ArticleReading): ReadonlyMap<QuoteReading, Copies> {
  let found = copies.get(article)
  if (!found) {
    const groups = new Map<string, QuoteReading[]>()
    for (const quote of repeatedOf(article)) {
      const { start, end } = paragraphOf(article.text, quote)
      const key = `${quote.start - start} ${quote.end - start} ${article.text.slice(start, end)}`
      const group = groups.get(key)
      if (group) group.push(quote)
      else groups.set(key, [quote])
    }
    const several = [...groups.values()].filter((group) => group.length > 1)
    found = new Map(several.flatMap((group) => group.map((quote) => [quote, group] as const)))
    copies.set(article, found)
  }
  return found
}

const copies = new WeakMap<ArticleReading, ReadonlyMap<QuoteReading, Copies>>()

/** The quotes whose words another says as well. */
function repeatedOf({ quotes }: ArticleReading): QuoteReading[] {
  const counts = new Map<string, number>()
  for (const { folded } of quotes) counts.set(folded, (counts.get(folded) ?? 0) + 1)
  return quotes.filter(({ folded }) => (counts.get(folded) ?? 0) > 1)
}

/** Of a quote's copies those whose paragraphs follow each other with its own: one place, as far as what is around tells. */
export function runOf(quote: QuoteReading, article: ArticleReading): Copies {
  const group = findCopies(article).get(quote) ?? [quote]
  let [from, to] = [group.indexOf(quote), group.indexOf(quote)]
  while (from > 0 && areNeighbours(group[from - 1], group[from], article)) from--
  while (to < group.length - 1 && areNeighbours(group[to], group[to + 1], article)) to++
  return group.slice(from, to + 1)
}

function areNeighbours(
  one: QuoteReading | undefined,
  next: QuoteReading | undefined,
  { text }: ArticleReading,
): boolean {
  if (!one || !next) return false
  return text.slice(paragraphOf(text, one).end, paragraphOf(text, next).start).trim() === ''
}

function paragraphOf(text: string, quote: QuoteReading): { start: number; end: number } {
  const start = text.lastIndexOf(BREAK, quote.start)
  const end = text.indexOf(BREAK, quote.end)
  return { start: start < 0 ? 0 : start + BREAK.length, end: end < 0 ? text.length : end }
}

/** A line may stand there twice from the beginning; a paragraph of so many characters is pasted. */
const LONG = 120

export function isLongCopy(quote: QuoteReading, { text }: ArticleReading): boolean {
  const { start, end } = paragraphOf(text, quote)
  return end - start >= LONG
}

const BREAK = '\n\n'
