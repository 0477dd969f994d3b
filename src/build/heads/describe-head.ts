import type { HeadTag } from '../fill-template.ts'
import { isoDay } from '../iso-date.ts'
import { isToldOf, type PageCard } from '../page-subject.ts'
import { addressOf, type SiteAddress } from '../site-address.ts'
import { ownTitle, SITE_NAME } from '../site-name.ts'

/** What the pictures in `cards/` are. */
const CARD = { width: '1200', height: '630', type: 'image/png' }

/** A feed that a page is followed by. */
export interface FeedLink {
  /** Below the base: `/feed.xml`. */
  path: string
  type: 'application/atom+xml' | 'application/feed+json'
  title: string
}

/**
 * The tags by which a page is found and shared: canonical address, feeds, Open Graph, Twitter.
 *
 * Open Graph (https://ogp.me) and feeds want absolute addresses: without an origin there are none of them, and the
 * canonical address is one from the root.
 */
export function describeHead(page: PageCard, feeds: readonly FeedLink[], site: SiteAddress): HeadTag[] {
  if (!isToldOf(page.subject)) return [meta('name', 'robots', 'noindex')]
  const address = addressOf(site, page.path)
  const isAbsolute = site.origin !== null
  return [
    link({ rel: 'canonical', href: address }),
    ...(isAbsolute ? feeds.map((feed) => describeFeed(feed, site)) : []),
    meta('property', 'og:site_name', SITE_NAME),
    meta('property', 'og:locale', 'pl_PL'),
    ...describeType(page),
    meta('property', 'og:title', ownTitle(page.title)),
    meta('property', 'og:description', page.description),
    ...(isAbsolute ? [meta('property', 'og:url', address)] : []),
    ...(isAbsolute && page.image !== null
      ? describeImage(addressOf(site, `/${page.image}`), ownTitle(page.title))
      : [meta('name', 'twitter:card', 'summary')]),
    meta('name', 'twitter:title', ownTitle(page.title)),
    meta('name', 'twitter:description', page.description),
  ]
}

function describeType({ subject }: PageCard): HeadTag[] {
  const type = (content: string) => meta('property', 'og:type', content)
  if (subject.kind === 'speaker') return [type('profile')]
  if (subject.kind !== 'article' && subject.kind !== 'quote') return [type('website')]
  const { published, source } = subject.article
  const day = isoDay(published)
  return [
    type('article'),
    // a date that Open Graph takes has a day
    ...(day === null ? [] : [meta('property', 'article:published_time', day)]),
    ...(source?.author
      ? [meta('name', 'author', source.author), meta('property', 'article:author', source.author)]
      : []),
  ]
}

function describeImage(address: string, alt: string): HeadTag[] {
  return [
    meta('property', 'og:image', address),
    meta('property', 'og:image:type', CARD.type),
    meta('property', 'og:image:width', CARD.width),
    meta('property', 'og:image:height', CARD.height),
    meta('property', 'og:image:alt', alt),
    meta('name', 'twitter:card', 'summary_large_image'),
    meta('name', 'twitter:image', address),
    meta('name', 'twitter:image:alt', alt),
  ]
}

function describeFeed({ path, type, title }: FeedLink, site: SiteAddress): HeadTag {
  return link({ rel: 'alternate', type, title, href: addressOf(site, path) })
}

function meta(kind: 'name' | 'property', key: string, content: string): HeadTag {
  return { name: 'meta', attributes: { [kind]: key, content } }
}

function link(attributes: Record<string, string>): HeadTag {
  return { name: 'link', attributes }
}
