import { correctAttribution } from './corrections/correct-attribution.ts'
import { mendHeadings } from './corrections/mend-headings.ts'
import { parseCorrections } from './corrections/parse-corrections.ts'
import type { People } from './corrections/people.ts'
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
  /** What an editor knows better: the text of `NAME.yaml`. */
  corrections?: string
  /** Those whom all articles share: `speakers.yaml`, read. */
  people?: People | null
  /** Is told how each quote is found. */
  trace?: Trace
}

/**
 * A seed's text → the Article that it holds. Pure and synchronous.
 *
 * @param source the file's text, decoded
 * @throws ParseError when there is no text, when it is binary, or when its header is broken; and when a correction is, or fits nothing
 */
export function parseArticle(source: string, { name, corrections, people = null, trace }: ParseOptions): Article {
  if (source.includes('\0')) {
    const line = source.slice(0, source.indexOf('\0')).split('\n').length
    throw new ParseError('The file is binary.', { line, remedy: 'Save the article as plain text in UTF-8.' })
  }
  const header = parseHeader(source.replace(/\r\n?/g, '\n'))
  const mended = corrections === undefined ? null : parseCorrections(corrections)
  const given = mended?.values ?? {}
  const published = given.date ?? header.published
  const laidOut = layOutBlocks(canonicalise(header.body), mended ? mendHeadings(mended) : undefined)
  const { text, blocks, sentences } = laidOut
  if (text === '') {
    throw new ParseError('There is no text.', {
      line: 1,
      remedy: 'Write the article below the header, or delete the file.',
    })
  }
  const { title, titleFrom } = resolveTitle(given.title ?? header.title, text, blocks, sentences)
  const passage = readPassage(laidOut)
  const proposals = findQuotes(passage, trace)
  const attributed = attributeQuotes(passage, proposals, trace)
  const recognised = { ...attributed, outer: outerOf(proposals) }
  const corrected = correctAttribution(passage, recognised, { corrections: mended, people, published })
  const { speakers } = corrected
  const quotes = nest(nameQuotes(text, corrected.quotes, speakers), corrected.outer)
  const article: Article = {
    version: 1,
    slug: given.slug ?? header.slug ?? (slugify(title) || slugify(name) || 'artykul'),
    ...(given.aliases && { aliases: given.aliases }),
    title,
    titleFrom,
    lang: 'pl',
    published,
    text,
    blocks,
    quotes,
    speakers,
    timeline: findTimeline({ text, tokens: passage.tokens, sentences, quotes, published }),
    ...(header.source && { source: header.source }),
  }
  return checkArticle(article)
}

/** For each proposal the index of the one that reports it. */
function outerOf(proposals: readonly Proposal[]): (number | null)[] {
  const places = new Map(proposals.map((proposal, i) => [proposal, i]))
  return proposals.map(({ within }) => (within && places.get(within)) ?? null)
}

/** Tells each quote that another reports which one that is. */
function nest(quotes: readonly Quote[], outer: readonly (number | null)[]): Quote[] {
  return quotes.map((quote, i) => {
    const within = quotes[outer[i] ?? -1]?.id
    return within === undefined ? quote : { ...quote, within }
  })
}
