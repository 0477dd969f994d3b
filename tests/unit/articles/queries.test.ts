import { libraryUrl, whenUrl } from 'virtual:library'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  articleLinksQuery,
  articleQuery,
  findMoved,
  forgetAll,
  libraryQuery,
  speakerQuery,
  speakerTimelineQuery,
  timelinePieceQuery,
  timelineQuery,
  timelineVoicesQuery,
} from '../../../src/articles/queries.ts'

const ASSETS: Record<string, unknown> = {
  [libraryUrl]: {
    version: 1,
    articles: [{ slug: 'targ' }],
    speakers: [{ id: 'ola-bak' }],
  },
  [whenUrl]: {
    version: 1,
    entries: 3,
    speakers: [{ id: 'jan-los', asset: '/assets/when/who/jan-los.json' }],
    directory: [
      { from: 'ada-wrona', asset: '/assets/when/everybody/1.json' },
      { from: 'ola-bak', asset: '/assets/when/everybody/2.json' },
    ],
  },
  '/assets/when/everybody/1.json': { version: 1, speakers: [] },
  '/assets/when/everybody/2.json': {
    version: 1,
    speakers: [{ id: 'ola-bak', asset: '/assets/when/who/ola-bak.json?v=1' }],
  },
  '/assets/when/who/jan-los.json': { version: 1, entries: 2 },
  '/assets/when/2022.json?v=1': { version: 1, entries: [] },
  '/assets/when/everybody.json?v=1': { version: 1, speakers: [] },
  '/assets/when/who/ola-bak.json?v=1': { version: 1, entries: 1 },
  '/data/a/targ.json': { version: 1, slug: 'targ' },
  '/data/a/Targ.json': { version: 1, slug: 'targ' },
  '/data/a/jarmark.json': { version: 1, moved: 'targ' },
  '/data/links/targ.json': { version: 1, links: {} },
  '/data/who/ola-bak.json': { version: 1, id: 'ola-bak' },
}

let client: QueryClient
const asked = () => vi.mocked(fetch).mock.calls.map(([address]) => address)

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) =>
      address in ASSETS ? Response.json(ASSETS[address]) : new Response('', { status: 404 }),
    ),
  )
})
afterEach(() => {
  client.clear()
  vi.unstubAllGlobals()
})

test('an article, its links and a speaker are found by their names alone, and asked for as they are now', async () => {
  expect(await client.fetchQuery(articleQuery('targ'))).toMatchObject({ slug: 'targ' })
  expect(await client.fetchQuery(articleLinksQuery('targ'))).toMatchObject({ links: {} })
  expect(await client.fetchQuery(speakerQuery('ola-bak'))).toMatchObject({ id: 'ola-bak' })
  expect(asked()).toEqual(['/data/a/targ.json', '/data/links/targ.json', '/data/who/ola-bak.json'])
  for (const [, options] of vi.mocked(fetch).mock.calls) expect(options).toMatchObject({ cache: 'no-cache' })
})

test.each([
  ['under a slug that it had before', 'jarmark'],
  ['in other letters, on a host that takes them for the same', 'Targ'],
])('an article asked for %s is found where it is', async (_, slug) => {
  expect(await findMoved(client, slug)).toBe('targ')
  await expect(client.fetchQuery(articleQuery(slug))).rejects.toMatchObject({ failure: 'missing' })
})

test('an article that stayed where it was has not moved, and is not asked for twice', async () => {
  expect(await findMoved(client, 'targ')).toBeNull()
  await client.fetchQuery(articleQuery('targ'))
  expect(asked()).toEqual(['/data/a/targ.json'])
})

test('a slug that nobody knows is missing', async () => {
  await expect(findMoved(client, 'nothing')).rejects.toMatchObject({ name: 'LoadError', failure: 'missing' })
})

test('a name is no path', async () => {
  await client.fetchQuery(articleQuery('../who/ola-bak')).catch(() => undefined)
  expect(asked()).toEqual(['/data/a/..%2Fwho%2Fola-bak.json'])
})

test('the timeline stands by itself', async () => {
  expect(await client.fetchQuery(timelineQuery())).toMatchObject({ entries: 3 })
  expect(asked()).toEqual([whenUrl])
})

test('one speaker’s timeline, its pieces and its voices stand where it says', async () => {
  await client.fetchQuery(timelineQuery('/assets/when/who/ola-bak.json?v=1'))
  await client.fetchQuery(timelinePieceQuery('/assets/when/2022.json?v=1'))
  await client.fetchQuery(timelineVoicesQuery('/assets/when/everybody.json?v=1'))
  expect(asked()).toEqual([
    '/assets/when/who/ola-bak.json?v=1',
    '/assets/when/2022.json?v=1',
    '/assets/when/everybody.json?v=1',
  ])
  expect(await client.fetchQuery(timelineQuery())).toMatchObject({ entries: 3 })
})

test.each([
  ['who is often heard, at once', 'jan-los', 2, ['/assets/when/who/jan-los.json']],
  [
    'who is not, by the directory',
    'ola-bak',
    1,
    ['/assets/when/everybody/2.json', '/assets/when/who/ola-bak.json?v=1'],
  ],
])('a speaker’s timeline is found: %s', async (_, id, entries, addresses) => {
  expect(await client.fetchQuery(speakerTimelineQuery(id))).toMatchObject({ entries })
  expect(asked()).toEqual([whenUrl, ...addresses])
})

test.each([
  ['in a range', 'jan-wilk', ['/assets/when/everybody/1.json']],
  ['before all ranges', 'aa', []],
])('a speaker without a date is missing: %s', async (_, id, addresses) => {
  const fetching = client.fetchQuery(speakerTimelineQuery(id))
  await expect(fetching).rejects.toMatchObject({ name: 'LoadError', failure: 'missing' })
  expect(asked()).toEqual([whenUrl, ...addresses])
})

test('what was fetched once is not asked for again', async () => {
  await client.fetchQuery(articleQuery('targ'))
  await client.fetchQuery(speakerQuery('ola-bak'))
  await client.fetchQuery(articleQuery('targ'))
  expect(asked()).toEqual(['/data/a/targ.json', '/data/who/ola-bak.json'])
})

test.each([
  ['article', () => client.fetchQuery(articleQuery('nothing'))],
  ['speaker', () => client.fetchQuery(speakerQuery('nobody'))],
])('an %s that the library lacks is missing', async (_, fetchIt) => {
  await expect(fetchIt()).rejects.toMatchObject({ name: 'LoadError', failure: 'missing' })
})

test('after an edit all is asked for again, when it is next needed', async () => {
  await client.fetchQuery(libraryQuery())
  await forgetAll(client)
  expect(asked()).toHaveLength(1)
  await client.fetchQuery(libraryQuery())
  expect(asked()).toEqual([libraryUrl, libraryUrl])
})
