import { articleExportPath, type ExportFormat } from '../../core/exports/export-paths.ts'
import { EXPORT_TYPES } from '../../core/exports/export-types.ts'
import type { ExportWords } from '../../core/exports/export-words.ts'
import { type Locate, type QuoteFilter, quoteRows } from '../../core/exports/quote-rows.ts'
import { writeExport } from '../../core/exports/write-export.ts'
import type { Article } from '../../core/model/article.ts'

const LONGEST_NAME = 100

/**
 * Makes a file of the quotes that a filter keeps, and gives it to the browser to save.
 *
 * @returns the file's name: `slug.speaker.kind.csv`
 */
export function takeQuotes(
  article: Article,
  filter: QuoteFilter,
  format: ExportFormat,
  locate: Locate,
  words: ExportWords,
): string {
  const kept = [...(filter.who ?? []), ...(filter.kind ?? [])]
  const name = `${[article.slug, ...kept].join('.').slice(0, LONGEST_NAME)}.${format}`
  const told = { title: article.title, parts: [{ article, rows: quoteRows(article, locate, filter) }] }
  const address = `${locate(articleExportPath(article.slug, format))}?keep=${kept.join(',')}`
  save(new Blob([writeExport(format, told, address, locate, words)], { type: EXPORT_TYPES[format] }), name)
  return name
}

function save(file: Blob, name: string): void {
  const address = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // the browser has taken hold of the file by then
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
