// @vitest-environment jsdom
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPageData } from '../../../src/articles/page-data.ts'
import { cutExcerpt } from '../../../src/build/cut-excerpt.ts'
import { escapeHtml } from '../../../src/build/escape-markup.ts'
import { fillTemplate, type HeadTag, type PageFill } from '../../../src/build/fill-template.ts'
import { writeArticle } from '../features/write-article.ts'

const TEMPLATE = `<!doctype html>
<html lang="pl">
  <head>
    <meta charset="utf-8" />
    <title>Cytelnia</title>
    <meta name="description" content="Czytelnia" />
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`
const PAGE: PageFill = {
  path: '/a/targ',
  waits: false,
  title: 'Targ',
  description: 'Rusza jutro.',
  html: '<main>Targ</main>',
  data: null,
  tags: [
    { name: 'meta', attributes: { property: 'og:title', content: 'Targ' } },
    { name: 'link', attributes: { rel: 'canonical', href: 'https://example.org/a/targ' } },
  ],
  structured: { name: 'Targ' },
  preload: ['/assets/targ.json'],
}

const fill = (page: Partial<PageFill>) => fillTemplate(TEMPLATE, { ...PAGE, ...page })
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')
const metaOf = (document: Document, key: string) =>
  document.querySelector(`meta[property="${key}"], meta[name="${key}"]`)?.getAttribute('content')
const dataOf = (document: Document): unknown =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? 'null')

describe('a page', () => {
  const document = parse(fill({}))

  test('has its own title and description', () => {
    expect(document.title).toBe('Targ')
    expect(metaOf(document, 'description')).toBe('Rusza jutro.')
    expect(document.querySelectorAll('title, meta[name="description"]')).toHaveLength(2)
  })

  test('has its body in the root, which says for which address it was drawn', () => {
    const root = document.getElementById('root')
    expect(root?.innerHTML).toBe('<main>Targ</main>')
    expect(root?.dataset.path).toBe('/a/targ')
  })

  test('carries its data, and nothing in the data ends it', () => {
    const words = '</script><script>alert(1)</script><!-- $& \u2028'
    const excerpt = cutExcerpt(writeArticle([['paragraph', words]], { said: [{ id: 'q', words: [words] }] }), 'q')
    const carrying = parse(fill({ data: { excerpt }, structured: null }))
    expect(carrying.querySelectorAll('script')).toHaveLength(1)
    expect(readPageData(carrying)).toEqual({ excerpt })
    expect(readPageData(document)).toEqual({})
  })

  test('has its tags in the head and its data at the end, which is no script', () => {
    expect(metaOf(document, 'og:title')).toBe('Targ')
    expect(document.head.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe('https://example.org/a/targ')
    expect(dataOf(document)).toEqual({ name: 'Targ' })
    expect(document.body.lastElementChild?.getAttribute('type')).toBe('application/ld+json')
  })

  test('asks early for the data and the code that it will need', () => {
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel$=preload]')].map(({ rel, href }) => [
      rel,
      new URL(href, 'http://localhost').pathname,
    ])
    expect(links).toEqual([['preload', '/assets/targ.json']])
  })
})

test('a page that says nothing of itself has no data', () => {
  expect(parse(fill({ structured: null })).querySelector('script')).toBeNull()
})

test('a page that stands for any address names none', () => {
  const root = parse(fill({ path: null })).getElementById('root')
  expect(root?.hasAttribute('data-path')).toBe(false)
})

test.each(['$&', '$1', "$'", '$`', '$$', '$<x>'])('%s is text and no pattern', (words) => {
  const document = parse(fill({ title: words, description: words, html: `<p>${words.replace('<x>', '')}</p>` }))
  expect(document.title).toBe(words)
  expect(metaOf(document, 'description')).toBe(words)
  expect(document.querySelector('p')?.textContent).toBe(words.replace('<x>', ''))
})

test.each([
  ['title', /<title>.*<\/title>/],
  ['meta name="description"', /<meta name="description".*\/>/],
  ['div id="root"', /<div id="root"><\/div>/],
  ['\\/body', /<\/body>/],
])('a template without <%s> is refused by name', (name, place) => {
  expect(() => fillTemplate(TEMPLATE.replace(place, ''), PAGE)).toThrow(name)
})

test('what an article says of the template does not move what comes after', () => {
  const words = '<title>x</title><meta name="description" content="x"><div id="root"></div>'
  const document = parse(fill({ title: words, description: words }))
  expect(document.title).toBe(words)
  expect(metaOf(document, 'description')).toBe(words)
  expect(document.getElementById('root')?.textContent).toBe('Targ')
})

const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '"',
        "'",
        '&',
        '&lt;',
        '$&',
        '$1',
        '</title>',
        '</script>',
        '<script>',
        '<!--',
        '-->',
        '" onload="',
        '/>',
      ),
      fc.string({ unit: 'grapheme-ascii', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''))

test('any text is escaped so that none of it is markup', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(escapeHtml(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/)
    }),
  )
})

test('no text of a page becomes markup: read back, it is the text', () => {
  const elements = parse(fill({})).querySelectorAll('*').length
  fc.assert(
    fc.property(hostile, hostile, hostile, (title, description, address) => {
      const tags: HeadTag[] = [{ name: 'meta', attributes: { property: 'og:description', content: description } }]
      const structured = { name: title, text: [description] }
      const page = { title, description, path: address, tags, structured, preload: [address] }
      const document = parse(fill(page))
      expect(document.querySelectorAll('*')).toHaveLength(elements - 1)
      expect(dataOf(document)).toEqual(structured)
      expect(document.querySelector('title')?.textContent).toBe(title)
      expect(metaOf(document, 'description')).toBe(description)
      expect(metaOf(document, 'og:description')).toBe(description)
      expect(document.getElementById('root')?.dataset.path).toBe(address)
      expect([...document.querySelectorAll('link')].map((link) => link.getAttribute('href'))).toEqual([address])
    }),
    { numRuns: 60 },
  )
})
