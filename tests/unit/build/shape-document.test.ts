// @vitest-environment jsdom
import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { layDocument, takeApart } from '../../../src/build/shape-document.ts'

const BUILT = `<!doctype html>
<html lang="pl">
  <head>
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;self&#39;">
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="/assets/base-1.js">
    <link rel="stylesheet" crossorigin href="/assets/style-1.css">
  </head>
  <body>
    <div id="root"><p>Most &lt;/body> stoi.</p></div>
  </body>
</html>
`
const STYLE = 'p{margin:0}'
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

describe('a page', () => {
  const { template, ...shape } = takeApart(BUILT)
  const modules = { first: ['/assets/load-1.js'], later: ['/assets/base-1.js', '/assets/reader-1.js'] }
  const document = parse(layDocument(template, shape, modules, STYLE))
  const root = document.getElementById('root')
  const isBehindWords = (element: Element | null) =>
    element !== null && root !== null && (root.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) > 0

  test('has no script and no code before its words', () => {
    const code = [...document.querySelectorAll('script, link[rel="modulepreload"]')]
    expect(code.map((element) => element.getAttribute('src') ?? element.getAttribute('href'))).toEqual([
      '/assets/index-1.js',
      '/assets/load-1.js',
    ])
    expect(code.every(isBehindWords)).toBe(true)
  })

  test('tells its script what else it will need, and has nobody fetch that before', () => {
    expect(document.querySelector('script')?.dataset.code).toBe('/assets/base-1.js /assets/reader-1.js')
    expect(document.querySelectorAll('[href$="reader-1.js"]')).toHaveLength(0)
  })

  test('waits for the whole sheet only where more of it shows than on a phone', () => {
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
    expect(sheets.map(({ dataset }) => dataset.whole)).toEqual([''])
    expect(sheets[0]?.media.split(', ')).toEqual([
      '(min-width: 40rem)',
      'print',
      '(forced-colors: active)',
      '(scripting: none)',
      '(prefers-contrast: more)',
    ])
  })

  test('lets its own style through its policy, and no other', () => {
    const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content')
    const hash = createHash('sha256')
      .update(document.querySelector('style')?.textContent ?? '')
      .digest('base64')
    expect(policy).toBe(`default-src 'none'; style-src 'self' 'sha256-${hash}'`)
  })

  test('keeps its words', () => {
    expect(root?.textContent).toBe('Most </body> stoi.')
  })
})

test('a style that would end its element is refused', () => {
  const { template, ...shape } = takeApart(BUILT)
  expect(() => layDocument(template, shape, { first: [], later: [] }, 'p::after{content:"</style>"}')).toThrow('</')
})
