import type { ExportFormat } from './export-paths.ts'

/**
 * What a server calls each. Markdown: RFC 7763; JSON-LD with the profile of annotations; BibTeX has no registered type.
 */
export const EXPORT_TYPES: Readonly<Record<ExportFormat | 'txt', string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8;header=present',
  md: 'text/markdown;charset=utf-8',
  jsonld: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  bib: 'application/x-bibtex;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
}
