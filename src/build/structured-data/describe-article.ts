import type { NewsArticle, Organization, Person } from 'schema-dts'
import type { Article, ArticleSource } from '../../core/model/article.ts'
import type { ArticleLink } from '../../core/model/library.ts'
import { articlePath } from '../../core/model/page-paths.ts'
import { isoDate } from '../iso-date.ts'
import { addressOf, type SiteAddress } from '../site-address.ts'
import { describeSpeaker } from './describe-speaker.ts'
import { articleNode, siteNode } from './node-ids.ts'

/** What another node says of an article. */
export function referToArticle({ slug, title, published }: ArticleLink, site: SiteAddress) {
  const date = isoDate(published)
  return {
    '@type': 'NewsArticle',
    '@id': articleNode(site, slug),
    headline: title,
    url: addressOf(site, articlePath(slug)),
    ...(date !== null && { datePublished: date }),
  } as const satisfies NewsArticle
}

/**
 * An article, with its date as precise as it is known and no more.
 *
 * @param image address of its picture
 */
export function describeArticle(
  article: Article,
  { description, image }: { description: string; image: string | null },
  site: SiteAddress,
): NewsArticle {
  const { source } = article
  const quoted = new Set(article.quotes.map(({ speaker }) => speaker))
  const voices = article.speakers.filter(({ id }) => quoted.has(id))
  return {
    ...referToArticle(article, site),
    mainEntityOfPage: addressOf(site, articlePath(article.slug)),
    description,
    inLanguage: article.lang,
    isAccessibleForFree: true,
    isPartOf: { '@id': siteNode(site) },
    ...(source?.author && { author: describeAuthor(source.author, source) }),
    ...(source?.name && { publisher: describePublisher(source.name) }),
    ...(source?.url && { isBasedOn: source.url }),
    ...(image !== null && { image }),
    ...(voices.length > 0 && { mentions: voices.map((speaker) => describeSpeaker(speaker, site)) }),
  }
}

/** Whoever signs with the publisher's own name is no person. */
function describeAuthor(author: string, source: ArticleSource): Person | Organization {
  return author === source.name ? describePublisher(author) : { '@type': 'Person', name: author }
}

function describePublisher(name: string): Organization {
  return { '@type': 'Organization', name }
}
