import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SiteAddress } from '../../../src/build/site-address.ts'
import { describePage } from '../../../src/build/structured-data/describe-page.ts'
import type { Article } from '../../../src/core/model/article.ts'
import { findSchemaProblems } from '../../schema-org.ts'
import { writeArticle } from './article-fixture.ts'
import { cardsOf, PRESS, ROOMS } from './page-cards.ts'

const REEVE = { id: 'olga-brzoza', name: 'Olga Brzoza', roles: ['wójt', 'prezeska koła'] }
const GUILD = { id: 'cech-rybny', name: 'Cech Rybny', kind: 'organization' as const, roles: ['cech'] }
const ON = { date: '2024-05-16', earliest: '2024-05-16', latest: '2024-05-16' }
const ONE_OF = { date: '[2024-05-08,2024-05-15]', earliest: '2024-05-08', latest: '2024-05-15' }

const PIER = writeArticle(
  'pomost',
  [
    { words: 'Pomost stanie do lata', by: REEVE, on: ON },
    { words: 'ryby zostaną', by: GUILD, on: ONE_OF },
    { words: 'nikt nie wie, kto to rzekł', by: { id: 'x', name: 'x' } },
  ],
  { published: '2024-05-17', source: { name: 'Głos Zalewu', author: 'Ewa Lin', url: 'https://example.com/pomost' } },
)
for (const quote of PIER.quotes) if (quote.speaker === 'x') quote.speaker = null
const [, reported] = PIER.quotes
if (reported) reported.kind = 'reported'
const MONTH = writeArticle('jarmark', [{ words: 'Jarmark wraca', by: REEVE }], { published: '2024-04' })
const UNDATED = writeArticle('legenda', [])
const LIBRARY = [PIER, MONTH, UNDATED]

function graphOf(path: string, articles: readonly Article[] = LIBRARY, site: SiteAddress = PRESS) {
  const card = cardsOf(articles, site.base).get(path)
  if (card === undefined) throw new Error(`there is no page ${path}`)
  const page = describePage({ ...card, image: 'cards/pomost.png' }, ROOMS, site)
  return JSON.parse(JSON.stringify(page)) as { '@graph': Record<string, unknown>[] }
}
const find = (path: string, type: string, ...rest: [Article[]?, SiteAddress?]) =>
  graphOf(path, ...rest)['@graph'].find((node) => node['@type'] === type)

describe('schema.org vocabulary', () => {
  test.each([PRESS, { origin: null, base: '/' }])('knows all that the pages say at $origin$base', (site) => {
    for (const [path] of cardsOf(LIBRARY)) {
      if (!['/404', '/kept', '/open'].includes(path))
        expect(findSchemaProblems(graphOf(path, LIBRARY, site)), path).toEqual([])
    }
  })

  test.each<[string, object, string]>([
    ['a type that is none', { '@type': 'Quote' }, 'there is no type Quote'],
    ['a property that is none', { '@type': 'Quotation', speaker: 'x' }, 'there is no property speaker'],
    ['a property of another type', { '@type': 'Quotation', jobTitle: 'x' }, 'Quotation has no jobTitle'],
    ['an office of a body', { '@type': 'Organization', jobTitle: 'x' }, 'Organization has no jobTitle'],
    ['a name where somebody is wanted', { '@type': 'Quotation', creator: 'Olga' }, 'expects Organization or Person'],
    ['a thing of another type', { '@type': 'Quotation', creator: { '@type': 'Place' } }, 'is Place'],
    ['a date that is none', { '@type': 'NewsArticle', datePublished: '[2024-05-08,2024-05-15]' }, 'expects Date'],
    ['a month that is none', { '@type': 'NewsArticle', datePublished: '2024-13' }, 'expects Date'],
    ['what is superseded', { '@type': 'CreativeWork', isBasedOnUrl: 'https://a.example/' }, 'is superseded'],
    ['nothing', { '@type': 'Person', name: '' }, 'expects Text'],
    ['an empty list', { '@type': 'Person', jobTitle: [] }, 'is empty'],
    ['what is deep inside', { '@type': 'Quotation', isPartOf: { '@type': 'NewsArticle', name: 7 } }, '.isPartOf.name'],
  ])('refuses %s', (_, node, wrong) => {
    expect(findSchemaProblems({ '@context': 'https://schema.org', ...node }).join()).toContain(wrong)
  })
})

test('an article has its words, dates, hands and voices', () => {
  expect(find('/a/pomost', 'NewsArticle')).toMatchObject({
    headline: PIER.title,
    url: 'https://example.org/press/a/pomost',
    mainEntityOfPage: 'https://example.org/press/a/pomost',
    datePublished: '2024-05-17',
    inLanguage: 'pl',
    isAccessibleForFree: true,
    image: 'https://example.org/press/cards/pomost.png',
    author: { '@type': 'Person', name: 'Ewa Lin' },
    publisher: { '@type': 'Organization', name: 'Głos Zalewu' },
    isBasedOn: 'https://example.com/pomost',
    mentions: [{ name: 'Olga Brzoza' }, { name: 'Cech Rybny' }],
  })
})

test.each([
  ['a month stays a month', '/a/jarmark', '2024-04'],
  ['nobody invents a date', '/a/legenda', undefined],
])('%s', (_, path, date) => {
  expect(find(path, 'NewsArticle')?.datePublished).toBe(date)
})

test('a quote has its words, who said them, and when, in which article', () => {
  expect(find('/a/pomost/q/q1', 'Quotation')).toMatchObject({
    text: 'Pomost stanie do lata',
    genre: 'direct speech',
    creator: {
      '@type': 'Person',
      '@id': 'https://example.org/press/who/olga-brzoza#speaker',
      name: 'Olga Brzoza',
      jobTitle: ['wójt', 'prezeska koła'],
    },
    dateCreated: '2024-05-16',
    isPartOf: { '@type': 'NewsArticle', headline: PIER.title, url: 'https://example.org/press/a/pomost' },
    url: 'https://example.org/press/a/pomost/q/q1',
  })
})

