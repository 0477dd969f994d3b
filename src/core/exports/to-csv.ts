import type { QuoteRow } from './quote-rows.ts'

/** Its columns in their order; a list stands in one cell, one item a line. */
const COLUMNS = [
  'article',
  'title',
  'published',
  'source',
  'author',
  'id',
  'kind',
  'words',
  'verbatim',
  'speaker',
  'name',
  'roles',
  'cue',
  'said',
  'confidence',
  'permalink',
] as const satisfies (keyof QuoteRow)[]

/** Without it a spreadsheet reads UTF-8 as the system's code page, and no Polish letter is right. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * What a spreadsheet takes for a formula: https://owasp.org/www-community/attacks/CSV_Injection. Apostrophes before it
 * are counted in, so that one taken off always gives the text back.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠|%]/

/**
 * Rows as CSV by RFC 4180: commas, CRLF, a header line, quoted where needed; with a byte order mark. Text that a
 * spreadsheet would calculate gets an apostrophe before it: whoever reads the file as data takes one off where a cell
 * begins with apostrophes and one of `= + - @ | %`, a tab or a line end.
 */
export function toCsv(rows: readonly QuoteRow[]): string {
  const lines = [[...COLUMNS], ...rows.map((row) => COLUMNS.map((column) => textOf(row[column])))]
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('')
}

function textOf(value: string | number | null | readonly string[]): string {
  if (value === null) return ''
  return typeof value === 'object' ? value.join('\n') : String(value)
}

function writeCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text
  // a space at an end is kept by all readers only where it is quoted
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
