// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Feed } from '../../../src/build/feeds/feed.ts'
import { writeAtom } from '../../../src/build/feeds/write-atom.ts'
import { writeJsonFeed } from '../../../src/build/feeds/write-json-feed.ts'
import type { PageCard } from '../../../src/build/page-subject.ts'
import { writeFeeds } from '../../../src/build/syndicate.ts'
import type { Article } from '../../../src/core/model/article.ts'
import type { FormerVoice } from '../../../src/core/model/former-voice.ts'
import { writeArticle } from './article-fixture.ts'
import { cardsOf, PRESS } from './page-cards.ts'

const REEVE = { id: 'olga-brzoza', name: 'Olga Brzoza' }
const ATOM = 'http://www.w3.org/2005/Atom'
const SITE = 'https://example.org/press'

const PIER = writeArticle('pomost', [{ words: 'Pomost <stoi> & lśni', by: REEVE }], {
  published: '2024-05-17',
  source: { name: 'Głos Zalewu', author: 'Ewa Lin' },
})
const MONTH = writeArticle('jarmark', [{ words: 'Jarmark wraca', by: REEVE }], { published: '2024-04' })
const UNDATED = writeArticle('legenda', [{ words: 'Smok śpi', by: REEVE }])
const [told] = MONTH.quotes
if (told) told.kind = 'reported'

function feedsOf(path: string, articles: readonly Article[] = [UNDATED, MONTH, PIER]) {
  const card = cardsOf(articles).get(path)
  if (card === undefined) throw new Error(`there is no page ${path}`)
  return readFeeds(card)
}

function readFeeds(card: PageCard) {
  const { path } = card
  const files = new Map(writeFeeds(card, PRESS))
  const folder = path === '/' ? '' : `${path.slice(1)}/`
  return {
    atom: parse(files.get(`${folder}feed.xml`) ?? ''),
    json: JSON.parse(files.get(`${folder}feed.json`) ?? '') as JsonFeed,
  }
}
const parse = (xml: string) => new DOMParser().parseFromString(xml, 'application/xml')
const child = (parent: Element, name: string) => [...parent.children].filter(({ localName }) => localName === name)
const textOf = (parent: Element, name: string) => child(parent, name)[0]?.textContent
const entriesOf = (atom: Document) => child(atom.documentElement, 'entry')

interface JsonFeed {
  version: string
  title: string
  items: Record<string, unknown>[]
  [key: string]: unknown
}

