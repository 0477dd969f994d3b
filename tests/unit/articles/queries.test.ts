import { libraryUrl, whenUrl } from 'virtual:library'
import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import {
  articleQuery,
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
    articles: [{ slug: 'targ', asset: '/assets/targ.json' }],
    speakers: [{ id: 'ola-bak', asset: '/assets/ola-bak.json' }],
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
  '/assets/targ.json': { version: 1, slug: 'targ' },
  '/assets/ola-bak.json': { version: 1, id: 'ola-bak' },
}

let client: QueryClient
const asked = () => vi.mocked(fetch).mock.calls.map(([address]) => address)

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  vi.stubGlobal(
    'fetch',
    vi.fn(async (address: string) => Response.json(ASSETS[address])),
  )
})
afterEach(() => {
  client.clear()
  vi.unstubAllGlobals()
})

test('an article is found by the library', async () => {
  expect(await client.fetchQuery(articleQuery('targ'))).toMatchObject({ slug: 'targ' })
  expect(asked()).toEqual([libraryUrl, '/assets/targ.json'])
})

test('a speaker is found by the library', async () => {
  expect(await client.fetchQuery(speakerQuery('ola-bak'))).toMatchObject({ id: 'ola-bak' })
  expect(asked()).toEqual([libraryUrl, '/assets/ola-bak.json'])
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
  expect(asked()).toEqual([libraryUrl, '/assets/targ.json', '/assets/ola-bak.json'])
})

test.each([
  ['article', () => client.fetchQuery(articleQuery('nothing'))],
  ['speaker', () => client.fetchQuery(speakerQuery('nobody'))],
])('an %s that the library lacks is missing, and not asked for', async (_, fetchIt) => {
  await expect(fetchIt()).rejects.toMatchObject({ name: 'LoadError', failure: 'missing' })
  expect(asked()).toEqual([libraryUrl])
})

test('after an edit all is asked for again, when it is next needed', async () => {
  await client.fetchQuery(libraryQuery())
  await forgetAll(client)
  expect(asked()).toHaveLength(1)
  await client.fetchQuery(libraryQuery())
  expect(asked()).toEqual([libraryUrl, libraryUrl])
})
