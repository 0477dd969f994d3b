/** The formats that one can take quotes in, as their files end. */
export const EXPORT_FORMATS = ['json', 'csv', 'md', 'jsonld', 'bib'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Of all quotes of an article, from the site's root. */
export const articleExportPath = (slug: string, format: ExportFormat): string => `/export/a/${slug}.${format}`
/** Of all that a speaker said in the library, from the site's root. */
export const speakerExportPath = (speaker: string, format: ExportFormat): string => `/export/who/${speaker}.${format}`
/** An article's text, in which annotations count. */
export const articleTextPath = (slug: string): string => `/export/a/${slug}.txt`
