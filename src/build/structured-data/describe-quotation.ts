import type { Quotation } from 'schema-dts'
import type { Article, Quote, QuoteKind } from '../../core/model/article.ts'
import { quotePath } from '../../core/model/page-paths.ts'
import { quoteWords } from '../../core/model/quote-words.ts'
import { linkArticle } from '../describe-library.ts'
import { isoDate } from '../iso-date.ts'
import { addressOf, type SiteAddress } from '../site-address.ts'
import { referToArticle } from './describe-article.ts'
import { describeSpeaker } from './describe-speaker.ts'

/** The vocabulary has no word for whether the words are the speaker's own; nobody is to take a paraphrase for them. */
const GENRES: Record<QuoteKind, string> = {
  direct: 'direct speech',
  reported: 'reported speech',
  mixed: 'partly direct speech',
}

/**
 * A quote by its words, whoever said them, and the article that gives them.
 *
 * @param image address of its picture
 */
export function describeQuotation(
  { article, quote }: { article: Article; quote: Quote },
  image: string | null,
  site: SiteAddress,
): Quotation {
  const speaker = article.speakers.find(({ id }) => id === quote.speaker)
  const said = article.timeline.find(({ kind, quotes }) => kind === 'said' && quotes.includes(quote.id))
  const date = isoDate(said?.date ?? null)
  const address = addressOf(site, quotePath(article.slug, quote.id))
  return {
    '@type': 'Quotation',
    '@id': `${address}#quote`,
    url: address,
    mainEntityOfPage: address,
    text: quoteWords(article, quote),
    genre: GENRES[quote.kind],
    inLanguage: article.lang,
    ...(speaker && { creator: describeSpeaker(speaker, site) }),
    ...(date !== null && { dateCreated: date }),
    ...(image !== null && { image }),
    isPartOf: referToArticle(linkArticle(article), site),
  }
}