const SOWA: FormerVoice = {
  version: 1,
  id: 'sowa',
  name: 'Sowa',
  now: [{ id: 'olga-brzoza', name: 'Olga Brzoza', quotes: 2 }],
  left: [],
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/
const ABSOLUTE = /^https:\/\/example\.org\/press\//

/** What RFC 4287, sections 4.1.1 and 4.1.2, demands of a feed and its entries. */
function findAtomProblems(atom: Document): string[] {
  const feed = atom.documentElement
  if (atom.querySelector('parsererror') || feed.namespaceURI !== ATOM) return ['is no Atom']
  const self = child(feed, 'link').filter((link) => link.getAttribute('rel') === 'self')
  return [
    ...(self.length === 1 ? [] : ['feed has no link to itself']),
    ...(child(feed, 'author').length === 1 ? [] : ['feed has no author']),
    ...[feed, ...entriesOf(atom)].flatMap((place, index) => [
      ...['id', 'title', 'updated']
        .filter((name) => child(place, name).length !== 1)
        .map((name) => `${index}: ${name}`),
      ...(ABSOLUTE.test(textOf(place, 'id') ?? '') ? [] : [`${index}: id is not absolute`]),
      ...(INSTANT.test(textOf(place, 'updated') ?? '') ? [] : [`${index}: updated is no instant`]),
      ...(INSTANT.test(textOf(place, 'published') ?? '2000-01-01T00:00:00Z') ? [] : [`${index}: published`]),
      ...(child(place, 'link').filter((link) => link.getAttribute('rel') === 'alternate').length === 1
        ? []
        : [`${index}: no alternate`]),
      ...child(place, 'author').flatMap((author) => (textOf(author, 'name') ? [] : [`${index}: nameless author`])),
    ]),
    ...(new Set(entriesOf(atom).map((entry) => textOf(entry, 'id'))).size === entriesOf(atom).length
      ? []
      : ['two entries have one id']),
  ]
}

describe.each(['/', '/who/olga-brzoza'])('the feeds of %s', (path) => {
  const { atom, json } = feedsOf(path)

  test('are Atom as its standard has it', () => {
    expect(findAtomProblems(atom)).toEqual([])
    expect(entriesOf(atom)).toHaveLength(3)
  })

  test('are JSON Feed as its standard has it', () => {
    expect(json.version).toBe('https://jsonfeed.org/version/1.1')
    expect(json.title).not.toBe('')
    for (const item of json.items) {
      expect(item.id).toMatch(ABSOLUTE)
      expect(typeof item.content_text === 'string' || typeof item.content_html === 'string').toBe(true)
      for (const date of [item.date_published, item.date_modified])
        expect(date ?? '2000-01-01T00:00:00Z').toMatch(INSTANT)
    }
  })

  test('say the same', () => {
    const entries = entriesOf(atom)
    expect(json.items.map(({ id, title, date_published }) => [id, title, date_published])).toEqual(
      entries.map((entry) => [textOf(entry, 'id'), textOf(entry, 'title'), textOf(entry, 'published')]),
    )
  })

  test('lead back to the page and to themselves', () => {
    expect(json).toMatchObject({
      home_page_url: `${SITE}${path}`,
      feed_url: `${SITE}${path.replace(/\/$/, '')}/feed.json`,
    })
    expect(child(atom.documentElement, 'link').map((link) => link.getAttribute('href'))).toEqual([
      `${SITE}${path}`,
      `${SITE}${path.replace(/\/$/, '')}/feed.xml`,
    ])
  })
})

test('the newest article comes first; its date is as precise as it is known', () => {
  const rows = entriesOf(feedsOf('/').atom).map((entry) =>
    ['id', 'published', 'updated'].map((name) => textOf(entry, name)?.replace(SITE, '')),
  )
  expect(rows).toEqual([
    ['/a/pomost', '2024-05-17T12:00:00Z', '2024-05-17T12:00:00Z'],
    ['/a/jarmark', undefined, '2024-04-01T12:00:00Z'],
    ['/a/legenda', undefined, '1970-01-01T12:00:00Z'],
  ])
  expect(feedsOf('/').json.items.map(({ date_published, date_modified }) => [date_published, date_modified])).toEqual([
    ['2024-05-17T12:00:00Z', '2024-05-17T12:00:00Z'],
    [undefined, '2024-04-01T12:00:00Z'],
    [undefined, undefined],
  ])
  expect(textOf(feedsOf('/').atom.documentElement, 'updated')).toBe('2024-05-17T12:00:00Z')
})

test('an article names who wrote it, and who speaks', () => {
  const [entry] = entriesOf(feedsOf('/').atom)
  expect(entry && child(entry, 'author').map(({ textContent }) => textContent)).toEqual(['Ewa Lin'])
  expect(entry && child(entry, 'category').map((category) => category.getAttribute('term'))).toEqual(['Olga Brzoza'])
})

test('a speaker’s feed has the words of the newest article first, as text in HTML, and tells paraphrase apart', () => {
  const { json, atom } = feedsOf('/who/olga-brzoza')
  expect(json.items.map(({ url, tags, authors }) => [url, tags, authors])).toEqual([
    [`${SITE}/a/pomost/q/q1`, ['direct'], [{ name: 'Olga Brzoza' }]],
    [`${SITE}/a/jarmark/q/q1`, ['reported'], undefined],
    [`${SITE}/a/legenda/q/q1`, ['direct'], [{ name: 'Olga Brzoza' }]],
  ])
  const [entry] = entriesOf(atom)
  const html = new DOMParser().parseFromString((entry && textOf(entry, 'content')) ?? '', 'text/html')
  expect(html.querySelector('blockquote')?.textContent).toBe('Pomost <stoi> & lśni')
  expect(html.querySelector('a')?.getAttribute('href')).toBe(`${SITE}/a/pomost`)
})

describe('the feeds of somebody who speaks no more', () => {
  const { atom, json } = readFeeds({
    path: '/who/sowa',
    subject: { kind: 'former-voice', voice: SOWA },
    title: 'Sowa – Cytelnia',
    description: 'Ten głos już się tu nie wypowiada',
    image: null,
  })

  test('tell to whom the words are given now', () => {
    expect(findAtomProblems(atom)).toEqual([])
    expect(textOf(atom.documentElement, 'subtitle')).toBe('Ten głos już się tu nie wypowiada')
    const entries = entriesOf(atom).map((entry) => [textOf(entry, 'id'), textOf(entry, 'title')])
    expect(entries).toEqual([[`${SITE}/who/olga-brzoza`, 'Olga Brzoza']])
    expect(json.items.map(({ id, title }) => [id, title])).toEqual(entries)
  })

  test('end', () => {
    expect(json.expired).toBe(true)
    expect(feedsOf('/who/olga-brzoza').json.expired).toBeUndefined()
  })
})

test('a feed holds the 50 newest', () => {
  const many = Array.from({ length: 70 }, (_, i) =>
    writeArticle(
      `nr-${i}`,
      [
        { words: 'Jeden', by: REEVE },
        { words: 'Drugi', by: REEVE },
      ],
      { published: `${1900 + i}` },
    ),
  )
  expect(feedsOf('/', many).json.items.map(({ url }) => url)).toEqual(
    Array.from({ length: 50 }, (_, i) => `${SITE}/a/nr-${69 - i}`),
  )
  const quotes = feedsOf('/who/olga-brzoza', many).json.items.map(({ url }) => String(url))
  expect(quotes).toHaveLength(50)
  expect([quotes[0], quotes[49]]).toEqual([`${SITE}/a/nr-69/q/q1`, `${SITE}/a/nr-45/q/q2`])
})

test('an empty library has an empty feed', () => {
  const { atom, json } = feedsOf('/', [])
  expect(findAtomProblems(atom)).toEqual([])
  expect(json.items).toEqual([])
})

test('no text becomes markup, and what XML forbids does not break it', () => {
  const text = fc
    .array(fc.oneof(fc.constantFrom('<', ']]>', '&', '&amp;', '"', '\u0001', '\ud800', '\uffff'), fc.string()))
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, text, (title, summary) => {
      const item = { address: `${SITE}/a/x`, title, summary, html: null, published: null, authors: [], tags: [title] }
      const [address, atomAddress, jsonAddress] = [`${SITE}/`, `${SITE}/feed.xml`, `${SITE}/feed.json`]
      const frame = { title, subtitle: summary, author: 'x', address, atomAddress, jsonAddress, ended: false }
      const feed: Feed = { ...frame, items: [item] }
      const atom = parse(writeAtom(feed))
      expect(findAtomProblems(atom)).toEqual([])
      // XML reads every end of a line as one kind of it
      const kept = (words: string) =>
        words.replace(/\r\n?/g, '\n').replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
      const [entry] = entriesOf(atom)
      expect(entry && textOf(entry, 'title')).toBe(kept(title))
      expect(entry && textOf(entry, 'summary')).toBe(kept(summary))
      expect(entry?.children.length).toBe(6)
      expect((JSON.parse(writeJsonFeed(feed)) as JsonFeed).items[0]).toMatchObject({ title, content_text: summary })
    }),
  )
})

test.each([
  ['without an id', /<id>[^<]*<\/id>/g, ''],
  ['with a date of a month', /<updated>[^<]*/g, '<updated>2024-05'],
  ['without a name for it', ATOM, 'http://example.org/atom'],
  ['that ends too early', '</feed>', ''],
])('the check of this test refuses a feed %s', (_, place, wrong) => {
  const card = cardsOf([PIER]).get('/')
  const [[, xml] = ['', '']] = card === undefined ? [] : writeFeeds(card, PRESS)
  expect(findAtomProblems(parse(xml))).toEqual([])
  expect(findAtomProblems(parse(xml.replace(place, wrong)))).not.toEqual([])
})
