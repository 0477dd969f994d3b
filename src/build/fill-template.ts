import { PAGE_DATA_ID, type PageData } from '../core/model/page-data.ts'
import { escapeHtml } from './escape-markup.ts'

/** An element without contents for the document's head. */
export interface HeadTag {
  name: 'meta' | 'link'
  attributes: Record<string, string>
}

/** What a page puts into the built `index.html`. Every value is text; it is escaped here and nowhere else. */
export interface PageFill {
  /** The address that the page is prerendered for, base included; null for one that stands for any address. */
  path: string | null
  /** Nothing of it needs the app before somebody touches it: `src/app/early/waits-for-reader.ts`. */
  waits: boolean
  title: string
  description: string
  /** Drawn by React, and so escaped already. */
  html: string
  /** What the page carries with it; null for nothing. */
  data: PageData | null
  /** What the page says of itself to those who share or index it. */
  tags: readonly HeadTag[]
  /** The same as JSON-LD; null for a page that says nothing. */
  structured: object | null
  /** Addresses of data that the page will ask for. */
  preload: readonly string[]
}

const TITLE = /<title>[^<]*<\/title>/
const DESCRIPTION = /<meta name="description" content="[^"]*"\s*\/?>/
const ROOT = /<div id="root"><\/div>/
const END = /<\/body>/

/**
 * The built document with one page's head and body.
 *
 * @throws Error when the template lacks one of the places that are filled
 */
export function fillTemplate(template: string, page: PageFill): string {
  const { path, waits, title, description, html, data, tags, structured, preload } = page
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    ...tags.map(writeTag),
    ...preload.map((href) => `<link rel="preload" href="${escapeHtml(href)}" as="fetch" crossorigin>`),
  ].join('\n    ')
  const root =
    path === null ? '<div id="root">' : `<div id="root" data-path="${escapeHtml(path)}"${waits ? ' data-waits' : ''}>`
  const fills: readonly (readonly [place: RegExp, text: string])[] = [
    [TITLE, head],
    [DESCRIPTION, `<meta name="description" content="${escapeHtml(description)}">`],
    // at the end: nobody who reads the page waits for it
    [END, `${structured === null ? '' : writeData('application/ld+json', structured)}</body>`],
    [ROOT, `${root}${html}</div>${data === null ? '' : writeData('application/json', data, PAGE_DATA_ID)}`],
  ]
  return fills.reduce((document, [place, text]) => replaceOnce(document, place, text), template)
}

function writeTag({ name, attributes }: HeadTag): string {
  const written = Object.entries(attributes).map(([key, value]) => `${key}="${escapeHtml(value)}"`)
  return `<${name} ${written.join(' ')}>`
}

/** A data block: no browser runs it. Without a `<` nothing in it can end it, or begin a comment. */
function writeData(type: string, data: object, id?: string): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script type="${type}"${id === undefined ? '' : ` id="${id}"`}>${json}</script>\n  `
}

function replaceOnce(document: string, place: RegExp, text: string): string {
  if (!place.test(document)) throw new Error(`index.html lacks ${place.source}`)
  // a function, so that no `$&` of an article is read as a pattern
  return document.replace(place, () => text)
}
