import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import { addressOf, readSiteAddress } from '../../../src/build/site-address.ts'

type Settings = Parameters<typeof readSiteAddress>[0]

describe('where the site stands', () => {
  test.each<[string, Settings, string | null, string]>([
    ['nobody said', {}, null, '/'],
    ['said to be empty', { SITE_URL: '', BASE_PATH: '' }, null, '/'],
    ['a host', { SITE_URL: 'https://example.org' }, 'https://example.org', '/'],
    ['a host and a path', { SITE_URL: 'https://example.org/press/' }, 'https://example.org', '/press/'],
    ['a path without its last slash', { SITE_URL: 'https://example.org/a/b' }, 'https://example.org', '/a/b/'],
    ['a port', { SITE_URL: 'http://localhost:4173/' }, 'http://localhost:4173', '/'],
    ['a host in capitals', { SITE_URL: 'HTTPS://Example.ORG/Press' }, 'https://example.org', '/Press/'],
    ['a host in Polish', { SITE_URL: 'https://głos.example/' }, 'https://xn--gos-hwa.example', '/'],
    ['a path alone', { BASE_PATH: '/cytelnia/' }, null, '/cytelnia/'],
    ['a path alone, without its last slash', { BASE_PATH: '/cytelnia' }, null, '/cytelnia/'],
    ['the root', { BASE_PATH: '/' }, null, '/'],
    ['both', { SITE_URL: 'https://example.org', BASE_PATH: '/press' }, 'https://example.org', '/press/'],
    ['both, twice', { SITE_URL: 'https://example.org/press', BASE_PATH: '/press/' }, 'https://example.org', '/press/'],
  ])('%s', (_, settings, origin, base) => {
    expect(readSiteAddress(settings)).toEqual({ origin, base })
  })

  test.each<[string, Settings, RegExp]>([
    ['no scheme', { SITE_URL: 'example.org/press' }, /^SITE_URL=example.org\/press is no absolute address\. Give/],
    ['another scheme', { SITE_URL: 'ftp://example.org' }, /is no web address/],
    ['a password', { SITE_URL: 'https://a:b@example.org' }, /holds a name or a password/],
    ['a query', { SITE_URL: 'https://example.org/?a=b' }, /holds more than host and path/],
    ['a fragment', { SITE_URL: 'https://example.org/#' }, /holds more than host and path/],
    ['a path with accents', { SITE_URL: 'https://example.org/głos' }, /has a path with other characters/],
    ['a path with a hole', { SITE_URL: 'https://example.org/a//b' }, /has a path with other characters/],
    ['a path without slash', { BASE_PATH: 'cytelnia' }, /^BASE_PATH=cytelnia does not begin with a slash\. Give/],
    ['an address for a path', { BASE_PATH: 'https://example.org/' }, /^BASE_PATH=.* does not begin with a slash/],
    ['another host for a path', { BASE_PATH: '//example.org/' }, /is no path of letters/],
    ['a way up', { BASE_PATH: '/a/../b' }, /is no path of letters/],
    ['a space', { BASE_PATH: '/a b/' }, /is no path of letters/],
    ['two paths', { SITE_URL: 'https://example.org/a', BASE_PATH: '/b' }, /^BASE_PATH=\/b\/ contradicts SITE_URL/],
  ])('%s is refused in words alone', (_, settings, words) => {
    const read = () => readSiteAddress(settings)
    expect(read).toThrow(words)
    try {
      read()
    } catch (error) {
      expect(inspect(error)).toBe((error as Error).message)
    }
  })
})

test.each([
  [{ origin: 'https://example.org', base: '/press/' }, '/a/targ', 'https://example.org/press/a/targ'],
  [{ origin: 'https://example.org', base: '/' }, '/', 'https://example.org/'],
  [{ origin: null, base: '/press/' }, '/a/targ', '/press/a/targ'],
  [{ origin: null, base: '/press/' }, '/', '/press/'],
])('%o %s is %s', (site, path, address) => {
  expect(addressOf(site, path)).toBe(address)
})
