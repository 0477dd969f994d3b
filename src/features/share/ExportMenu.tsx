import { useHref } from 'react-router-dom'
import { EXPORT_FORMATS, type ExportFormat } from '../../core/exports/export-paths.ts'
import disclosure from '../../ui/disclosure.module.css'
import styles from './ExportMenu.module.css'

/** By their names, which are the same in every language. */
const NAMES: Readonly<Record<ExportFormat, string>> = {
  json: 'JSON',
  csv: 'CSV',
  md: 'Markdown',
  jsonld: 'Web Annotation',
  bib: 'BibTeX',
}

/**
 * The formats that quotes can be taken in: links to files of the build, which work without scripts, or buttons where
 * the file is made here.
 *
 * @param pathOf of a file of the build, from the site's root
 * @param onTake makes the file instead
 */
export function ExportMenu({
  title,
  pathOf,
  onTake,
}: {
  title: string
  pathOf: (format: ExportFormat) => string
  onTake?: ((format: ExportFormat) => void) | undefined
}) {
  const root = useHref('/').replace(/\/$/, '')
  return (
    <details className={styles.menu}>
      <summary className={disclosure.summary}>{title}</summary>
      <div className={styles.formats}>
        {EXPORT_FORMATS.map((format) =>
          onTake === undefined ? (
            <a key={format} className={styles.format} href={root + pathOf(format)} download>
              {NAMES[format]}
            </a>
          ) : (
            <button key={format} type="button" className={styles.format} onClick={() => onTake(format)}>
              {NAMES[format]}
            </button>
          ),
        )}
      </div>
    </details>
  )
}
