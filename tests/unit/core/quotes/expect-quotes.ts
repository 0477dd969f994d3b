import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

/** Each case: the text, and for each quote its kind and parts, in text order. None means that nothing may be found. */
export type QuoteCase = [name: string, text: string, quotes: [kind: string, ...parts: string[]][]]

/** Runs a table of cases under the name of their rule. Every verbatim part must lie inside its quote. */
export function testQuotes(rule: string, cases: readonly QuoteCase[]): void {
  test.each(cases)(`${rule}: %s`, (_, text, expected) => {
    const article = parseArticle(text, { name: 'case' })
    const found = article.quotes.map(({ kind, spans }) => [
      kind,
      ...spans.map(({ start, end }) => article.text.slice(start, end)),
    ])
    expect(found).toEqual(expected)
    for (const { spans, verbatim } of article.quotes) {
      for (const part of verbatim)
        expect(spans.some(({ start, end }) => part.start >= start && part.end <= end)).toBe(true)
    }
  })
}
