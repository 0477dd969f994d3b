import type { QuoteRow } from './quote-rows.ts'

/** What TeX reads as something else; a brace as a command, because BibTeX counts braces even behind a backslash. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
  // babel's Polish makes a command of it
  '"': '\\textquotedbl{}',
}
/** What TeX would draw together to one sign: `--` to a dash, `,,` to a quotation mark. */
const LIGATURE = /([-'`,<>])(?=\1)|[?!](?=`)/g
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** What of a row is told in an entry. */
export type BibtexRow = Pick<
  QuoteRow,
  'article' | 'id' | 'title' | 'author' | 'source' | 'published' | 'permalink' | 'words' | 'name'
> &
  Partial<Pick<QuoteRow, 'kind' | 'cue' | 'said' | 'confidence'>>

/**
 * Rows as BibTeX, one `@misc` a quote, keyed `slug:quote-id`. Letters are UTF-8, as Biber and today's BibTeX read them.
 * `year` and `month` are BibTeX's, `date` (EDTF) and `urldate` are BibLaTeX's; `speaker`, `kind`, `cue`, `said` and
 * `confidence` are ours, and passed over by both.
 *
 * @param accessed day of the visit, `YYYY-MM-DD`; a published file has none
 */
export function toBibtex(rows: readonly BibtexRow[], accessed: string | null = null): string {
  return rows.map((row) => writeEntry(row, accessed)).join('\n')
}

function writeEntry(row: BibtexRow, accessed: string | null): string {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?(?:-\d{2})?$/.exec(row.published ?? '') ?? []
  const fields: [name: string, value: string | null | undefined][] = [
    // in braces of their own: a name stays in its order, a title in its case
    ['author', wrap(row.author)],
    ['title', wrap(row.title)],
    ['howpublished', escapeTex(row.source)],
    ['year', year],
    ['date', year === undefined ? null : row.published],
    ['url', escapeAddress(row.permalink)],
    ['urldate', accessed],
    ['langid', 'polish'],
    ['note', escapeTex(row.words)],
    ['speaker', wrap(row.name)],
    ['kind', row.kind],
    ['cue', escapeTex(row.cue)],
    ['said', escapeTex(row.said)],
    ['confidence', row.confidence === undefined ? null : String(row.confidence)],
  ]
  const lines = fields.flatMap(([name, value]) => (value == null ? [] : [`  ${name} = {${value}},\n`]))
  const monthName = MONTHS[Number(month) - 1]
  if (monthName !== undefined)
    lines.splice(lines.findIndex((line) => line.startsWith('  year')) + 1, 0, `  month = ${monthName},\n`)
  return `@misc{${row.article}:${row.id},\n${lines.join('')}}\n`
}

const wrap = (text: string | null): string | null => (text === null ? null : `{${escapeTex(text)}}`)

function escapeTex(text: string | null | undefined): string | null {
  if (text == null) return null
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\{}~^#$%&_"]/g, (sign) => TEX[sign] ?? sign)
    .replace(LIGATURE, '$&{}')
}

/** An address is set as it stands, but must not end the field. */
function escapeAddress(address: string): string {
  return address.replace(/[{}\\\s]/g, encodeURIComponent)
}
