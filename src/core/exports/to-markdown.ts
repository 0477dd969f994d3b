import { escapeMarkdown } from './escape-markdown.ts'
import { ARTICLE_WORDS, type ExportWords } from './export-words.ts'
import { rowMarkdown } from './quote-markdown.ts'
import type { QuoteRow } from './quote-rows.ts'

/**
 * Rows as Markdown: a heading, then a blockquote for each, as a single one is copied. Nothing in the articles becomes
 * markup.
 *
 * @param title of the heading: the article's, or the speaker's name
 */
export function toMarkdown(rows: readonly QuoteRow[], title: string, words: ExportWords = ARTICLE_WORDS): string {
  return [`# ${escapeMarkdown(title)}`, ...rows.map((row) => rowMarkdown(row, words))]
    .map((part) => `${part}\n`)
    .join('\n')
}
