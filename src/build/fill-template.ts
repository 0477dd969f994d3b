import { PAGE_DATA_ID, type PageData } from '../core/model/page-data.ts'

/** What a page puts into the built `index.html`. Every value is text; it is escaped here and nowhere else. */
export interface PageFill {
  /** The address that the page is prerendered for, base included; null for one that stands for any address. */
  path: string | null
  title: string
  description: string
  /** Drawn by React, and so escaped already. */
  html: string
  /** What the page carries with it, to be serialised; null for nothing. */
  data: PageData | null
  /** Addresses of data that the page will ask for. */
  preload: readonly string[]
  /** Addresses of the code that the page will ask for. */
  modules: readonly string[]
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character)
}

const TITLE = /<title>[^<]*<\/title>/
const DESCRIPTION = /<meta name="description" content="[^"]*"\s*\/?>/
const ROOT = /<div id="root"><\/div>/

/**
 * The built document with one page's head and body.
 *
 * @throws Error when the template lacks one of the places that are filled
 */
export function fillTemplate(
  template: string,
  { path, title, description, html, data, preload, modules }: PageFill,
): string {
  const head = [
    `<title>${escapeHtml(title)}</title>`,
    `<meta property="og:site_name" content="Cytelnia">`,
    `<meta property="og:type" content="article">`,
    `<meta property="og:locale" content="pl_PL">`,
    `<meta property="og:title" content="${escapeHtml(title)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    ...preload.map((href) => `<link rel="preload" href="${escapeHtml(href)}" as="fetch" crossorigin>`),
    ...modules.map((href) => `<link rel="modulepreload" href="${escapeHtml(href)}" crossorigin>`),
  ].join('\n    ')
  const root = path === null ? '<div id="root">' : `<div id="root" data-path="${escapeHtml(path)}">`
  return [
    [TITLE, head],
    [DESCRIPTION, `<meta name="description" content="${escapeHtml(description)}">`],
    [ROOT, `${root}${html}</div>${data === null ? '' : dataBlock(data)}`],
  ].reduce((document, [place, text]) => replaceOnce(document, place as RegExp, text as string), template)
}

/** Data, which no browser runs; and nothing in it can end the element. */
function dataBlock(data: PageData): string {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `\n    <script type="application/json" id="${PAGE_DATA_ID}">${json}</script>`
}

function replaceOnce(document: string, place: RegExp, text: string): string {
  if (!place.test(document)) throw new Error(`index.html lacks ${place.source}`)
  // a function, so that no `$&` of an article is read as a pattern
  return document.replace(place, () => text)
}
