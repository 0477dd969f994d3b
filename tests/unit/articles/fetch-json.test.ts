import { afterEach, describe, expect, test, vi } from 'vitest'
import { fetchJson, LoadError } from '../../../src/articles/fetch-json.ts'

afterEach(() => vi.unstubAllGlobals())

/** As many hosts answer, without saying that it is an error, where nothing stands. */
const PAGE = { headers: { 'content-type': 'text/html; charset=utf-8' } }

/** What comes of a fetch that is answered so. */
async function fetchAnswered(answer: () => Promise<Response>, signal = new AbortController().signal): Promise<unknown> {
  vi.stubGlobal('fetch', vi.fn(answer))
  return fetchJson('/assets/a.json', signal).catch((error: unknown) => error)
}

test('data of version 1 comes as it is', async () => {
  const data = { version: 1, articles: [] }
  expect(await fetchAnswered(async () => Response.json(data))).toEqual(data)
})

test('asks for the very address, and can be called off', async () => {
  const { signal } = new AbortController()
  await fetchAnswered(async () => Response.json({ version: 1 }), signal)
  expect(fetch).toHaveBeenCalledExactlyOnceWith('/assets/a.json', { signal, cache: 'default' })
})

describe('fails', () => {
  test.each<[string, () => Promise<Response>, LoadError['failure']]>([
    ['when nothing answers', () => Promise.reject(new TypeError('Failed to fetch')), 'offline'],
    ['on 404', async () => new Response('', { status: 404 }), 'missing'],
    ['on 410', async () => new Response('', { status: 410 }), 'missing'],
    ['on a page in place of data', async () => new Response('<!doctype html>', PAGE), 'missing'],
    ['on words in place of data', async () => new Response('<!doctype html>'), 'broken'],
    ['on nothing in place of data', async () => new Response(''), 'broken'],
    ['on another version', async () => Response.json({ version: 2 }), 'broken'],
    ['on no version', async () => Response.json({}), 'broken'],
    ['on null', async () => Response.json(null), 'broken'],
    ['on a number', async () => Response.json(1), 'broken'],
  ])('%s, and names what it asked for', async (_, answer, failure) => {
    const error = await fetchAnswered(answer)
    expect(error).toBeInstanceOf(LoadError)
    expect(error).toMatchObject({ failure, message: expect.stringContaining('/assets/a.json') })
  })

  test('with its cause', async () => {
    const cause = new TypeError('Failed to fetch')
    expect(await fetchAnswered(() => Promise.reject(cause))).toHaveProperty('cause', cause)
  })

  test('as what it is when it is called off: nobody is offline', async () => {
    const controller = new AbortController()
    controller.abort()
    const cause = new DOMException('called off', 'AbortError')
    expect(await fetchAnswered(() => Promise.reject(cause), controller.signal)).toBe(cause)
  })
})
