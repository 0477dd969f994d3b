import { speakerPath } from '../core/model/page-paths.ts'
import { describeFormerFeed, describeLibraryFeed, describeSpeakerFeed, feedPaths } from './feeds/describe-feeds.ts'
import type { Feed } from './feeds/feed.ts'
import { writeAtom } from './feeds/write-atom.ts'
import { writeJsonFeed } from './feeds/write-json-feed.ts'
import type { FeedLink } from './heads/describe-head.ts'
import { isoDay } from './iso-date.ts'
import { isToldOf, type PageCard, type PageSubject } from './page-subject.ts'
import { addressOf, type SiteAddress } from './site-address.ts'
import { SITE_NAME } from './site-name.ts'
import type { SitemapEntry } from './sitemap.ts'

/** The feeds that a page is followed by: a speaker's own before the library's. */
export function linkFeeds({ subject, title }: PageCard): FeedLink[] {
  const own = subject.kind === 'speaker' ? linkBoth(speakerPath(subject.speaker.id), title) : []
  return [...own, ...linkBoth('/', SITE_NAME)]
}

function linkBoth(path: string, title: string): FeedLink[] {
  const { atom, json } = feedPaths(path)
  return [
    { path: atom, type: 'application/atom+xml', title },
    { path: json, type: 'application/feed+json', title },
  ]
}

/** The feeds that a page is the home of, Atom and JSON Feed, by file name. */
export function writeFeeds(card: PageCard, site: SiteAddress): [file: string, contents: string][] {
  const feed = describeFeed(card, site)
  if (feed === null) return []
  const { atom, json } = feedPaths(card.path)
  return [
    [atom.slice(1), writeAtom(feed)],
    [json.slice(1), writeJsonFeed(feed)],
  ]
}

function describeFeed(card: PageCard, site: SiteAddress): Feed | null {
  const { subject } = card
  if (subject.kind === 'library') return describeLibraryFeed(subject.library, card, site)
  if (subject.kind === 'speaker') return describeSpeakerFeed(subject.speaker, card, site)
  if (subject.kind === 'former-voice') return describeFormerFeed(subject.voice, card, site)
  return null
}

/** A page as the sitemap has it: none for one that stands for no address. */
export function describeSitemapEntry({ subject, path }: PageCard, site: SiteAddress): SitemapEntry[] {
  if (!isToldOf(subject)) return []
  return [{ address: addressOf(site, path), changed: isoDay(newestOf(subject)) }]
}

/** EDTF of the newest article that a page tells of. */
function newestOf(subject: PageSubject): string | null {
  switch (subject.kind) {
    case 'library':
      return subject.library.articles[0]?.published ?? null
    case 'library-page':
      return subject.page.articles[0]?.published ?? null
    case 'article':
    case 'quote':
      return subject.article.published
    case 'speaker':
    case 'speaker-page':
      return subject.speaker.articles[0]?.published ?? null
    default:
      return null
  }
}

/** What crawlers ask for first: all may be read; and where the sitemap is. */
export function writeRobots(site: SiteAddress): string {
  const sitemap = site.origin === null ? '' : `\nSitemap: ${addressOf(site, '/sitemap.xml')}\n`
  return `User-agent: *\nAllow: /\n${sitemap}`
}
