import { firstDay, isoDay } from '../iso-date.ts'
import { type Feed, type FeedItem, instantOf } from './feed.ts'

/** A feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. Its dates are Atom's; what is undated has none. */
export function writeJsonFeed(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.address,
    feed_url: feed.jsonAddress,
    language: 'pl',
    authors: [{ name: feed.author }],
    ...(feed.ended && { expired: true }),
    items: feed.items.map(describeItem),
  })
}

function describeItem({ address, title, summary, html, published, authors, tags }: FeedItem) {
  const [day, first] = [isoDay(published), firstDay(published)]
  return {
    id: address,
    url: address,
    title,
    ...(html === null ? { content_text: summary } : { content_html: html, summary }),
    ...(day !== null && { date_published: instantOf(day) }),
    ...(first !== null && { date_modified: instantOf(first) }),
    ...(authors.length > 0 && { authors: authors.map((name) => ({ name })) }),
    ...(tags.length > 0 && { tags }),
    language: 'pl',
  }
}
