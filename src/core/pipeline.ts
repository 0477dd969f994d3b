import { findTimeline } from './dates/find-timeline.ts'
import type { Article, Quote } from './model/article.ts'
import { checkArticle } from './model/check-article.ts'
import { ParseError } from './model/parse-error.ts'
import type { Proposal } from './model/proposal.ts'
import type { Trace } from './model/trace.ts'
import { nameQuotes } from './permalinks/name-quotes.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { attributeQuotes } from './speakers/attribute.ts'
import { layOutBlocks } from './text/blocks.ts'
import { canonicalise } from './text/canonical.ts'
import { slugify } from './text/fold.ts'
import { parseHeader } from './text/header.ts'
import { readPassage } from './text/passage.ts'
import { resolveTitle } from './text/title.ts'

export interface ParseOptions {
  /** The seed's file name without its extension: the address of an article whose title has no letter of ours. */
  name: string
  /** Is told how each quote is found. */
  trace?: Trace
}

/**
 * A seed's text → the Article that it holds. Pure and synchronous.
 *
 * @param source the file's text, decoded
 * @throws ParseError when there is no text, when it is binary, or when its header is broken
 */
export function parseArticle(source: string, { name, trace }: ParseOptions): Article {
  if (source.includes('\0')) {
    const line = source.slice(0, source.indexOf('\0')).split('\n').length
    throw new ParseError('The file is binary.', { line, remedy: 'Save the article as plain text in UTF-8.' })
  }
  const header = parseHeader(source.replace(/\r\n?/g, '\n'))
  const laidOut = layOutBlocks(canonicalise(header.body))
  const { text, blocks, sentences } = laidOut
  if (text === '') {
    throw new ParseError('There is no text.', {
      line: 1,
      remedy: 'Write the article below the header, or delete the file.',
    })
  }
  const { title, titleFrom } = resolveTitle(header.title, text, blocks, sentences)
  const passage = readPassage(laidOut)
  const proposals = findQuotes(passage, trace)
  const attributed = attributeQuotes(passage, proposals, trace)
  const quotes = nest(proposals, nameQuotes(text, attributed.quotes, attributed.speakers))
  const article: Article = {
    version: 1,
    slug: header.slug ?? (slugify(title) || slugify(name) || 'artykul'),
    title,
    titleFrom,
    lang: 'pl',
    published: header.published,
    text,
    blocks,
    quotes,
    speakers: attributed.speakers,
    timeline: findTimeline({ text, tokens: passage.tokens, sentences, quotes, published: header.published }),
    ...(header.source && { source: header.source }),
  }
  return checkArticle(article)
}

/** Tells each quote that another reports which one that is. Quotes stand in the order of their proposals. */
function nest(proposals: readonly Proposal[], quotes: readonly Quote[]): Quote[] {
  const idOf = new Map(proposals.map((proposal, i) => [proposal, quotes[i]?.id]))
  return quotes.map((quote, i) => {
    const outer = proposals[i]?.within
    const within = outer && idOf.get(outer)
    return within === undefined ? quote : { ...quote, within }
  })
}
