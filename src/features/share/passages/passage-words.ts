import { escapeMarkdown, linkMarkdown } from '../../../core/exports/escape-markdown.ts'
import type { ExportWords } from '../../../core/exports/export-words.ts'
import { quoteMarkdown } from '../../../core/exports/quote-markdown.ts'
import type { Article, Quote, Span } from '../../../core/model/article.ts'
import type { CitedWords } from '../citations/format-citation.ts'

/** The innermost quote that holds all of a passage; null when some of its words are the author's own, or another's. */
function quoteAround(article: Article, { start, end }: Span): Quote | null {
  const around = article.quotes.flatMap((quote) =>
    quote.spans.filter((span) => span.start <= start && end <= span.end).map((span) => ({ quote, span })),
  )
  const [innermost] = around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))
  return innermost?.quote ?? null
}

/** What a citation of a passage is of: the quote that holds it, cut to it, or the article's words. */
export function citedPassage(article: Article, span: Span): Quote | CitedWords {
  const quote = quoteAround(article, span)
  return quote === null ? { words: wordsOf(article, span) } : { ...quote, spans: [span] }
}

const wordsOf = ({ text }: Article, { start, end }: Span): string => text.slice(start, end).replace(/\s*\n\s*/g, ' ')

/** A passage for the system's share sheet: its words, and whose they are or where they stand. */
export function passageText(article: Article, span: Span, words: ExportWords): string {
  const quote = quoteAround(article, span)
  const speaker = article.speakers.find(({ id }) => id === quote?.speaker)
  return `${words.quoted(wordsOf(article, span))} – ${speaker?.name ?? article.title}`
}

/**
 * A passage as Markdown to paste: of a quote, as the quote itself is, with who said it; otherwise with where it stands.
 *
 * @param address of the passage, absolute
 */
export function passageMarkdown(article: Article, span: Span, address: string, words: ExportWords): string {
  const quote = quoteAround(article, span)
  if (quote !== null) return quoteMarkdown(article, { ...quote, spans: [span] }, address, words)
  const paragraphs = article.text.slice(span.start, span.end).split(/\s*\n\s*/)
  const where = [
    linkMarkdown(article.title, address),
    ...(article.source?.name === undefined ? [] : [escapeMarkdown(article.source.name)]),
    ...(article.published === null ? [] : [escapeMarkdown(words.date(article.published))]),
  ]
  return [...paragraphs.map(escapeMarkdown), `– ${where.join(', ')}`].map((line) => `> ${line}`).join('\n>\n')
}
