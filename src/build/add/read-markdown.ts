import MarkdownIt, { type Token } from 'markdown-it'
import { fold } from '../../core/text/fold.ts'
import { datelineOf } from './dateline.ts'
import { takeFrontMatter } from './front-matter.ts'
import { factOf, type Incoming, joinFacts, type Refusal } from './incoming.ts'

/** `- Most jest gotowy – powiedziała`: what Markdown takes for a list is, in Polish, somebody who speaks. */
const TURN = /\s[-–—]\s/

/**
 * Markdown (CommonMark with tables) → the words that it shows. Its first heading, where it is of the highest kind, is
 * the title.
 */
export async function readMarkdown(source: string): Promise<Incoming | Refusal> {
  const taken = takeFrontMatter(source.replace(/\r\n?/g, '\n').replace(/^\ufeff/, ''))
  if ('message' in taken) return taken
  const { facts } = taken
  const tokens = new MarkdownIt({ html: true }).parse(taken.body, {})
  const paragraphs: string[] = []
  let heading: string | null = null
  let row: string[] | null = null
  let item = ''
  let dashed = false
  const push = (text: string) => {
    if (/\S/.test(text)) paragraphs.push((dashed && TURN.test(text) ? '- ' : item) + text.trim())
    item = ''
    dashed = false
  }
  for (const [i, token] of tokens.entries()) {
    if (token.type === 'list_item_open') {
      item = token.info === '' ? '• ' : `${token.info}. `
      dashed = token.info === '' && token.markup === '-'
    } else if (token.type === 'tr_open') row = []
    else if (token.type === 'tr_close') {
      push((row ?? []).join(' '))
      row = null
    } else if (token.type === 'inline') {
      const text = inlineText(token)
      if (row) row.push(text)
      else if (tokens[i - 1]?.tag === 'h1' && heading === null && paragraphs.length === 0) heading = text
      else push(text)
    } else if (token.type === 'html_block') for (const text of await paragraphsOfHtml(token.content)) push(text)
    else if (token.type === 'fence' || token.type === 'code_block') push(token.content)
  }
  const title = facts.title ?? factOf(heading, 'the first heading')
  // a heading that says something else than the front matter is the article's
  if (heading !== null && title && fold(title.value) !== fold(heading)) paragraphs.unshift(heading)
  const body = paragraphs.join('\n\n')
  return { ...taken, facts: joinFacts({ ...facts, ...(title && { title }) }, datelineOf(body)), body }
}

function inlineText({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => {
      if (type === 'softbreak' || type === 'hardbreak') return '\n'
      if (type === 'html_inline') return /^<br/i.test(content) ? '\n' : ''
      return type === 'text' || type === 'text_special' || type === 'code_inline' ? content : ''
    })
    .join('')
}

/** A small page inside the Markdown; the DOM is loaded only for one. */
async function paragraphsOfHtml(html: string): Promise<string[]> {
  const [{ JSDOM }, { htmlParagraphs }] = await Promise.all([import('jsdom'), import('./html-text.ts')])
  return htmlParagraphs(JSDOM.fragment(html))
}
