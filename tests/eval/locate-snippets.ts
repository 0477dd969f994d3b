import type { Span } from '../../src/core/model/article.ts'

const WORD = /[\p{L}\p{N}]/u

/** Where the first of a quote's snippets may start, and which spans other quotes have taken already. */
interface Progress {
  from: number
  taken: Set<string>
}

/**
 * The places of quotes given as exact snippets, quote by quote in text order: the first snippet of each is looked for
 * from the start of the quote before it on, so that a quote may stand inside another; its further parts behind it.
 * Snippets are whole words. What says the same as the quote before it is found at its next place.
 *
 * @returns the spans of each quote, in the order given
 * @throws Error naming the snippet that the text does not hold there
 */
export function locateQuotes(text: string, quotes: readonly (readonly string[])[]): Span[][] {
  const progress: Progress = { from: 0, taken: new Set() }
  return quotes.map((snippets) => {
    let from = progress.from
    const spans = snippets.map((snippet, part) => {
      const span = locate(text, snippet, from, (found) => isWhole(text, found) && !progress.taken.has(key(found)))
      if (!span) throw missing(text, snippet, from)
      if (part === 0) progress.from = span.start
      from = span.end
      return span
    })
    for (const span of spans) progress.taken.add(key(span))
    return spans
  })
}

/**
 * The places of headings given as exact snippets, in text order: where one has a line without any other word, that;
 * else its first place, for a file may have glued it to its header or to a paragraph.
 *
 * @throws Error naming the snippet that the text does not hold there
 */
export function locateHeadings(text: string, headings: readonly string[]): Span[] {
  let from = 0
  return headings.map((snippet) => {
    const span =
      locate(text, snippet, from, (found) => isLine(text, found)) ??
      locate(text, snippet, from, (found) => isWhole(text, found))
    if (!span) throw missing(text, snippet, from)
    from = span.end
    return span
  })
}

/**
 * The places of date expressions given as exact snippets of whole words, in text order, from `start` on.
 *
 * @throws Error naming the snippet that the text does not hold there
 */
export function locateDates(text: string, expressions: readonly string[], start: number): Span[] {
  let from = start
  return expressions.map((snippet) => {
    const span = locate(text, snippet, from, (found) => isWhole(text, found))
    if (!span) throw missing(text, snippet, from)
    from = span.end
    return span
  })
}

function locate(text: string, snippet: string, from: number, fits: (span: Span) => boolean): Span | null {
  if (snippet === '') return null
  for (let start = text.indexOf(snippet, from); start >= 0; start = text.indexOf(snippet, start + 1)) {
    const span = { start, end: start + snippet.length }
    if (fits(span)) return span
  }
  return null
}

/** Neither edge cuts a word in two. */
function isWhole(text: string, { start, end }: Span): boolean {
  const cuts = (at: number): boolean => WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at))
  return !cuts(start) && !cuts(end)
}

function isLine(text: string, { start, end }: Span): boolean {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  return !WORD.test(text.slice(lineStart, start)) && !WORD.test(text.slice(end, lineEnd < 0 ? text.length : lineEnd))
}

const key = ({ start, end }: Span): string => `${start}-${end}`

function missing(text: string, snippet: string, from: number): Error {
  const line = text.slice(0, from).split('\n').length
  return new Error(`The text has no “${snippet}” from line ${line} on.`)
}
