import type { QuoteRow } from './quote-rows.ts'

/** Rows as JSON, `{"version": 1, "quotes": [QuoteRow, …]}`, one row a line. UTF-8 when it is written. */
export function toJson(rows: readonly QuoteRow[]): string {
  const lines = rows.map((row) => JSON.stringify(row))
  return `{"version":1,"quotes":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`
}
