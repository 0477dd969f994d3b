import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { keyOf, treat } from '../../src/offline/treatment.ts'
import { findSharedPath, findSharedUrl } from '../../src/url/shared-link.ts'

const SITE = 'https://example.org/prasa/'
const ask = (path: string, method = 'GET') => treat({ method, url: new URL(path, SITE) }, SITE)

describe('the worker', () => {
  test.each([
    ['', 'page'],
    ['a/most', 'page'],
    ['a/most/q/woda?who=ewa', 'page'],
    ['data/a/most.json', 'data'],
    ['assets/base-1a2b.js', 'asset'],
    ['assets/library-0f.json', 'asset'],
    ['cards/most.png', 'card'],
    ['export/a/most.csv', 'network'],
    ['feed.xml', 'network'],
    ['https://example.org/inne', 'network'],
    ['https://example.com/prasa/a/most', 'network'],
  ])('%s is treated as %s', (path, treatment) => expect(ask(path)).toBe(treatment))

  test('changes nothing of what is sent', () => {
    expect(ask('a/most', 'POST')).toBe('network')
  })

  test('keeps a page once, whatever is asked of it', () => {
    expect(keyOf(new URL('a/most?who=ewa#x', SITE))).toBe('https://example.org/prasa/a/most')
  })
})

describe('what is shared with an installed reading room', () => {
  const shared = (parts: Record<string, string>) => findSharedPath(new URLSearchParams(parts), SITE)

  test.each([
    [{ url: 'https://example.org/prasa/a/most/q/woda?who=ewa#x' }, '/a/most/q/woda?who=ewa#x'],
    [{ title: 'Most', text: 'Czytaj: https://example.org/prasa/when' }, '/when'],
    [{ text: 'wysoka woda' }, '/search?q=wysoka+woda'],
    [{ title: 'Ewa Sowa' }, '/search?q=Ewa+Sowa'],
    [{ url: 'https://example.com/a/most' }, null],
    [{ text: 'https://example.org.evil.example/prasa/' }, null],
    [{ url: 'javascript:alert(1)' }, null],
    [{}, null],
  ])('%o leads to %s', (parts, path) => expect(shared(parts as Record<string, string>)).toBe(path))

  test('never leads out of the site, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.webUrl({ withFragments: true, withQueryParameters: true }), (text, url) => {
        const path = shared({ text, url })
        if (path !== null) expect(new URL(path.slice(1), SITE).href.startsWith(SITE)).toBe(true)
      }),
    )
  })

  test('is shown as a link of the web alone', () => {
    expect(findSharedUrl(new URLSearchParams({ text: 'data:text/html,x' }))).toBeNull()
    expect(findSharedUrl(new URLSearchParams({ text: 'tu https://example.com/x jest' }))).toBe('https://example.com/x')
  })
})
