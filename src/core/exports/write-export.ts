import type { ExportFormat } from './export-paths.ts'
import type { ExportWords } from './export-words.ts'
import type { Locate } from './quote-rows.ts'
import { type AnnotatedRows, toAnnotations } from './to-annotations.ts'
import { toBibtex } from './to-bibtex.ts'
import { toCsv } from './to-csv.ts'
import { toJson } from './to-json.ts'
import { toMarkdown } from './to-markdown.ts'

/** What a file is to tell. */
export interface Told {
  /** The article's title, or the speaker's name. */
  title: string
  /** In the order that the file shall have. */
  parts: readonly AnnotatedRows[]
}

/**
 * Quotes as a file of a format.
 *
 * @param address the file's own, absolute where the site knows its address
 * @param words of formats for people; without them, the articles' language
 */
export function writeExport(
  format: ExportFormat,
  { title, parts }: Told,
  address: string,
  locate: Locate,
  words?: ExportWords,
): string {
  if (format === 'jsonld') return toAnnotations(parts, { id: address, label: title }, locate)
  const rows = parts.flatMap((part) => part.rows)
  if (format === 'csv') return toCsv(rows)
  if (format === 'md') return toMarkdown(rows, title, words)
  return format === 'bib' ? toBibtex(rows) : toJson(rows)
}
