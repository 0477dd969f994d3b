import type { Article, Quote } from '../model/article.ts'

/** Between the parts of a quote that its attribution breaks. */
const GAP = ' … '

/** A quote's words as the article has them; a broken one's parts are joined with ` … `. */
export function quoteWords({ text }: Article, { spans }: Quote): string {
  return spans.map(({ start, end }) => text.slice(start, end)).join(GAP)
}

/** When each quote was said, where the article says so: `Quote.id` → EDTF. Of several entries the first counts. */
export function saidDates({ timeline }: Article): ReadonlyMap<string, string> {
  const dates = new Map<string, string>()
  for (const { kind, date, quotes } of timeline) {
    if (kind !== 'said' || date === null) continue
    for (const id of quotes) if (!dates.has(id)) dates.set(id, date)
  }
  return dates
}
