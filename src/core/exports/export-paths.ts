/** The formats that one can take quotes in, as their files end. */
export const EXPORT_FORMATS = ['json', 'csv', 'md', 'jsonld', 'bib'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Of all quotes of an article, from the site's root. */
export const articleExportPath = (slug: string, format: ExportFormat): string => `/export/a/${slug}.${format}`
/** Of all that a speaker said in the library, from the site's root. */
export const speakerExportPath = (speaker: string, format: ExportFormat): string => `/export/who/${speaker}.${format}`
/** An article's text, in which annotations count. */
export const articleTextPath = (slug: string): string => `/export/a/${slug}.txt`

/** What a server calls each. Markdown: RFC 7763; JSON-LD with the profile of annotations; BibTeX has no registered type. */
export const EXPORT_TYPES: Readonly<Record<ExportFormat | 'txt', string>> = {
  json: 'application/json',
  csv: 'text/csv;charset=utf-8;header=present',
  md: 'text/markdown;charset=utf-8',
  jsonld: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  bib: 'application/x-bibtex;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
}
