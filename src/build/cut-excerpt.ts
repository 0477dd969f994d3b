import type { Article, Quote, Span } from '../core/model/article.ts'
import type { LinkState } from '../core/model/article-links.ts'
import type { Excerpt } from '../core/model/excerpt.ts'
import { countWords } from './describe-library.ts'

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
  if (link.quote === null) return cutMissing(article, requested, link)
  const { text, ...rest } = article
  const quote = article.quotes.find(({ id }) => id === link.quote)
  if (quote === undefined) throw new RangeError(`The article “${article.slug}” has no quote “${link.quote}”.`)
  const body = article.titleFrom === 'heading' ? article.blocks.slice(1) : article.blocks
  const title = article.titleFrom === 'heading' ? article.blocks.slice(0, 1) : []
  const first = body.findIndex(({ span }) => quote.spans.some((own) => meet(own, span)))
  const last = body.findLastIndex(({ span }) => quote.spans.some((own) => meet(own, span)))
  // of a quote in the title, the first block: a page wants words
  const shown = first < 0 ? body.slice(0, 1) : body.slice(first, last + 1)
  const blocks = [...title, ...shown]
  const isHere = (span: Span) => blocks.some((block) => meet(block.span, span))
  const same = article.quotes.filter(({ speaker }) => speaker === quote.speaker)
  const at = same.indexOf(quote)
  return {
    version: 1,
    quote: requested,
    link,
    article: {
      ...rest,
      blocks,
      quotes: article.quotes.filter(({ id, spans }) => id === quote.within || spans.some(isHere)),
      speakers: article.speakers.map((speaker) => ({ ...speaker, aliases: [], mentions: [] })),
      timeline: article.timeline.filter(
        ({ kind, span, quotes }) =>
          kind === 'published' || quotes.includes(quote.id) || (span !== null && isHere(span)),
      ),
    },
    words: [...blocks.map(({ span }) => span), ...elsewhere(quote, isHere)]
      .sort((a, b) => a.start - b.start)
      .map(({ start, end }) => ({ start, text: text.slice(start, end) })),
    whole: {
      words: countWords(text),
      quotes: article.quotes.length,
      voices: article.speakers.length,
      before: Math.max(first, 0),
      after: body.length - Math.max(first, 0) - shown.length,
      previous: same[at - 1]?.id ?? null,
      next: same[at + 1]?.id ?? null,
    },
  }
}

function cutMissing(article: Article, requested: string, link: LinkState): Excerpt {
  const { text, ...rest } = article
  const title = article.titleFrom === 'heading' ? article.blocks.slice(0, 1) : []
  const offered = article.quotes.filter(({ id }) => link.candidates.includes(id))
  const spans = [...title.map(({ span }) => span), ...offered.flatMap((quote) => quote.spans)]
  return {
    version: 1,
    quote: requested,
    link,
    article: {
      ...rest,
      blocks: title,
      quotes: offered,
      speakers: article.speakers.map((speaker) => ({ ...speaker, aliases: [], mentions: [] })),
      timeline: article.timeline.filter(({ kind }) => kind === 'published'),
    },
    words: spans.sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, text: text.slice(start, end) })),
    whole: {
      words: countWords(text),
      quotes: article.quotes.length,
      voices: article.speakers.length,
      before: 0,
      after: article.blocks.length - title.length,
      previous: null,
      next: null,
    },
  }
}

/** Words outside the blocks that the quote's attribution rests on: whom a dropped subject goes back to, say. */
function elsewhere(quote: Quote, isHere: (span: Span) => boolean): Span[] {
  const spans = [quote.source, quote.cue?.span ?? null, ...quote.evidence.map(({ span }) => span)]
  return spans.filter((span) => span !== null && !isHere(span)) as Span[]
}

const meet = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
