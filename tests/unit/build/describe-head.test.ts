import { describe, expect, test } from 'vitest'
import { describeHead } from '../../../src/build/heads/describe-head.ts'
import type { SiteAddress } from '../../../src/build/site-address.ts'
import { linkFeeds } from '../../../src/build/syndicate.ts'
import { writeArticle } from './article-fixture.ts'
import { cardsOf, PRESS } from './page-cards.ts'

const PIER = writeArticle('pomost', [{ words: 'Pomost stanie', by: { id: 'olga-brzoza', name: 'Olga Brzoza' } }], {
  published: '2024-05-17',
  source: { author: 'Ewa Lin' },
})
const MONTH = writeArticle('jarmark', [], { published: '2024-04' })

/** What each tag says, by its key; what is said twice stands in one line. */
function headOf(path: string, { site = PRESS, image = null }: { site?: SiteAddress; image?: string | null } = {}) {
  const card = cardsOf([PIER, MONTH]).get(path)
  if (card === undefined) throw new Error(`there is no page ${path}`)
  const found: Record<string, string> = {}
  for (const { attributes } of describeHead({ ...card, image }, linkFeeds(card), site)) {
    const key = attributes.property ?? attributes.name ?? [attributes.rel, attributes.type].join(' ').trim()
    const value = attributes.content ?? attributes.href ?? ''
    found[key] = key in found ? `${found[key]} ${value}` : value
  }
  return found
}

test('an article tells who shares it all that a preview shows', () => {
  expect(headOf('/a/pomost', { image: 'cards/pomost.png' })).toEqual({
    canonical: 'https://example.org/press/a/pomost',
    'alternate application/atom+xml': 'https://example.org/press/feed.xml',
    'alternate application/feed+json': 'https://example.org/press/feed.json',
    'og:site_name': 'Cytelnia',
    'og:locale': 'pl_PL',
    'og:type': 'article',
    'article:published_time': '2024-05-17',
    author: 'Ewa Lin',
    'article:author': 'Ewa Lin',
    'og:title': 'Strona /a/pomost',
    'og:description': 'Opis /a/pomost',
    'og:url': 'https://example.org/press/a/pomost',
    'og:image': 'https://example.org/press/cards/pomost.png',
    'og:image:type': 'image/png',
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': 'Strona /a/pomost',
    'twitter:card': 'summary_large_image',
    'twitter:title': 'Strona /a/pomost',
    'twitter:description': 'Opis /a/pomost',
    'twitter:image': 'https://example.org/press/cards/pomost.png',
    'twitter:image:alt': 'Strona /a/pomost',
  })
})

test.each([
  ['/', 'website'],
  ['/who', 'website'],
  ['/when', 'website'],
  ['/about', 'website'],
  ['/a/pomost/q/q1', 'article'],
  ['/who/olga-brzoza', 'profile'],
])('%s is a %s, at an address of its own', (path, type) => {
  const head = headOf(path)
  expect(head['og:type']).toBe(type)
  expect([head.canonical, head['og:url']]).toEqual([
    `https://example.org/press${path}`,
    `https://example.org/press${path}`,
  ])
})

test('without a picture there is none, and a small preview', () => {
  const head = headOf('/a/pomost')
  expect(Object.keys(head).filter((key) => key.includes('image'))).toEqual([])
  expect(head['twitter:card']).toBe('summary')
})

test('a month is no date that Open Graph takes', () => {
  expect(headOf('/a/jarmark')).not.toHaveProperty('article:published_time')
})

test('a speaker’s page offers their own feed before the library’s', () => {
  expect(headOf('/who/olga-brzoza')['alternate application/atom+xml']).toBe(
    'https://example.org/press/who/olga-brzoza/feed.xml https://example.org/press/feed.xml',
  )
})

describe('without an origin', () => {
  const head = headOf('/a/pomost', { site: { origin: null, base: '/press/' }, image: 'cards/pomost.png' })

  test('the canonical address begins at the root', () => {
    expect(head.canonical).toBe('/press/a/pomost')
  })

  test('nothing stands that has to be absolute', () => {
    expect(Object.keys(head).filter((key) => /url|image|alternate/.test(key))).toEqual([])
    expect(head['twitter:card']).toBe('summary')
  })
})

test('the page for unknown addresses is not to be found, nor to be shared', () => {
  expect(headOf('/404')).toEqual({ robots: 'noindex' })
})
