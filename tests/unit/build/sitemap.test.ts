// @vitest-environment jsdom
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { SITEMAP_LIMITS, type SitemapEntry, writeSitemaps } from '../../../src/build/sitemap.ts'
import { describeSitemapEntry, writeRobots } from '../../../src/build/syndicate.ts'
import { writeArticle } from './article-fixture.ts'
import { cardsOf, PRESS } from './page-cards.ts'

const parse = (xml: string | undefined) => new DOMParser().parseFromString(xml ?? '', 'application/xml')
const locations = (xml: string | undefined) => [...parse(xml).querySelectorAll('loc')].map((loc) => loc.textContent)
const numbered = (count: number): SitemapEntry[] =>
  Array.from({ length: count }, (_, i) => ({ address: `https://example.org/press/a/nr-${i}`, changed: null }))

test('has every page but the one for unknown addresses, and the day of what is dated to the day', () => {
  const by = { id: 'olga-brzoza', name: 'Olga Brzoza' }
  const articles = [
    writeArticle('pomost', [{ words: 'Pomost stanie', by }], { published: '2024-05-17' }),
    writeArticle('jarmark', [], { published: '2024-04' }),
  ]
  const entries = [...cardsOf(articles).values()].flatMap((card) => describeSitemapEntry(card, PRESS))
  const files = writeSitemaps(entries, PRESS)
  expect([...files.keys()]).toEqual(['sitemap.xml'])
  const urls = [...parse(files.get('sitemap.xml')).querySelectorAll('url')].map((url) => [
    url.querySelector('loc')?.textContent?.replace('https://example.org/press', ''),
    url.querySelector('lastmod')?.textContent,
  ])
  expect(urls).toEqual([
    ['/', '2024-05-17'],
    ['/who', undefined],
    ['/about', undefined],
    ['/search', undefined],
    ['/when', undefined],
    ['/a/pomost', '2024-05-17'],
    ['/a/pomost/q/q1', '2024-05-17'],
    ['/a/jarmark', undefined],
    ['/who/olga-brzoza', '2024-05-17'],
  ])
})

test('50,000 addresses are one file, one more are an index of two', () => {
  expect([...writeSitemaps(numbered(50_000), PRESS).keys()]).toEqual(['sitemap.xml'])
  const files = writeSitemaps(numbered(50_001), PRESS)
  expect(locations(files.get('sitemap.xml'))).toEqual([
    'https://example.org/press/sitemap-1.xml',
    'https://example.org/press/sitemap-2.xml',
  ])
  expect(parse(files.get('sitemap.xml')).documentElement.localName).toBe('sitemapindex')
  expect(files.get('sitemap-2.xml')).toContain('/a/nr-50000<')
})

test('no file is larger than allowed, and no address is lost or doubled', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 300, max: 900 }), (count, bytes) => {
      const entries = numbered(count)
      const files = writeSitemaps(entries, PRESS, { addresses: 7, bytes })
      const sets = [...files.values()].filter((xml) => xml.includes('<urlset'))
      for (const xml of sets) expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(bytes)
      expect(sets.flatMap(locations)).toEqual(entries.map(({ address }) => address))
    }),
    { numRuns: 40 },
  )
  expect(SITEMAP_LIMITS).toEqual({ addresses: 50_000, bytes: 52_428_800 })
})

test('an address is text', () => {
  const address = 'https://example.org/press/a/x?a=1&b="<'
  expect(locations(writeSitemaps([{ address, changed: null }], PRESS).get('sitemap.xml'))).toEqual([address])
})

test('robots are led to it where its address is known', () => {
  expect(writeRobots(PRESS)).toBe('User-agent: *\nAllow: /\n\nSitemap: https://example.org/press/sitemap.xml\n')
  expect(writeRobots({ origin: null, base: '/press/' })).toBe('User-agent: *\nAllow: /\n')
})
