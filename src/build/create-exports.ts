import { articleExportPath, articleTextPath, EXPORT_FORMATS, speakerExportPath } from '../core/exports/export-paths.ts'
import { EXPORT_TYPES } from '../core/exports/export-types.ts'
import { type Locate, type QuoteRow, quoteRows } from '../core/exports/quote-rows.ts'
import type { AnnotatedRows } from '../core/exports/to-annotations.ts'
import { type Told, writeExport } from '../core/exports/write-export.ts'
import type { Article } from '../core/model/article.ts'
import type { SpeakerRecord } from './describe-speakers.ts'

/**
 * Files that readers take with them, written when asked for. Paths are below the site's `base`: `export/a/slug.csv`.
 */
export interface Exports {
  /** Of all there are. */
  paths: () => Iterable<string>
  /** What stands at a path; null where nothing does. */
  read: (path: string) => string | null
}

const PATH = /^export\/(a|who)\/([^/]+)\.([a-z]+)$/

/**
 * Each article's text and quotes, and each speaker's quotes across articles, in every format. Nothing is worked out
 * before it is asked for, so that an edit in development costs nothing here.
 */
export function createExports(
  articles: readonly Article[],
  speakers: readonly SpeakerRecord[],
  locate: Locate,
): Exports {
  const articleOf = indexed(articles, ({ slug }) => slug)
  const speakerOf = indexed(speakers, ({ id }) => id)

  const tell = (kind: string | undefined, id: string): Told | null => {
    const article = kind === 'a' ? articleOf(id) : undefined
    if (article !== undefined) return { title: article.title, parts: [{ article, rows: quoteRows(article, locate) }] }
    const record = kind === 'who' ? speakerOf(id) : undefined
    return record === undefined ? null : { title: record.name, parts: inOrder(record, articleOf, locate) }
  }

  return {
    *paths() {
      for (const { slug } of articles) {
        yield articleTextPath(slug).slice(1)
        for (const format of EXPORT_FORMATS) yield articleExportPath(slug, format).slice(1)
      }
      for (const { id } of speakers) {
        for (const format of EXPORT_FORMATS) yield speakerExportPath(id, format).slice(1)
      }
    },
    read(path) {
      const [, kind, id = '', end = ''] = PATH.exec(path) ?? []
      if (kind === 'a' && end === 'txt') return articleOf(id)?.text ?? null
      const format = EXPORT_FORMATS.find((one) => one === end)
      const told = format === undefined ? null : tell(kind, id)
      return format === undefined || told === null ? null : writeExport(format, told, locate(`/${path}`), locate)
    },
  }
}

/** What a server calls the file at a path. */
export function exportType(path: string): string {
  const end = path.slice(path.lastIndexOf('.') + 1)
  return Object.entries(EXPORT_TYPES).find(([format]) => format === end)?.[1] ?? 'application/octet-stream'
}

/** A speaker's quotes in the order of their page: in time. */
function inOrder(
  record: SpeakerRecord,
  articleOf: (slug: string) => Article | undefined,
  locate: Locate,
): AnnotatedRows[] {
  const rowsOf = new Map<string, { article: Article; rows: Map<string, QuoteRow> }>()
  for (const { slug } of record.articles) {
    const article = articleOf(slug)
    if (article === undefined) continue
    const rows = quoteRows(article, locate, { who: [record.id] })
    rowsOf.set(slug, { article, rows: new Map(rows.map((row) => [row.id, row])) })
  }
  return record.quotes.flatMap(({ article: { slug }, id }) => {
    const found = rowsOf.get(slug)
    const row = found?.rows.get(id)
    return found === undefined || row === undefined ? [] : [{ article: found.article, rows: [row] }]
  })
}

/** The value with a key, looked up in a map that is made when it is first needed. */
function indexed<T>(values: readonly T[], keyOf: (value: T) => string): (key: string) => T | undefined {
  let map: ReadonlyMap<string, T> | undefined
  return (key) => {
    map ??= new Map(values.map((value) => [keyOf(value), value]))
    return map.get(key)
  }
}
