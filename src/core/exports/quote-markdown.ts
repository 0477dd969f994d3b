import type { Article, Quote } from '../model/article.ts'
import { escapeMarkdown, linkMarkdown } from './escape-markdown.ts'
import { ARTICLE_WORDS, type ExportWords } from './export-words.ts'
import { quoteWords, saidDates } from './quote-words.ts'

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
  const said = quoteWords(article, quote)
  const marked = quote.kind === 'direct' ? words.quoted(said) : said
  const paragraphs = marked.split(/\s*\n\s*/).map(escapeMarkdown)
  return [...paragraphs, `– ${attribution(article, quote, address, words)}`].map((line) => `> ${line}`).join('\n>\n')
}

function attribution(article: Article, quote: Quote, address: string, words: ExportWords): string {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const said = saidDates(article).get(quote.id)
  const who = [speaker?.name ?? words.unnamed, ...(speaker?.roles.slice(0, 1) ?? [])].map(escapeMarkdown).join(', ')
  const how = quote.kind === 'direct' ? '' : ` (${escapeMarkdown(words.kind[quote.kind])})`
  const when = said === undefined ? '' : `, ${escapeMarkdown(words.date(said))}`
  const where = [
    linkMarkdown(article.title, address),
    ...(article.source?.name === undefined ? [] : [escapeMarkdown(article.source.name)]),
    ...(article.published === null ? [] : [escapeMarkdown(words.date(article.published))]),
  ]
  return `${who}${how}${when} · ${where.join(', ')}`
}
