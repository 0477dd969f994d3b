import { Fragment, type KeyboardEvent, type ReactNode, type RefObject, useEffect, useState } from 'react'
import { Link, type To } from 'react-router-dom'
import { type Article, TIMELINE_KINDS } from '../../core/model/article.ts'
import { formatEdtf, machineDate } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { voiceData } from '../../ui/voice.ts'
import styles from './EntryList.module.css'
import { moveFocus } from './move-focus.ts'
import { countOf, type EntryRow, type PeriodRow, type TimelineRow } from './rows.ts'
import { useKeptFocus } from './use-kept-focus.ts'

export interface EntryListProps {
  rows: readonly TimelineRow[]
  label: string
  lang: Article['lang']
  current: string | null
  inView: ReadonlySet<string>
  addressOf: (row: TimelineRow) => To
  /** The words of the text that an entry's date was reckoned from; undefined where they are not at hand. */
  expressionOf: (row: EntryRow) => string | undefined
  onChosen?: (() => void) | undefined
  /** Keys that mean the whole timeline: `+`, `-`, `0`, Escape. */
  onKey: (key: string) => boolean
  ref: RefObject<HTMLOListElement | null>
}

/**
 * What the picture shows, in words and in order. One tab stop: arrows, Home and End move from entry to entry, Enter
 * follows. Without scripts each entry is a tab stop of its own.
 */
export function EntryList({
  rows,
  label,
  lang,
  current,
  inView,
  addressOf,
  expressionOf,
  onChosen,
  onKey,
  ref,
}: EntryListProps) {
  const [stop, setStop] = useState<string | null>(null)
  const isRoving = useIsMounted()
  const keepFocus = useKeptFocus(ref, rows)
  const has = (key: string | null) => rows.some((row) => row.key === key)
  const tabStop = has(stop) ? stop : has(current) ? current : rows[0]?.key
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (moveFocus(event.currentTarget, event.key) || onKey(event.key)) event.preventDefault()
  }
  return (
    <ol ref={ref} className={styles.list} aria-label={label} onKeyDown={onKeyDown} {...keepFocus}>
      {rows.map((row) => (
        <li
          key={row.key}
          data-row={row.key}
          className={styles.row}
          data-current={row.key === current || undefined}
          data-inview={inView.has(row.key) || undefined}
          data-dimmed={(row.type === 'entry' && row.dimmed) || undefined}
          {...(row.type === 'entry' ? { 'data-shape': row.shape, 'data-kind': row.entry.kind } : {})}
        >
          <Link
            className={styles.link}
            to={addressOf(row)}
            preventScrollReset={row.type === 'period' || row.article === null}
            tabIndex={isRoving ? (row.key === tabStop ? 0 : -1) : undefined}
            aria-current={row.key === current ? 'true' : undefined}
            onFocus={() => setStop(row.key)}
            onClick={row.type === 'entry' ? onChosen : undefined}
          >
            {row.type === 'entry' ? (
              <EntryWords row={row} lang={lang} expression={expressionOf(row)} />
            ) : (
              <PeriodWords row={row} />
            )}
          </Link>
        </li>
      ))}
    </ol>
  )
}

/** Keys are handled once scripts run, and not before. */
function useIsMounted(): boolean {
  const [mounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  return mounted
}

function EntryWords({
  row: { entry, shape, voices, article },
  lang,
  expression,
}: {
  row: EntryRow
  lang: Article['lang']
  expression: string | undefined
}) {
  const m = useMessages()
  return (
    <>
      <Line className={styles.date}>
        <DateWords edtf={entry.date} />
        {shape !== 'unknown' && <span className={styles.hidden}>, {m.timeline.shape[shape]}</span>}
      </Line>
      <Line className={styles.kind}>
        <span>{m.timeline.kind[entry.kind]}</span>
        {voices.map(({ id, name, voice }) => (
          <Fragment key={id}>
            <span className={styles.hidden}>, </span>
            <span className={styles.voice} lang={lang} {...voiceData(voice)}>
              {name}
            </span>
          </Fragment>
        ))}
      </Line>
      {(entry.label !== '' || expression !== undefined) && (
        <Line className={styles.label} lang={lang}>
          {entry.label === '' ? expression : entry.label}
        </Line>
      )}
      {entry.resolved !== undefined && expression !== undefined && (
        <Line className={styles.resolved}>
          {m.timeline.resolved(expression, formatEdtf(entry.resolved.against, m))}
        </Line>
      )}
      {article !== null && (
        <Line className={styles.article} lang={lang}>
          {article.title}
        </Line>
      )}
    </>
  )
}

function PeriodWords({ row }: { row: PeriodRow }) {
  const m = useMessages()
  const kinds = TIMELINE_KINDS.flatMap((kind, i) => {
    const count = row.counts[i] ?? 0
    return count === 0 ? [] : [m.timeline.countOfKind(kind, count)]
  })
  return (
    <>
      <Line className={styles.date}>
        <DateWords edtf={row.key} />
        {row.whole && <span className={styles.closer}>, {m.timeline.noCloser}</span>}
      </Line>
      <Line className={styles.kind}>
        {m.count.entries(countOf(row))}: {kinds.join(', ')}
      </Line>
    </>
  )
}

function DateWords({ edtf }: { edtf: string | null }) {
  const words = formatEdtf(edtf, useMessages())
  const datetime = machineDate(edtf)
  return datetime === null ? words : <time dateTime={datetime}>{words}</time>
}

/** One line of a row; a stop at its end, which is heard and not seen, keeps lines apart in the link's name. */
function Line({ className, lang, children }: { className: string | undefined; lang?: string; children: ReactNode }) {
  return (
    <span className={className} lang={lang}>
      {children}
      <span className={styles.hidden}>. </span>
    </span>
  )
}
