import { findTimeline } from '../../../../src/core/dates/find-timeline.ts'
import type { Quote, TimelineEntry } from '../../../../src/core/model/article.ts'
import { findSentences } from '../../../../src/core/text/sentences.ts'
import { findTokens } from '../../../../src/core/text/tokens.ts'

/** The timeline of a text of one block. */
export function timelineOf(text: string, published: string | null = null, quotes: Quote[] = []): TimelineEntry[] {
  const blocks = [{ kind: 'paragraph' as const, span: { start: 0, end: text.length } }]
  const sentences = findSentences(text, blocks)
  return findTimeline({ text, tokens: findTokens(text, blocks, sentences), sentences, quotes, published })
}

/** Each expression found, in the order of the text, with its EDTF: `['w środę', '2031-06-04']`. */
export function datesOf(text: string, published: string | null = null): (readonly [string, string | null])[] {
  return timelineOf(text, published)
    .flatMap(({ span, date }) => (span ? [{ span, date }] : []))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, date }) => [text.slice(span.start, span.end), date] as const)
}

/** An expression, its EDTF; for some also by which rule, and against what, it was resolved. */
export type DateRow = readonly [
  expression: string,
  date: string | null,
  rule?: string | undefined,
  against?: string | undefined,
]
/** A sentence, when it was published, all the dates in it. */
export type SentenceRow = readonly [text: string, published: string | null, dates: readonly DateRow[]]

/** Every date of the text in its order, each told as far as the one expected in its place is. */
export function datesLike(expected: readonly DateRow[], text: string, published: string | null): DateRow[] {
  return timelineOf(text, published)
    .flatMap(({ span, date, resolved }) => (span ? [{ span, date, resolved }] : []))
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ span, date, resolved }, i) => {
      const row: DateRow = [text.slice(span.start, span.end), date, resolved?.rule, resolved?.against]
      return row.slice(0, expected[i]?.length ?? 2) as unknown as DateRow
    })
}
