import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Article } from '../../../../src/core/model/article.ts'
import { createPermalink } from '../../../../src/core/permalinks/create-permalink.ts'
import { resolvePermalink } from '../../../../src/core/permalinks/resolve-permalink.ts'
import { articleOf, idAt } from './article-of.ts'

const linkTo = (article: Article, i: number): string => createPermalink(article, idAt(article, i))

const BRIDGE = 'Most nad Nidą otworzymy dopiero wtedy, gdy inżynierowie skończą próby'
const FERRY = 'Prom popłynie jutro, choćby padało żabami'

test('makes a path of the article and the quote', () => {
  const article = articleOf(BRIDGE)
  expect(linkTo(article, 0)).toBe(`/a/most-w-nidowie/q/${idAt(article, 0)}`)
})

test('refuses a quote that is not there', () => {
  expect(() => createPermalink(articleOf(BRIDGE), 'nic')).toThrow(RangeError)
})

test.each([
  ['as it stands', ''],
  ['with a slash', '/'],
  ['with a query', '?who=jagna-wilk'],
  ['with a fragment', '#top'],
])('finds the same quote, %s', (_, tail) => {
  const article = articleOf(FERRY, BRIDGE)
  expect(resolvePermalink(linkTo(article, 1) + tail, article)).toEqual({
    quote: idAt(article, 1),
    status: 'same',
    candidates: [],
  })
})

test.each([
  ['the marks and the case', 'most nad Nidą – otworzymy dopiero wtedy, gdy inżynierowie skończą próby…'],
  ['lost diacritics', 'Most nad Nida otworzymy dopiero wtedy, gdy inzynierowie skoncza proby'],
])('is the same quote after an edit of %s', (_, content) => {
  const edited = articleOf(FERRY, content)
  expect(resolvePermalink(linkTo(articleOf(BRIDGE), 0), edited)).toMatchObject({
    quote: idAt(edited, 1),
    status: 'same',
  })
})

test.each([
  ['a word beyond the link', 'Most nad Nidą otworzymy dopiero wtedy, gdy inżynierowie zakończą próby'],
  ['a typo', 'Most nad Nidą otwozymy dopiero wtedy, gdy inżynierowie skończą próby'],
  ['a word slipped in', 'Most nad rzeką Nidą otworzymy dopiero wtedy, gdy inżynierowie skończą próby'],
  ['more at its end', `${BRIDGE} i badania`],
])('follows an edit: %s', (_, content) => {
  const edited = articleOf(FERRY, content)
  expect(resolvePermalink(linkTo(articleOf(BRIDGE), 0), edited)).toEqual({
    quote: idAt(edited, 1),
    status: 'edited',
    candidates: [],
  })
})

test('says that a deleted quote is gone, and offers nothing unlike it', () => {
  expect(resolvePermalink(linkTo(articleOf(BRIDGE), 0), articleOf(FERRY))).toEqual({
    quote: null,
    status: 'gone',
    candidates: [],
  })
})

test('offers, and does not choose, between twins', () => {
  const twins = articleOf(`${BRIDGE} nośności`, `${BRIDGE} obciążenia`)
  const { quote, status, candidates } = resolvePermalink(linkTo(articleOf(BRIDGE), 0), twins)
  expect({ quote, status }).toEqual({ quote: null, status: 'gone' })
  expect(new Set(candidates)).toEqual(new Set(twins.quotes.map(({ id }) => id)))
})

test('another number is another statement', () => {
  const path = linkTo(articleOf('Zginęło 12 osób'), 0)
  expect(resolvePermalink(path, articleOf('Zginęło 13 osób')).quote).toBeNull()
})

test('a few common words are too little to go by', () => {
  const path = linkTo(articleOf('To jest ważne'), 0)
  expect(resolvePermalink(path, articleOf('To jest ważne miejsce dla całej gminy')).status).toBe('gone')
})

test.each([
  '',
  '/',
  '/a/most-w-nidowie',
  '/a/most-w-nidowie/q/',
  '/a/inny/q/most-nad-nida-abcde',
  '/a/most-w-nidowie/q/%E0%A4%A',
  '/a/most-w-nidowie/q/../../x',
])('of a path that is none, nothing: %s', (path) => {
  expect(resolvePermalink(path, articleOf(BRIDGE))).toEqual({ quote: null, status: 'gone', candidates: [] })
})

test('any path, any quotes: no throw, at most three candidates, and only quotes that are there', () => {
  const contents = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { maxLength: 6 })
  fc.assert(
    fc.property(contents, contents, fc.string(), (before, after, tail) => {
      const old = articleOf(...before)
      const now = articleOf(...after)
      const ids = now.quotes.map(({ id }) => id)
      for (const path of [
        ...old.quotes.map(({ id }) => createPermalink(old, id)),
        `/a/most-w-nidowie/q/${tail}`,
        tail,
      ]) {
        const { quote, status, candidates } = resolvePermalink(path, now)
        expect(quote === null).toBe(status === 'gone')
        if (quote !== null) expect(ids).toContain(quote)
        expect(candidates.length).toBeLessThanOrEqual(3)
        for (const candidate of candidates) expect(ids).toContain(candidate)
      }
      for (const { id } of old.quotes) {
        expect(resolvePermalink(createPermalink(old, id), old)).toMatchObject({ quote: id, status: 'same' })
      }
    }),
  )
})
