import type { Article, Block, Quote, Span, TimelineEntry } from '../../core/model/article.ts'
import { boundWords } from '../../ui/bound-words.ts'
import { type LayerNode, nestLayers } from './nest-layers.ts'
import { overlap } from './reader-view.ts'

/** What a stretch of the article's text is, to be drawn around it. */
export type TextLayer =
  | { type: 'quote'; quote: Quote; first: boolean }
  | { type: 'verbatim' }
  | { type: 'date'; entry: TimelineEntry }
  | { type: 'evidence' }
  | { type: 'credit' }
  | { type: 'bound' }

/** The quotes and dates of an article, to be cut into blocks. */
export interface LayerIndex {
  article: Article
  layers: { span: Span; value: TextLayer }[]
}

/** Every layer of the article but those that hang on what is open. Order among equal spans: the outer one first. */
export function indexLayers(article: Article): LayerIndex {
  const layers: LayerIndex['layers'] = []
  for (const quote of article.quotes) {
    quote.spans.forEach((span, i) => {
      layers.push({ span, value: { type: 'quote', quote, first: i === 0 } })
    })
    if (quote.kind === 'mixed') for (const span of quote.verbatim) layers.push({ span, value: { type: 'verbatim' } })
  }
  for (const entry of article.timeline) {
    if (entry.span !== null) layers.push({ span: entry.span, value: { type: 'date', entry } })
  }
  return { article, layers }
}

/**
 * One block's text as a tree of layers.
 *
 * @param evidence spans to underline: the words that the opened quote's attribution rests on
 */
export function layBlock(index: LayerIndex, block: Block, evidence: readonly Span[]): LayerNode<TextLayer>[] {
  const { start, end } = block.span
  const text = index.article.text.slice(start, end)
  const own = index.layers.filter(({ span }) => span.start < end && span.end > start)
  const credit: Span[] = block.credit === undefined ? [] : [block.credit]
  return nestLayers(block.span, [
    ...own.map(({ span, value }) => ({ ...span, value })),
    ...credit.map((span) => ({ ...span, value: { type: 'credit' as const } })),
    ...evidence.map((span) => ({ ...span, value: { type: 'evidence' as const } })),
    ...boundWords(text).map((range) => ({
      start: start + range.start,
      end: start + range.end,
      value: { type: 'bound' as const },
    })),
  ])
}

/**
 * What a heading is called in which somebody is quoted: who speaks and how is heard with its words, and is not of them.
 * Undefined where it is called by what is in it.
 */
export function nameOfHeading({ article, layers }: LayerIndex, { span }: Block): string | undefined {
  const isQuoting = layers.some(({ span: own, value }) => value.type === 'quote' && overlap(own, span))
  return isQuoting ? article.text.slice(span.start, span.end) : undefined
}

/** The block in which a quote ends: under it the quote's card stands. -1 when no block holds it. */
export function blockOfQuote(article: Article, quote: Quote): number {
  const end = quote.spans.at(-1)?.end ?? 0
  return article.blocks.findIndex(({ span }) => span.start < end && end <= span.end)
}
