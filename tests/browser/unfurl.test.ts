// @vitest-environment jsdom
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { findSchemaProblems } from '../schema-org.ts'
import { HOSTILE, PIER, PROJECT } from './project-library.ts'

/** What a messenger, a search engine or a reader of feeds finds in the built files; no script runs here. */
const files = inject('projectFiles')
const SITE = `${PROJECT.origin}${PROJECT.base}`

const read = (file: string) => readFile(join(files, file), 'utf8')
const readPage = async (file: string) => new DOMParser().parseFromString(await read(file), 'text/html')
const readXml = async (file: string) => new DOMParser().parseFromString(await read(file), 'application/xml')
const metaOf = (page: Document, key: string) =>
  page.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content')
const hrefOf = (page: Document, selector: string) => page.querySelector(selector)?.getAttribute('href')

interface Graph {
  '@graph': Record<string, unknown>[]
}
const graphOf = (page: Document): Graph =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? '') as Graph
const nodeOf = (page: Document, type: string) => graphOf(page)['@graph'].find((node) => node['@type'] === type)

async function quoteFile(slug: string): Promise<string> {
  const [file] = await readdir(join(files, 'a', slug, 'q'))
  return `a/${slug}/q/${file}`
}

const allPages = (await readdir(files, { recursive: true })).filter((file) => file.endsWith('.html'))
/** What is on a reader's own device is nothing to be found. */
const UNTOLD = ['404.html', 'kept.html', 'open.html']
const told = allPages.filter((file) => !UNTOLD.includes(file))
const addressOf = (file: string) => SITE + file.replace(/^index\.html$/, '').replace(/\.html$/, '')

