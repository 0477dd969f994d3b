import { JSDOM } from 'jsdom'
import type { Article, Span } from '../../../../src/core/model/article.ts'

/** An article in a document, as matchers that work on one see it. */
export interface Page {
  root: HTMLElement
  /** A span of the article's text. */
  rangeOf(span: Span): Range
  /** Where a range of the page stands in the article's text. */
  spanOf(range: Range): Span
}

const { window } = new JSDOM('<!doctype html><html lang="pl"><body></body></html>')
const { document } = window
// the polyfill asks the globals of a browser; nothing is hidden here, so styles need not be computed
const getComputedStyle = () => ({})
Object.assign(window, { getComputedStyle })
const { Node, NodeFilter, HTMLElement, Range } = window
Object.assign(globalThis, { window, document, Node, NodeFilter, HTMLElement, Range, getComputedStyle })

let shown: { article: Article; page: Page } | null = null

/** Shows an article in the one document that there is, in place of the one before: a paragraph for each block. */
export function showPage(article: Article): Page {
  if (shown?.article === article) return shown.page
  const root = document.createElement('article')
  const texts: { text: Text; start: number }[] = []
  let at = 0
  for (const { span } of article.blocks) {
    // what stands between blocks stands between paragraphs, so that offsets of the page are offsets of the text
    root.append(article.text.slice(at, span.start))
    const paragraph = document.createElement('p')
    const text = document.createTextNode(article.text.slice(span.start, span.end))
    paragraph.append(text)
    root.append(paragraph)
    texts.push({ text, start: span.start })
    at = span.end
  }
  root.append(article.text.slice(at))
  document.body.replaceChildren(root)
  const page: Page = {
    root,
    rangeOf(span) {
      const range = document.createRange()
      for (const { text, start } of texts) {
        if (start <= span.start && span.start < start + text.length) range.setStart(text, span.start - start)
        if (start < span.end && span.end <= start + text.length) range.setEnd(text, span.end - start)
      }
      return range
    },
    spanOf(range) {
      const before = document.createRange()
      before.setStart(root, 0)
      before.setEnd(range.startContainer, range.startOffset)
      const start = before.toString().length
      return { start, end: start + range.toString().length }
    },
  }
  shown = { article, page }
  return page
}
