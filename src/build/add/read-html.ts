import { Readability } from '@mozilla/readability'
import { JSDOM, VirtualConsole } from 'jsdom'
import { fold } from '../../core/text/fold.ts'
import { htmlParagraphs } from './html-text.ts'
import { type Fact, type Facts, factOf, type Incoming } from './incoming.ts'
import { readPageFacts } from './page-facts.ts'
import { datelineDay } from './stamp-day.ts'

/** So many letters are an article; of less, Readability has missed it. */
const LEAST = 140
/** A dateline stands above an article or below it. */
const DATELINE_REACH = 3

/**
 * A saved page → what it says of itself and the words of its article, without the page's menus, adverts and links.
 * Nothing of the page is run or fetched.
 */
export function readHtml(html: string): Incoming {
  // a page's facts are read first: Readability takes the page apart
  const document = openPage(html)
  const facts = readPageFacts(document)
  const lead = findLead(document)
  const notes: string[] = []
  const beside: string[] = []
  const found = readableParagraphs(html, beside)
  let paragraphs = found ?? bodyParagraphs(html)
  if (!found)
    notes.push('No article was found in the page: all of its text was taken. Take out what is not the article’s.')
  paragraphs = withoutTitle(paragraphs, facts)
  if (lead && !paragraphs.some((paragraph) => squeeze(paragraph).includes(squeeze(lead)))) {
    paragraphs.unshift(lead)
    notes.push('The lead stood apart from the article; it was put first.')
  }
  if (beside.length > 0) notes.push(`Left out, as it stands beside the article: ${beside.map(quoteStart).join(', ')}.`)
  const dated = takeDateline(paragraphs)
  if (dated) notes.push(`The line “${dated.line}” was left out of the text: it says when and where, and no more.`)
  const date = facts.date ?? dated?.fact
  return { facts: { ...facts, ...(date && { date }) }, body: paragraphs.join('\n\n'), notes }
}

/** Nobody here wants to hear what is wrong with a page's style sheets. */
const openPage = (html: string): Document => new JSDOM(html, { virtualConsole: new VirtualConsole() }).window.document

/** @param beside is told what was left out of a page laid out as a table */
function readableParagraphs(html: string, beside: string[]): string[] | null {
  const document = openPage(html)
  beside.push(...dropSideCells(document))
  const parsed = new Readability<Node>(document, { disableJSONLD: true, serializer: (node) => node }).parse()
  const paragraphs = parsed?.content ? htmlParagraphs(parsed.content) : []
  return squeeze(paragraphs.join('')).length < LEAST ? null : paragraphs
}

/** Of a row's letters, what a cell holds that is the article; and what one beside it holds at most. */
const MAIN_CELL = 0.75
const SIDE_CELL = 300

/** Pages of the old school are tables: one cell of a row is the article, those beside it menus. Their first words. */
function dropSideCells(document: Document): string[] {
  return Array.from(document.querySelectorAll('tr')).flatMap((row) => {
    const cells = Array.from(row.children, (cell) => ({ cell, text: htmlParagraphs(cell).join(' ') }))
    const sizes = cells.map(({ text }) => squeeze(text).length)
    const whole = sizes.reduce((sum, size) => sum + size, 0)
    const main = sizes.findIndex((size) => size > LEAST && size > whole * MAIN_CELL)
    if (main < 0) return []
    const side = cells.filter((_, i) => i !== main && (sizes[i] ?? 0) < SIDE_CELL)
    for (const { cell } of side) cell.remove()
    return side.map(({ text }) => text).filter((text) => text !== '')
  })
}

const quoteStart = (text: string): string => {
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > 30 ? `${line.slice(0, 30).trim()}…` : line}”`
}

function bodyParagraphs(html: string): string[] {
  const document = openPage(html)
  for (const element of document.querySelectorAll('nav, aside, footer, form, [role="navigation"]')) element.remove()
  return htmlParagraphs(document.querySelector('article, main') ?? document.body)
}

/** What the page itself calls its description, where a paragraph of it says the same in full. */
function findLead(document: Document): string | null {
  const said = document.querySelector('meta[property="og:description" i], meta[name="description" i]')
  const wanted = squeeze((said?.getAttribute('content') ?? '').replace(/(?:\.{3}|…)$/, ''))
  if (wanted.length < 40) return null
  const own = Array.from(document.querySelectorAll('p, div, h2, strong')).find((element) => {
    const text = squeeze(element.textContent ?? '')
    return text.startsWith(wanted) && text.length < wanted.length * 2
  })
  return own ? (htmlParagraphs(own)[0] ?? null) : null
}

/** The title stands above the text; a page that shows it again does not mean it as a paragraph. */
function withoutTitle(paragraphs: readonly string[], { title }: Facts): string[] {
  const [first = '', ...rest] = paragraphs
  return title && squeeze(first) === squeeze(title.value) ? rest : [...paragraphs]
}

/** Takes out the first line that is nothing but a dateline, near either end. */
function takeDateline(paragraphs: string[]): { line: string; fact: Fact | undefined } | null {
  const at = paragraphs.findIndex(
    (line, i) => (i < DATELINE_REACH || i === paragraphs.length - 1) && datelineDay(line) !== null,
  )
  const [line] = at < 0 ? [] : paragraphs.splice(at, 1)
  return line === undefined ? null : { line, fact: factOf(datelineDay(line), 'the dateline') }
}

const squeeze = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
