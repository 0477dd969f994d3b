import type { FormerVoice } from '../../core/model/former-voice.ts'
import type { LibraryEntry, SpokenQuote } from '../../core/model/library.ts'
import { articlePath, quotePath, speakerPath } from '../../core/model/page-paths.ts'
import { type Library, shorten } from '../describe-library.ts'
import type { SpeakerRecord } from '../describe-speakers.ts'
import { escapeHtml } from '../escape-markup.ts'
import { addressOf, type SiteAddress } from '../site-address.ts'
import { SITE_NAME } from '../site-name.ts'
import { FEED_ITEMS, type Feed, type FeedItem } from './feed.ts'

const TITLE_LENGTH = 120

/** What a page says of itself; its feed says the same. */
interface PageWords {
  title: string
  description: string
}

/** Where a page's feeds stand, below the base. */
export function feedPaths(path: string): { atom: string; json: string } {
  const folder = path === '/' ? '' : path
  return { atom: `${folder}/feed.xml`, json: `${folder}/feed.json` }
}

/** The library's newest articles. */
export function describeLibraryFeed({ articles }: Library, words: PageWords, site: SiteAddress): Feed {
  return { ...describeFrame('/', words, site), items: articles.slice(0, FEED_ITEMS).map((entry) => tell(entry, site)) }
}

/** What one speaker says in the articles: the newest article's first, each one's in the order of the speaker's page. */
export function describeSpeakerFeed(record: SpeakerRecord, words: PageWords, site: SiteAddress): Feed {
  const byArticle = new Map<string, SpokenQuote[]>(record.articles.map(({ slug }) => [slug, []]))
  for (const quote of record.quotes) byArticle.get(quote.article.slug)?.push(quote)
  const newest = record.articles.slice(0, FEED_ITEMS).flatMap(({ slug }) => byArticle.get(slug) ?? [])
  const items = newest.slice(0, FEED_ITEMS).map((quote) => giveWords(quote, record.name, site))
  return { ...describeFrame(speakerPath(record.id), words, site), items }
}

/**
 * For who follows somebody that speaks no more: it says so, tells each to whom the words are given now, and ends.
 */
export function describeFormerFeed({ id, now }: FormerVoice, words: PageWords, site: SiteAddress): Feed {
  const items = now.map(({ id: other, name }) => ({
    address: addressOf(site, speakerPath(other)),
    title: name,
    summary: words.description,
    html: null,
    published: null,
    authors: [],
    tags: [],
  }))
  return { ...describeFrame(speakerPath(id), words, site), ended: true, items }
}

function describeFrame(path: string, { title, description }: PageWords, site: SiteAddress): Omit<Feed, 'items'> {
  const { atom, json } = feedPaths(path)
  return {
    title,
    subtitle: description,
    author: SITE_NAME,
    address: addressOf(site, path),
    atomAddress: addressOf(site, atom),
    jsonAddress: addressOf(site, json),
    ended: false,
  }
}

function tell({ slug, title, lead, published, speakers, source }: LibraryEntry, site: SiteAddress): FeedItem {
  const author = source?.author ?? source?.name
  return {
    address: addressOf(site, articlePath(slug)),
    title,
    summary: lead,
    html: null,
    published,
    authors: author === undefined ? [] : [author],
    tags: speakers.map(({ name }) => name),
  }
}

function giveWords({ article, id, kind, words }: SpokenQuote, name: string, site: SiteAddress): FeedItem {
  const address = addressOf(site, articlePath(article.slug))
  const cited = `<p><a href="${escapeHtml(address)}">${escapeHtml(article.title)}</a></p>`
  return {
    address: addressOf(site, quotePath(article.slug, id)),
    title: shorten(words, TITLE_LENGTH),
    summary: `${name}: ${words}`,
    html: `<blockquote cite="${escapeHtml(address)}"><p>${escapeHtml(words)}</p></blockquote>${cited}`,
    published: article.published,
    // a paraphrase is not in the speaker's own words
    authors: kind === 'reported' ? [] : [name],
    tags: [kind],
  }
}
