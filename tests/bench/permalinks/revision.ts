import type { Article, Quote, Span } from '../../../src/core/model/article.ts'
import { parseArticle } from '../../../src/core/pipeline.ts'
import { align } from '../../../src/core/text/align.ts'

/** What a text is made of after an edit: stretches of the text before, and words of the editor's. */
export type Piece = Span | string

/** An article as the bench edits it: the body is the article's own text. */
export interface Draft {
  body: string
  article: Article
}

const HEADER = '---\nslug: artykul\ntitle: Artykuł\ndate: 2024-05-17\n---\n\n'

export const readDraft = (body: string): Draft => ({ body, article: parseArticle(HEADER + body, { name: 'artykul' }) })

/** A seed's draft; null when its text does not read back as it was, so that offsets would mean nothing. */
export function draftOf(source: string): Draft | null {
  const { text } = parseArticle(source, { name: 'artykul' })
  const draft = readDraft(text)
  return draft.article.text === text ? draft : null
}

export const bodyOf = (pieces: readonly Piece[], before: string): string =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : before.slice(piece.start, piece.end))).join('')

/** Cuts and insertions in a text, as the pieces of the one after: changes are disjoint, in any order. */
export function piecesOf(body: string, changes: readonly (Span & { text: string })[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end, text } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    if (start < at) throw new RangeError('Changes overlap.')
    pieces.push({ start: at, end: start }, text)
    at = end
  }
  return [...pieces, { start: at, end: body.length }]
}

/** Where what is left of a span stands after the edit, from its first letter to its last; null when nothing is. */
export function follow({ start, end }: Span, pieces: readonly Piece[]): Span | null {
  let [from, to] = [Number.POSITIVE_INFINITY, -1]
  let at = 0
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      at += piece.length
      continue
    }
    const [first, last] = [Math.max(start, piece.start), Math.min(end, piece.end)]
    if (first < last) {
      from = Math.min(from, at + first - piece.start)
      to = Math.max(to, at + last - piece.start)
    }
    at += piece.end - piece.start
  }
  return to < 0 ? null : { start: from, end: to }
}

export const extentOf = ({ spans }: Quote): Span => ({ start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 })

/** At least so much of the shorter of the two must be common for a quote to be the one that stood there. */
const OVERLAP = 0.5

/**
 * The quotes of a draft that hold a place of its body, the nearest to it first: more than one where the parser joined
 * or parted quotes, none where it finds no quote there.
 */
export function quotesAt({ body, article }: Draft, place: Span): Quote[] {
  const toBody = align(article.text, body)
  if (!toBody) return []
  const length = place.end - place.start
  return article.quotes
    .map((quote) => {
      const parts = quote.spans.flatMap((span) => toBody(span) ?? [])
      const common = parts.reduce(
        (sum, { start, end }) => sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start)),
        0,
      )
      const size = parts.reduce((sum, { start, end }) => sum + end - start, 0)
      return {
        quote,
        overlap: common / Math.max(1, Math.min(size, length)),
        union: common / Math.max(1, size + length - common),
      }
    })
    .filter(({ overlap }) => overlap >= OVERLAP)
    .sort((a, b) => b.union - a.union)
    .map(({ quote }) => quote)
}