test('a paraphrase is told apart, one of two days is no date, a body has no office', () => {
  const quote = find('/a/pomost/q/q2', 'Quotation')
  expect(quote).toMatchObject({ genre: 'reported speech', creator: { '@type': 'Organization', name: 'Cech Rybny' } })
  expect(quote).not.toHaveProperty('dateCreated')
})

test('words of nobody have no creator', () => {
  expect(find('/a/pomost/q/q3', 'Quotation')).not.toHaveProperty('creator')
})

test('a speaker’s page is about the one whom quotes name', () => {
  const person = find('/who/olga-brzoza', 'Person')
  expect(find('/who/olga-brzoza', 'ProfilePage')?.mainEntity).toEqual({ '@id': person?.['@id'] })
  expect(find('/a/pomost/q/q1', 'Quotation')?.creator).toMatchObject({ '@id': person?.['@id'] })
})

test('a speaker whom an editor has found in Wikidata is the same there', () => {
  const by = { ...REEVE, wikidata: 'Q77' }
  const articles = [writeArticle('a', [{ words: 'Pomost stanie', by }])]
  const sameAs = 'https://www.wikidata.org/wiki/Q77'
  expect(find('/who/olga-brzoza', 'Person', articles)).toMatchObject({ sameAs })
  expect(find('/a/a/q/q1', 'Quotation', articles)?.creator).toMatchObject({ sameAs })
  expect(findSchemaProblems(graphOf('/who/olga-brzoza', articles))).toEqual([])
})

test('the library lists its newest articles, and counts all', () => {
  const many = Array.from({ length: 60 }, (_, i) => writeArticle(`nr-${i}`, [], { published: `20${i + 10}` }))
  expect(find('/', 'CollectionPage', many)?.mainEntity).toMatchObject({
    numberOfItems: 60,
    itemListElement: { length: 50, 0: { position: 1, url: 'https://example.org/press/a/nr-59' } },
  })
})

test('a page of older articles lists those', () => {
  const many = Array.from({ length: 90 }, (_, i) => writeArticle(`nr-${i}`, [], { published: `20${i + 10}` }))
  expect(find('/page/1', 'CollectionPage', many)?.mainEntity).toMatchObject({
    numberOfItems: 40,
    itemListElement: { length: 40, 0: { position: 1, url: 'https://example.org/press/a/nr-39' } },
  })
  expect(find('/page/1', 'BreadcrumbList', many)).toMatchObject({ itemListElement: [{ name: 'Czytelnia' }, {}] })
  expect(findSchemaProblems(graphOf('/page/1', many))).toEqual([])
})

test('what somebody said later lies behind what they said first', () => {
  const said = Array.from({ length: 130 }, (_, i) => ({ words: `Pomost ${i}`, by: REEVE }))
  const articles = [writeArticle('a', said)]
  const items = find('/who/olga-brzoza/page/2', 'BreadcrumbList', articles)?.itemListElement
  expect(items).toMatchObject([
    { name: 'Czytelnia' },
    { name: 'Głosy' },
    { name: REEVE.name, item: { '@id': 'https://example.org/press/who/olga-brzoza' } },
    { item: { '@id': 'https://example.org/press/who/olga-brzoza/page/2' } },
  ])
  expect(findSchemaProblems(graphOf('/who/olga-brzoza/page/2', articles))).toEqual([])
})

test.each([
  [
    '/a/pomost',
    [
      ['Czytelnia', '/'],
      ['Strona /a/pomost', '/a/pomost'],
    ],
  ],
  [
    '/a/pomost/q/q1',
    [
      ['Czytelnia', '/'],
      [PIER.title, '/a/pomost'],
      ['Strona /a/pomost/q/q1', '/a/pomost/q/q1'],
    ],
  ],
  [
    '/who/olga-brzoza',
    [
      ['Czytelnia', '/'],
      ['Głosy', '/who'],
      ['Strona /who/olga-brzoza', '/who/olga-brzoza'],
    ],
  ],
  [
    '/when',
    [
      ['Czytelnia', '/'],
      ['Strona /when', '/when'],
    ],
  ],
])('the way to %s begins in the library', (path, way) => {
  const items = find(path, 'BreadcrumbList')?.itemListElement as { name: string; item: { '@id': string } }[]
  const found = items.map(({ name, item }) => [name, item['@id'].replace('https://example.org/press', '')])
  expect(found).toEqual(way)
})

test('the library lies behind nothing', () => {
  expect(find('/', 'BreadcrumbList')).toBeUndefined()
})

test('a page that stands for any address says nothing', () => {
  const card = cardsOf(LIBRARY).get('/404')
  expect(card && describePage(card, ROOMS, PRESS)).toBeNull()
})

test('any article is described within the vocabulary', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter((words) => words.trim() !== '')
  const published = fc.constantFrom(null, '2024', '2024-05', '2024-05-17', '2024~', '2024-05?')
  const hand = fc.option(text, { nil: undefined })
  fc.assert(
    fc.property(text, text, published, hand, hand, (title, words, date, name, author) => {
      const source = { ...(name !== undefined && { name }), ...(author !== undefined && { author }) }
      const article = writeArticle('a', [{ words, by: REEVE }], { title, published: date, source })
      for (const path of ['/', '/a/a', '/a/a/q/q1', '/who/olga-brzoza']) {
        expect(findSchemaProblems(graphOf(path, [article]))).toEqual([])
      }
    }),
    { numRuns: 50 },
  )
})
