import type { Article, Block, Quote, Span } from '../core/model/article.ts'
import type { LinkState } from '../core/model/article-links.ts'
import { countWords } from '../core/model/count-words.ts'
import type { Excerpt } from '../core/model/excerpt.ts'
import { spansMeet } from '../core/model/spans.ts'

/**
 * What the page of one quote holds of its article: of one that is gone, the title and the words that are most like it.
 *
 * @param requested the quote's id in the address
 * @param link what became of it: by default, nothing
 * @throws RangeError when the article has no quote of that id
 */
export function cutExcerpt(
  article: Article,
  requested: string,
  link: LinkState = { status: 'same', quote: requested, candidates: [] },
): Excerpt {
  const quote = link.quote === null ? null : article.quotes.find(({ id }) => id === link.quote)
  if (quote === undefined) throw new RangeError(`The article “${article.slug}” has no quote “${link.quote}”.`)
  const { text, ...rest } = article
  const titles = article.titleFrom === 'heading' ? 1 : 0
  const body = article.blocks.slice(titles)
  const { first, end } = quote === null ? { first: 0, end: 0 } : findExtent(body, quote)
  const blocks = [...article.blocks.slice(0, titles), ...body.slice(first, end)]
  const isHere = (span: Span) => blocks.some((block) => spansMeet(block.span, span))
  const offered = article.quotes.filter(({ id }) => link.candidates.includes(id))
  const spans = [
    ...blocks.map(({ span }) => span),
    ...(quote === null ? [] : elsewhere(quote, isHere)),
    ...offered.flatMap((other) => other.spans),
  ]
  return {
    version: 1,
    quote: requested,
    link,
    article: {
      ...rest,
      blocks,
      quotes: article.quotes.filter(
        (other) => other.id === quote?.within || offered.includes(other) || other.spans.some(isHere),
      ),
      speakers: article.speakers.map((speaker) => ({ ...speaker, aliases: [], mentions: [] })),
      timeline: article.timeline.filter(
        ({ kind, span, quotes }) =>
          kind === 'published' || quotes.includes(quote?.id ?? '') || (span !== null && isHere(span)),
      ),
    },
    words: spans.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, text: text.slice(start, end) })),
    whole: {
      words: countWords(text),
      quotes: article.quotes.length,
      voices: article.speakers.length,
      headings: body.filter(({ kind }) => kind === 'heading').length,
      before: first,
      after: body.length - end,
      ...findNeighbours(article, quote),
    },
  }
}

/** Of which blocks a quote is part; of one in the title the first, since a page wants words. */
function findExtent(body: readonly Block[], quote: Quote): { first: number; end: number } {
  const holds = ({ span }: Block) => quote.spans.some((own) => spansMeet(own, span))
  const first = body.findIndex(holds)
  return first < 0 ? { first: 0, end: Math.min(1, body.length) } : { first, end: body.findLastIndex(holds) + 1 }
}

function findNeighbours(article: Article, quote: Quote | null): Pick<Excerpt['whole'], 'previous' | 'next'> {
  if (quote === null) return { previous: null, next: null }
  const same = article.quotes.filter(({ speaker }) => speaker === quote.speaker)
  const at = same.indexOf(quote)
  return { previous: same[at - 1]?.id ?? null, next: same[at + 1]?.id ?? null }
}

/** Words outside the blocks that the quote's attribution rests on: whom a dropped subject goes back to, say. */
function elsewhere(quote: Quote, isHere: (span: Span) => boolean): Span[] {
  const spans = [quote.source, quote.cue?.span ?? null, ...quote.evidence.map(({ span }) => span)]
  return spans.filter((span) => span !== null && !isHere(span)) as Span[]
}
