import { findTimeline } from '../../../../src/core/dates/find-timeline.ts'
import type { Quote, TimelineEntry } from '../../../../src/core/model/article.ts'
import { dateFinder } from '../../../../src/core/pipeline.ts'
import { findSentences } from '../../../../src/core/text/sentences.ts'
import { findTokens } from '../../../../src/core/text/tokens.ts'

/** A Thursday. */
export const PUBLISHED = '2031-06-05'

/** The timeline of a text of one block. */
export function timelineOf(text: string, published: string | null = null, quotes: Quote[] = []): TimelineEntry[] {
  const blocks = [{ kind: 'paragraph' as const, span: { start: 0, end: text.length } }]
  const sentences = findSentences(text, blocks)
  return findTimeline({ text, tokens: findTokens(text, blocks, sentences), sentences, quotes, published }, dateFinder)
}

/** Each expression found, in the order of the text, with its EDTF: `['w środę', '2031-06-04']`. */
export function datesOf(text: string, published: string | null = null): (readonly [string, string | null])[] {
  return datedExpressions(text, published).map(({ expression, date }) => [expression, date] as const)
}

/** The rules by which the dates of a text were resolved. */
export function rulesOf(text: string, published: string | null): string[] {
  return datedExpressions(text, published).flatMap(({ resolved }) => (resolved ? [resolved.rule] : []))
}

/**
 * An expression, its EDTF; for some also by which rule it was resolved (null where the text says all of it), and
 * against what.
 */
export type DateRow = readonly [expression: string, date: string | null, rule?: string | null, against?: string | null]
/** A sentence, when it was published, all the dates in it. */
export type SentenceRow = readonly [text: string, published: string | null, dates: readonly DateRow[]]

/** Every date of the text in its order, each told as far as the one expected in its place is. */
export function datesLike(expected: readonly DateRow[], text: string, published: string | null): DateRow[] {
  return datedExpressions(text, published).map(({ expression, date, resolved }, i) => {
    const row: DateRow = [expression, date, resolved?.rule ?? null, resolved?.against ?? null]
    return row.slice(0, expected[i]?.length ?? 2) as unknown as DateRow
  })
}

function datedExpressions(text: string, published: string | null) {
  return timelineOf(text, published)
    .flatMap((entry) => (entry.span ? [{ ...entry, span: entry.span }] : []))
    .sort((a, b) => a.span.start - b.span.start)
    .map((entry) => ({ ...entry, expression: text.slice(entry.span.start, entry.span.end) }))
}
