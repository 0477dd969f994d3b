import type { ReactNode } from 'react'
import type { TimelineEntry } from '../../core/model/article.ts'
import { formatEdtf, machineDate } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import type { Shape, TimelineRow } from './lay-timeline.ts'
import styles from './TimelineRail.module.css'

/**
 * A vertical rail of dated entries, time running down: drawn for those who look, an ordered list for those who listen.
 * Each row's date is drawn as exact as it is; `children` says what was then.
 */
export function TimelineRail<T>({
  rows,
  keyOf,
  current,
  label,
  dimmed,
  children,
}: {
  rows: readonly TimelineRow<T>[]
  /** Unique on the page, and fit for an element's id. */
  keyOf: (item: T) => string
  current: string | null
  label: string
  dimmed: (item: T) => boolean
  children: (item: T, entry: TimelineEntry) => ReactNode
}) {
  const m = useMessages()
  return (
    <ol className={styles.rail} aria-label={label}>
      {rows.map(({ item, entry, shape, days, cutBefore }) => (
        <li
          key={keyOf(item)}
          id={`entry-${keyOf(item)}`}
          className={styles.row}
          data-shape={shape}
          data-kind={entry.kind}
          data-cut={cutBefore || undefined}
          data-current={entry.id === current || undefined}
          data-dimmed={dimmed(item) || undefined}
        >
          <span className={styles.glyph} aria-hidden="true">
            {days === null && <span className={styles.mark} />}
          </span>
          <div className={styles.words}>
            <DateWords entry={entry} shape={shape} />
            {days !== null && (
              <p className={styles.days} aria-hidden="true">
                {days.map((day) => (
                  <span key={day}>{day}?</span>
                ))}
              </p>
            )}
            <div className={styles.what}>
              <span className={styles.kind}>{m.timeline.kind[entry.kind]}</span>
              {children(item, entry)}
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}

function DateWords({ entry, shape }: { entry: TimelineEntry; shape: Shape }) {
  const m = useMessages()
  const words = formatEdtf(entry.date, m)
  const datetime = machineDate(entry.date)
  return (
    <p className={styles.date} title={m.timeline.shape[shape]}>
      {datetime === null ? words : <time dateTime={datetime}>{words}</time>}
    </p>
  )
}
