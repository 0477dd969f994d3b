import type { Article } from '../model/article.ts'

/** When each quote was said, where the article says so: `Quote.id` → EDTF. Of several entries the first counts. */
export function saidDates({ timeline }: Article): ReadonlyMap<string, string> {
  const dates = new Map<string, string>()
  for (const { kind, date, quotes } of timeline) {
    if (kind !== 'said' || date === null) continue
    for (const id of quotes) if (!dates.has(id)) dates.set(id, date)
  }
  return dates
}
