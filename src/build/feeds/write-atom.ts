import { escapeXml } from '../escape-markup.ts'
import { firstDay, isoDay } from '../iso-date.ts'
import { type Feed, type FeedItem, instantOf, UNDATED } from './feed.ts'

/**
 * A feed as Atom, RFC 4287.
 *
 * Every entry has to be `updated` at an instant: that is the first day of the period in which it was published, and
 * `UNDATED` where nobody knows. `published` is given only where the day is known.
 */
export function writeAtom(feed: Feed): string {
  const updated = feed.items.map(updatedDay).reduce((latest, day) => (day > latest ? day : latest), UNDATED)
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="pl">',
    element('id', feed.address),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', instantOf(updated)),
    link('alternate', 'text/html', feed.address),
    link('self', 'application/atom+xml', feed.atomAddress),
    // whoever signs no entry is signed for by the library
    `<author>${element('name', feed.author)}</author>`,
    ...feed.items.map(writeEntry),
    '</feed>',
    '',
  ].join('\n')
}

function writeEntry(item: FeedItem): string {
  const day = isoDay(item.published)
  return [
    '<entry>',
    element('id', item.address),
    element('title', item.title),
    ...(day === null ? [] : [element('published', instantOf(day))]),
    element('updated', instantOf(updatedDay(item))),
    link('alternate', 'text/html', item.address),
    ...item.authors.map((name) => `<author>${element('name', name)}</author>`),
    ...item.tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    element('summary', item.summary),
    ...(item.html === null ? [] : [`<content type="html">${escapeXml(item.html)}</content>`]),
    '</entry>',
  ].join('\n')
}

function updatedDay({ published }: FeedItem): string {
  return firstDay(published) ?? UNDATED
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`
}

function link(rel: string, type: string, address: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(address)}"/>`
}
