import {
  type FocusEvent,
  Fragment,
  type KeyboardEvent,
  type MouseEvent,
  memo,
  type RefObject,
  useEffect,
  useState,
} from 'react'
import { createPath, resolvePath, type To, useHref, useLocation, useNavigate } from 'react-router-dom'
import { type Article, TIMELINE_KINDS } from '../../core/model/article.ts'
import { formatEdtf, machineDate } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { timelineWords } from '../../messages/timeline-words.ts'
import hidden from '../../ui/hidden.module.css'
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
  /** A period is pressed, and what is in it will stand here. */
  onOpen: () => void
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
  onOpen,
  onKey,
  ref,
}: EntryListProps) {
  const navigate = useNavigate()
  const { pathname, search } = useLocation()
  const base = useHref('/').replace(/\/$/, '')
  const [stop, setStop] = useState<string | null>(null)
  const isRoving = useIsMounted()
  const keepFocus = useKeptFocus(ref, rows)
  const has = (key: string | null) => rows.some((row) => row.key === key)
  const tabStop = has(stop) ? stop : has(current) ? current : rows[0]?.key
  const pathOf = (row: TimelineRow) => createPath(resolvePath(addressOf(row), pathname))

  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (moveFocus(event.currentTarget, event.key) || onKey(event.key)) event.preventDefault()
  }
  const onFocus = (event: FocusEvent<HTMLOListElement>) => {
    keepFocus.onFocus(event)
    setStop(keyAround(event.target))
  }
  const onClick = (event: MouseEvent<HTMLOListElement>) => {
    const key = event.target instanceof Element && event.target.closest('a') !== null ? keyAround(event.target) : null
    const row = rows.find((other) => other.key === key)
    if (row === undefined || !isPlainClick(event)) return
    event.preventDefault()
    if (row.type === 'entry') onChosen?.()
    else onOpen()
    const path = pathOf(row)
    const preventScrollReset = row.type === 'period' || row.article === null
    void navigate(path, { preventScrollReset, replace: path === pathname + search })
  }
  return (
    <ol
      ref={ref}
      className={styles.list}
      aria-label={label}
      onKeyDown={onKeyDown}
      onClick={onClick}
      onFocus={onFocus}
      onBlur={keepFocus.onBlur}
    >
      {rows.map((row) => (
        <Row
          key={row.key}
          row={row}
          href={base + pathOf(row)}
          lang={lang}
          expression={row.type === 'entry' ? expressionOf(row) : undefined}
          isCurrent={row.key === current}
          isInView={inView.has(row.key)}
          tabIndex={isRoving ? (row.key === tabStop ? 0 : -1) : undefined}
        />
      ))}
    </ol>
  )
}

const keyAround = (element: Element): string | null => element.closest('[data-row]')?.getAttribute('data-row') ?? null

/** What a link of the router's follows, too; with a modifier the browser opens it elsewhere. */
const isPlainClick = ({ button, metaKey, ctrlKey, shiftKey, altKey }: MouseEvent): boolean =>
  button === 0 && !metaKey && !ctrlKey && !shiftKey && !altKey

interface RowProps {
  row: TimelineRow
  href: string
  lang: Article['lang']
  expression: string | undefined
  isCurrent: boolean
  isInView: boolean
  tabIndex: number | undefined
}

/** A link that its list follows: a hundred of the router's would each be drawn anew at every change of the address. */
const Row = memo(function Row({ row, href, lang, expression, isCurrent, isInView, tabIndex }: RowProps) {
  return (
    <li
      data-row={row.key}
      className={styles.row}
      data-current={isCurrent || undefined}
      data-inview={isInView || undefined}
      data-dimmed={(row.type === 'entry' && row.dimmed) || undefined}
      {...(row.type === 'entry' ? { 'data-shape': row.shape, 'data-kind': row.entry.kind } : {})}
    >
      <a className={styles.link} href={href} tabIndex={tabIndex} aria-current={isCurrent ? 'true' : undefined}>
        {row.type === 'entry' ? (
          <EntryWords row={row} lang={lang} expression={expression} />
        ) : (
          <PeriodWords row={row} />
        )}
      </a>
    </li>
  )
})

/** Keys are handled once scripts run, and not before. */
function useIsMounted(): boolean {
  const [mounted, setMounted] = useState(false)
  useEffect(() => setMounted(true), [])
  return mounted
}

/**
 * Between lines and names CSS puts what is heard and not seen: an element for each would be a third of the layout's
 * work.
 */
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
  const words = timelineWords(m)
  return (
    <>
      <span className={styles.date}>
        <DateWords edtf={entry.date} />
        {shape !== 'unknown' && <span className={hidden.hidden}>{`, ${words.shape[shape]}`}</span>}
      </span>
      <span className={styles.kind}>
        <span>{words.kind[entry.kind]}</span>
        {voices.map(({ id, name, voice }) => (
          <Fragment key={id}>
            {' '}
            <span className={styles.voice} lang={lang} {...voiceData(voice)}>
              {name}
            </span>
          </Fragment>
        ))}
      </span>
      {(entry.label !== '' || expression !== undefined) && (
        <span className={styles.label} lang={lang}>
          {entry.label === '' ? expression : entry.label}
        </span>
      )}
      {entry.resolved !== undefined && expression !== undefined && (
        <span className={styles.resolved}>{words.resolved(expression, formatEdtf(entry.resolved.against, m))}</span>
      )}
      {article !== null && (
        <span className={styles.article} lang={lang}>
          {article.title}
        </span>
      )}
    </>
  )
}

function PeriodWords({ row }: { row: PeriodRow }) {
  const m = useMessages()
  const words = timelineWords(m)
  const kinds = TIMELINE_KINDS.flatMap((kind, i) => {
    const count = row.counts[i] ?? 0
    return count === 0 ? [] : [words.countOfKind(kind, count)]
  })
  return (
    <>
      <span className={styles.date}>
        <DateWords edtf={row.key} />
        {row.whole && <span className={styles.closer}>{`, ${words.noCloser}`}</span>}
      </span>
      <span className={styles.kind}>{`${m.count.entries(countOf(row))}: ${kinds.join(', ')}`}</span>
    </>
  )
}

function DateWords({ edtf }: { edtf: string | null }) {
  const words = formatEdtf(edtf, useMessages())
  const datetime = machineDate(edtf)
  return datetime === null ? words : <time dateTime={datetime}>{words}</time>
}
