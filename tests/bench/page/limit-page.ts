import type { Article, Block } from '../../../src/core/model/article.ts'

const STYLE =
  ':root{color-scheme:light dark}body{margin:0;padding:1.5rem 1rem;font:1.125rem/1.6 Georgia,serif}' +
  'article{max-width:35rem;margin:auto}h1{font-size:1.8rem;line-height:1.2}time,figcaption{font-size:.85em}'
const ELEMENTS: Record<Block['kind'], string> = {
  lead: 'p',
  paragraph: 'p',
  listItem: 'p',
  heading: 'h2',
  caption: 'p',
}
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const escapeText = (text: string): string => text.replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)

/**
 * The physical limit: the article as somebody would write it by hand who wants nothing but to be read. One file, the
 * machine's own face, a few rules of style, no script, no mark, no link.
 */
export function writeLimitPage(article: Article): string {
  const { text, title, lang, published, blocks, titleFrom } = article
  const body = blocks
    .slice(titleFrom === 'heading' ? 1 : 0)
    .map(({ kind, span }) => `<${ELEMENTS[kind]}>${escapeText(text.slice(span.start, span.end))}</${ELEMENTS[kind]}>`)
  return [
    `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escapeText(title)}</title><link rel="icon" href="data:,"><style>${STYLE}</style>`,
    `<article><h1>${escapeText(title)}</h1>${published === null ? '' : `<time>${published}</time>`}`,
    ...body,
    '</article>',
  ].join('\n')
}