test('there is a page for each address', () => {
  expect(told.filter((file) => !/\/q\//.test(file)).sort()).toEqual([
    'a/pomost.html',
    'a/znaczniki.html',
    'about.html',
    'index.html',
    'search.html',
    'when.html',
    'who.html',
    'who/olga-brzoza.html',
  ])
  expect(told.filter((file) => /\/q\//.test(file))).toHaveLength(2)
})

describe.each(told)('%s', (file) => {
  test('says what it is, at its own whole address', async () => {
    const page = await readPage(file)
    expect(page.documentElement.lang).toBe('pl')
    expect(hrefOf(page, 'link[rel=canonical]')).toBe(addressOf(file))
    expect(metaOf(page, 'og:url')).toBe(addressOf(file))
    expect(metaOf(page, 'og:site_name')).toBe('Cytelnia')
    expect(metaOf(page, 'og:locale')).toBe('pl_PL')
    expect(metaOf(page, 'og:type')).toMatch(/^(?:article|profile|website)$/)
    expect(page.title).toBe(file === 'index.html' ? 'Cytelnia' : `${metaOf(page, 'og:title')} – Cytelnia`)
    expect(metaOf(page, 'twitter:title')).toBe(metaOf(page, 'og:title'))
    expect(metaOf(page, 'description')?.length).toBeGreaterThan(10)
    expect(metaOf(page, 'og:description')).toBe(metaOf(page, 'description'))
    expect(metaOf(page, 'twitter:description')).toBe(metaOf(page, 'description'))
    expect(metaOf(page, 'twitter:card')).toMatch(/^summary/)
    for (const name of ['title', 'link[rel=canonical]', 'meta[name=description]', 'meta[property="og:title"]']) {
      expect(page.querySelectorAll(`head ${name}`), name).toHaveLength(1)
    }
  })

  test('says the same in schema.org’s words', async () => {
    const page = await readPage(file)
    expect(findSchemaProblems(graphOf(page))).toEqual([])
    expect(JSON.stringify(graphOf(page))).toContain(JSON.stringify(addressOf(file)).slice(1, -1))
    expect(nodeOf(page, 'BreadcrumbList') === undefined).toBe(file === 'index.html')
  })

  test('asks for nothing outside the base path', async () => {
    const page = await readPage(file)
    const asked = [...page.querySelectorAll('head link[href], script[src], img[src], a[href]')]
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '')
      .filter((address) => !address.startsWith('#') && !address.startsWith(SITE))
    expect(asked.length).toBeGreaterThan(5)
    expect(asked.filter((address) => !address.startsWith(PROJECT.base))).toEqual([])
  })

  test('leads to feeds that are there', async () => {
    const page = await readPage(file)
    const feeds = [...page.querySelectorAll('link[rel=alternate]')].map((link) => link.getAttribute('href') ?? '')
    expect(feeds.length).toBeGreaterThanOrEqual(2)
    for (const feed of feeds) expect((await read(feed.replace(SITE, ''))).length).toBeGreaterThan(100)
  })
})

test('an article has its headline, its day and its hands', async () => {
  const page = await readPage('a/pomost.html')
  expect(metaOf(page, 'og:title')).toBe(PIER.title)
  expect(metaOf(page, 'og:type')).toBe('article')
  expect(metaOf(page, 'article:published_time')).toBe('2024-05-17')
  expect(metaOf(page, 'article:author')).toBe('Ewa Lin')
  expect(nodeOf(page, 'NewsArticle')).toMatchObject({ headline: PIER.title, datePublished: '2024-05-17' })
  expect(page.querySelector('article[lang], [lang] article, h1[lang]')).not.toBeNull()
})

test('a quote has its words, its speaker, its article and its day', async () => {
  const page = await readPage(await quoteFile('pomost'))
  expect(metaOf(page, 'og:title')).toBe(`„${PIER.words}” – ${PIER.speaker.name}`)
  expect(metaOf(page, 'og:description')).toContain(PIER.title)
  expect(metaOf(page, 'og:description')).toContain('16 maja 2024')
  expect(nodeOf(page, 'Quotation')).toMatchObject({
    text: PIER.words,
    creator: { '@type': 'Person', name: PIER.speaker.name, url: `${SITE}who/${PIER.speaker.id}` },
    dateCreated: '2024-05-16',
    isPartOf: { headline: PIER.title, url: `${SITE}a/pomost` },
  })
})

test('a speaker is a person with an office', async () => {
  const page = await readPage('who/olga-brzoza.html')
  expect(metaOf(page, 'og:type')).toBe('profile')
  expect(nodeOf(page, 'Person')).toMatchObject({ name: PIER.speaker.name, url: `${SITE}who/${PIER.speaker.id}` })
})

test('texts that look like markup stay texts, wherever they are told', async () => {
  const page = await readPage('a/znaczniki.html')
  expect(metaOf(page, 'og:title')).toBe(HOSTILE.title)
  expect(nodeOf(page, 'NewsArticle')?.headline).toBe(HOSTILE.title)
  const quote = await readPage(await quoteFile('znaczniki'))
  expect(nodeOf(quote, 'Quotation')?.text).toBe(HOSTILE.words)
  expect(metaOf(quote, 'og:title')).toMatch(/^„Proszę nie pisać <\/script><script>window.hit=2.*…” – Olga Brzoza$/)
  expect(quote.querySelector('mark')?.textContent).toContain(HOSTILE.words)
  for (const file of allPages) {
    const scripts = [...(await readPage(file)).querySelectorAll('script:not([src]), img, b, [onerror]')]
    expect(
      scripts.filter((element) => !/^application\/(ld\+)?json$/.test(element.getAttribute('type') ?? '')),
      file,
    ).toEqual([])
  }
  expect((await readXml('feed.xml')).querySelectorAll('entry > title')[1]?.textContent).toBe(HOSTILE.title)
  expect((await readXml('who/olga-brzoza/feed.xml')).querySelectorAll('entry')).toHaveLength(2)
})

test('the sitemap leads to every page, and robots to the sitemap', async () => {
  const found = [...(await readXml('sitemap.xml')).querySelectorAll('loc')].map((loc) => loc.textContent)
  expect(found.sort()).toEqual(told.map(addressOf).sort())
  expect(await read('robots.txt')).toContain(`\nSitemap: ${SITE}sitemap.xml\n`)
})

test.each(UNTOLD)('%s has no address to be found by, and says so to search engines', async (file) => {
  const page = await readPage(file)
  expect(metaOf(page, 'robots')).toBe('noindex')
  expect(
    page.querySelector('link[rel=canonical], meta[property="og:url"], script[type="application/ld+json"]'),
  ).toBeNull()
})
