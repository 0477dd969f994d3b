import type { Article, Quote } from '../core/model/article.ts'
import type { LinkState } from '../core/model/article-links.ts'
import { articlePath } from '../core/model/page-paths.ts'
import { quoteWords } from '../core/model/quote-words.ts'
import type { WithdrawnArticle } from '../core/model/withdrawn-article.ts'
import { findWithdrawnQuote } from '../features/reader/withdrawn-quote.ts'
import { formatEdtf } from '../messages/format-edtf.ts'
import type { Messages } from '../messages/messages.ts'
import type { PageHeadData } from '../ui/PageHead.tsx'

/** Previews of links cut titles at some 90 characters and descriptions at some 160. Who said it has to come through. */
const QUOTED_LENGTH = 100
const DESCRIPTION_LENGTH = 160

/** What an article's page is called and how it is described where it is shared. */
export function describeArticlePage(article: Article): PageHeadData {
  const [first] = article.blocks
  const opening = first === undefined ? article.title : article.text.slice(first.span.start, first.span.end)
  return { title: `${article.title} – Cytelnia`, description: shorten(opening, DESCRIPTION_LENGTH) }
}

/**
 * The same of a quote's page: the words and who said them; then where they stand and when they were said or published.
 */
export function describeQuotePage(article: Article, quote: Quote, m: Messages): PageHeadData {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const said = article.timeline.find(({ kind, quotes }) => kind === 'said' && quotes.includes(quote.id))
  const date = said?.date ?? article.published
  const words = quoteWords(article, quote)
  const name = speaker?.name ?? m.reader.unnamed
  const short = shorten(words, QUOTED_LENGTH)
  const who = [name, ...(speaker?.roles.slice(0, 1) ?? [])].join(', ')
  return {
    // a paraphrase is in nobody's mouth: no marks make it look so
    title: `${quote.kind === 'direct' ? m.quoted(short) : short} – ${name} – Cytelnia`,
    description: [m.kind[quote.kind], who, article.title, ...(date === null ? [] : [formatEdtf(date, m)])].join(' · '),
  }
}

/** The same of the page of a quote that is gone. */
export function describeMissingPage(article: Article, { was }: LinkState, m: Messages): PageHeadData {
  const what = was === undefined ? m.reader.quoteMissing : m.link.gone
  const words = was === undefined ? [] : [shorten(was.words, QUOTED_LENGTH), was.speaker?.name ?? m.reader.unnamed]
  return { title: `${what} – Cytelnia`, description: [...words, article.title].join(' · ') }
}

/** The same of the page of an article that is no more, or of a quote of it. */
export function describeWithdrawnPage(article: WithdrawnArticle, requested: string | null, m: Messages): PageHeadData {
  const { title, withdrawn, published } = article
  const was = requested === null ? null : findWithdrawnQuote(article, requested)
  const words = was === null ? [] : [shorten(was.words, QUOTED_LENGTH), was.speaker?.name ?? m.reader.unnamed]
  const date = published === null ? [] : [formatEdtf(published, m)]
  return {
    title: `${m.withdrawn.title} – Cytelnia`,
    description: [...words, title ?? articlePath(withdrawn), ...date].join(' · '),
  }
}

/** At most `length` UTF-16 code units, cut between words. */
function shorten(text: string, length: number): string {
  if (text.length <= length) return text
  const room = text.slice(0, length)
  const cut = /^.*(?=\s)/s.exec(room)?.[0] ?? room.replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`
}
