import { useHref, useSearchParams } from 'react-router-dom'
import { articleExportPath, type ExportFormat } from '../../core/exports/export-paths.ts'
import type { Article } from '../../core/model/article.ts'
import { useMessages } from '../../messages/Language.tsx'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { kindParam, readParam, readSpeakers } from '../../url/search-params.ts'
import { ExportMenu } from './ExportMenu.tsx'
import { exportWords } from './export-words.ts'

/** An article's quotes to take along: all as the build's files, or those that the address's filter keeps, made here. */
export function ArticleExport({ article }: { article: Article }) {
  const m = useMessages()
  const announce = useAnnounce()
  const [params] = useSearchParams()
  const root = useHref('/').replace(/\/$/, '')
  const filter = { who: readSpeakers(params, article), kind: readParam(params, kindParam) }
  const filtering = filter.who.length > 0 || filter.kind.length > 0
  const take = async (format: ExportFormat) => {
    try {
      // the formatters are fetched by who wants a file
      const { takeQuotes } = await import('./take-quotes.ts')
      const locate = (path: string) => new URL(root + path, window.location.href).href
      announce(m.exports.taken(takeQuotes(article, filter, format, locate, exportWords(m))))
    } catch {
      announce(m.exports.failed, { visibly: true })
    }
  }
  return (
    <ExportMenu
      title={filtering ? m.exports.filtered : m.exports.title}
      pathOf={(format) => articleExportPath(article.slug, format)}
      onTake={filtering ? (format) => void take(format) : undefined}
    />
  )
}
