import { type Fact, type Facts, factOf, joinFacts } from './incoming.ts'
import { readJsonLd } from './json-ld.ts'
import { stampDay } from './stamp-day.ts'

/** What a page says of itself, the surest first: JSON-LD, Open Graph, `<meta>`, then what its reader sees. */
export function readPageFacts(document: Document): Facts {
  const facts = joinFacts(readJsonLd(document), readOpenGraph(document), readMeta(document), readPage(document))
  return facts.title ? { ...facts, title: withoutSite(facts.title, facts.source?.value) } : facts
}

function readOpenGraph(document: Document): Facts {
  const meta = (property: string) =>
    factOf(attribute(document, `meta[property="${property}" i],meta[name="${property}" i]`, 'content'), property)
  const author = meta('article:author') ?? meta('og:article:author')
  return collect({
    title: meta('og:title'),
    date: dayOf(meta('article:published_time') ?? meta('og:article:published_time')),
    source: meta('og:site_name'),
    // many give a page about the author
    author: author && /^https?:/i.test(author.value) ? undefined : author,
    url: addressOf(meta('og:url')),
  })
}

const DATE_NAMES = [
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
]

function readMeta(document: Document): Facts {
  const meta = (name: string) => factOf(attribute(document, `meta[name="${name}" i]`, 'content'), `<meta ${name}>`)
  const property = (name: string) => {
    const element = document.querySelector(`[itemprop="${name}" i]`)
    const value = element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent
    return factOf(value, `itemprop ${name}`)
  }
  return collect({
    title: property('headline'),
    date: dayOf(property('datePublished') ?? DATE_NAMES.map(meta).find((fact) => fact !== undefined)),
    source: meta('application-name') ?? meta('dc.publisher'),
    author: meta('author') ?? meta('dc.creator') ?? property('author'),
    url: addressOf(factOf(attribute(document, 'link[rel~="canonical" i]', 'href'), '<link rel=canonical>')),
  })
}

/** A browser that saves a page writes above it where it was: `<!-- saved from url=(0025)https://… -->`. */
const SAVED_FROM = /saved from url=\(\d+\)(\S+)/
const AUTHOR_LABEL = /^(?:autor(?:ka|zy)?|tekst|opracowanie|oprac\.|opr\.)\s*:?\s+/iu

function readPage(document: Document): Facts {
  const heading = document.querySelector('h1')
  const title = factOf(heading?.textContent, '<h1>') ?? factOf(document.title, '<title>')
  const author = factOf(
    document.querySelector('[rel~="author" i], .author, .byline, .autor')?.textContent,
    'the byline',
  )
  const comment = Array.from(document.childNodes).find(
    ({ nodeType, nodeValue }) => nodeType === 8 && SAVED_FROM.test(nodeValue ?? ''),
  )
  return collect({
    title,
    date: timeOf(document, heading),
    source: siteOf(document.title, heading?.textContent ?? ''),
    author: author && { ...author, value: author.value.replace(AUTHOR_LABEL, '') },
    url: addressOf(factOf(SAVED_FROM.exec(comment?.nodeValue ?? '')?.[1], 'where the page was saved from')),
  })
}

/**
 * When the page's `<time>` says that it appeared. Of several the earliest: the others are updates, and in a live blog
 * its entries. What stands beside the article, or inside a link to another, is of another.
 */
function timeOf(document: Document, heading: Element | null): Fact | undefined {
  const whole = heading?.closest('article, main') ?? document.querySelector('article, main') ?? document.body
  const own = Array.from(whole.querySelectorAll('time')).filter(
    (time) => !time.closest('a, aside, nav, footer, [class*="related" i], [class*="comment" i]'),
  )
  const marked = own.filter((time) => time.hasAttribute('pubdate'))
  const days = (marked.length > 0 ? marked : own).flatMap(
    (time) => stampDay(time.getAttribute('datetime') ?? time.textContent ?? '') ?? [],
  )
  return factOf(days.sort()[0], '<time>')
}

/** `Most otwarty – Głos Zalesia` over the heading `Most otwarty`: the rest is the paper. */
function siteOf(title: string, heading: string): Fact | undefined {
  const [whole, head] = [title, heading].map((text) => text.replace(/\s+/g, ' ').trim())
  if (!whole || !head || !whole.startsWith(head)) return undefined
  return factOf(/^ ?[-–—|:•·»]+ (.+)$/u.exec(whole.slice(head.length))?.[1], '<title>')
}

/** Without the paper's name behind it, which is told apart. */
function withoutSite(title: Fact, site: string | undefined): Fact {
  if (!site || !title.value.toLowerCase().endsWith(site.toLowerCase())) return title
  const value = title.value.slice(0, -site.length).replace(/ ?[-–—|:•·»] ?$/u, '')
  return value.length > 0 && value.length < title.value.length - site.length ? { ...title, value } : title
}

const attribute = (document: Document, selector: string, name: string): string | undefined =>
  document.querySelector(selector)?.getAttribute(name) ?? undefined

function dayOf(fact: Fact | undefined): Fact | undefined {
  const day = fact && stampDay(fact.value)
  return day ? { ...fact, value: day } : undefined
}

const addressOf = (fact: Fact | undefined): Fact | undefined =>
  fact && /^https?:\/\/[^\s/]+\S*$/i.test(fact.value) ? fact : undefined

function collect(facts: { [Name in keyof Facts]: Fact | undefined }): Facts {
  return joinFacts(Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined)))
}
