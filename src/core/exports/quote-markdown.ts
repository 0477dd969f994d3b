import type { Article, Quote } from '../model/article.ts'
import { escapeMarkdown, linkMarkdown } from './escape-markdown.ts'
import { ARTICLE_WORDS, type ExportWords } from './export-words.ts'
import { type QuoteRow, quoteRow } from './quote-rows.ts'

/**
 * One quote as Markdown to paste: a blockquote of its words, then who, in what role, when, and where it stands. Words
 * given verbatim stand in quotation marks; a paraphrase has none and is said to be one.
 *
 * @param address of the quote, absolute: its permalink on this site
 * @param words of everything but the article, in the reader's language
 * @returns several lines without a line end behind the last
 */
export function quoteMarkdown(
  article: Article,
  quote: Quote,
  address: string,
  words: ExportWords = ARTICLE_WORDS,
): string {
  return rowMarkdown(quoteRow(article, quote, address), words)
}

/** The same of a row. */
export function rowMarkdown(row: QuoteRow, words: ExportWords): string {
  const marked = row.kind === 'direct' ? words.quoted(row.words) : row.words
  const paragraphs = marked.split(/\s*\n\s*/).map(escapeMarkdown)
  return [...paragraphs, `– ${attribution(row, words)}`].map((line) => `> ${line}`).join('\n>\n')
}

function attribution(row: QuoteRow, words: ExportWords): string {
  const who = [row.name ?? words.unnamed, ...row.roles.slice(0, 1)].map(escapeMarkdown).join(', ')
  const how = row.kind === 'direct' ? '' : ` (${escapeMarkdown(words.kind[row.kind])})`
  const when = row.said === null ? '' : `, ${escapeMarkdown(words.date(row.said))}`
  const where = [linkMarkdown(row.title, row.permalink)]
  if (row.source !== null) where.push(escapeMarkdown(row.source))
  if (row.published !== null) where.push(escapeMarkdown(words.date(row.published)))
  return `${who}${how}${when} · ${where.join(', ')}`
}
