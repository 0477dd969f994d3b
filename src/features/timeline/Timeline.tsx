import { type MouseEvent, useEffect, useMemo, useRef } from 'react'
import type { To } from 'react-router-dom'
import { useNavigate } from 'react-router-dom'
import { useMessages } from '../../messages/Language.tsx'
import { timelineWords } from '../../messages/timeline-words.ts'
import { beginningOf, type DaySpan } from './days.ts'
import { EntryList, type EntryListProps } from './EntryList.tsx'
import { Leaders } from './Leaders.tsx'
import { Legend } from './Legend.tsx'
import { layPicture } from './lay-picture.ts'
import { Overview, type OverviewBar } from './Overview.tsx'
import { Picture } from './Picture.tsx'
import { extentOfRows, type TimelineRow } from './rows.ts'
import styles from './Timeline.module.css'
import { zoomWindow } from './time-window.ts'
import type { TimelineWindow } from './use-window.ts'
import { useZoomGestures } from './use-zoom-gestures.ts'

/** What one press of a zoom button does. */
const STEP = 0.5
const LANES = 4
/** What is in sight stays where it is. */
const NEAREST = { block: 'nearest' } as const
const NO_BARS: readonly OverviewBar[] = []

export interface TimelineProps
  extends Pick<EntryListProps, 'label' | 'lang' | 'current' | 'inView' | 'addressOf' | 'expressionOf' | 'onChosen'> {
  /** Those of the window that is shown, in order. */
  rows: readonly TimelineRow[]
  /** Null when nothing is dated: there is nothing to draw and nowhere to zoom. */
  window: TimelineWindow | null
  /** How many entries lie before the window that is shown, and how many after it. */
  beyond: readonly [before: number, after: number]
  /** What the strip above shows; null leaves it out. */
  overview: { bars: readonly OverviewBar[]; base?: readonly OverviewBar[] } | null
  /** Where a press on a mark leads. */
  markAddressOf: (row: TimelineRow) => To
  /** The address without an entry pointed at. */
  clearAddress: To
  heading?: string | undefined
  /** Whether there is room for the names of ticks. */
  labelled?: boolean
  who?: string
}

/** A timeline: a strip of all there is, a picture of what is shown of it, and a list that says the same in words. */
export function Timeline({
  rows,
  window,
  beyond: [before, after],
  overview,
  markAddressOf,
  clearAddress,
  heading,
  labelled = false,
  who = '',
  ...list
}: TimelineProps) {
  const m = useMessages()
  const words = timelineWords(m)
  const navigate = useNavigate()
  const ref = useRef<HTMLDivElement>(null)
  const listRef = useRef<HTMLOListElement>(null)
  const railRef = useRef<HTMLDivElement>(null)
  const picture = useMemo(() => layPicture(rows, window?.shown ?? null, LANES), [rows, window?.shown])
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows])

  useEffect(() => {
    if (list.current === null) return
    // after the router has put the page at its place
    const frame = requestAnimationFrame(() => rowElement(listRef.current, list.current)?.scrollIntoView(NEAREST))
    return () => cancelAnimationFrame(frame)
  }, [list.current])

  const isOpening = useRef(false)
  // each is read from its beginning, however far down the press was that opened it
  useEffect(() => {
    const timeline = ref.current
    if (!isOpening.current || timeline === null) return
    isOpening.current = false
    const isCut = timeline.getBoundingClientRect().top < 0
    if (rows.length > 0 && isCut) timeline.scrollIntoView({ behavior: 'instant' })
  }, [rows])
  const onOpen = () => {
    isOpening.current = true
  }

  const zoom = (factor: number, around: number | null, moving: 'show' | 'pass'): void => {
    if (window === null) return
    const shown = window.reached() ?? window.all
    const middle = around ?? (shown.start + shown.end) / 2
    const next = zoomWindow(shown, factor, Math.min(Math.max(middle, shown.start), shown.end), window.all)
    window[moving](next)
  }
  useZoomGestures(railRef, (factor, place) => zoom(factor, picture?.scale.dayAt(place) ?? null, 'pass'))

  const onKey = (key: string): boolean => {
    if (key === '+' || key === '=') zoom(STEP, focusedDay(listRef.current, rowOf), 'show')
    else if (key === '-') zoom(1 / STEP, focusedDay(listRef.current, rowOf), 'show')
    else if (key === '0' && window?.shown) window.show(null)
    else if (key === 'Escape' && list.current !== null) void navigate(clearAddress, { preventScrollReset: true })
    else if (key === 'Escape' && window?.shown) window.show(null)
    else return false
    return true
  }

  const onMarkPressed = (event: MouseEvent<HTMLDivElement>): void => {
    const mark = event.target instanceof Element ? event.target.closest('[data-key]') : null
    const row = rowOf.get(mark?.getAttribute('data-key') ?? '')
    if (row === undefined) return
    const crowd = picture?.marks.find((other) => other.type === 'cluster' && other.keys[0] === row.key)
    const open = crowd?.type === 'cluster' ? spreadOf(crowd.keys, rowOf) : null
    if (row.type === 'period' || open !== null) onOpen()
    if (open !== null && window !== null) window.show(zoomWindow(open, 1.2, open.start, window.all))
    else if (crowd !== undefined) rowElement(listRef.current, row.key)?.querySelector('a')?.focus()
    else void navigate(markAddressOf(row), { preventScrollReset: true })
  }

  return (
    <div ref={ref} className={styles.timeline} data-reach="timeline" data-labelled={labelled || undefined}>
      <div className={styles.head}>
        {heading !== undefined && <h2 className={styles.title}>{heading}</h2>}
        {window !== null && (
          <fieldset className={styles.zoom} aria-label={words.zoom} title={words.zoomHint}>
            {window.shown !== null && (
              <button type="button" onClick={() => window.show(null)}>
                {words.whole}
              </button>
            )}
            <button
              type="button"
              aria-label={words.zoomOut}
              disabled={window.shown === null}
              onClick={() => zoom(1 / STEP, null, 'show')}
            >
              −
            </button>
            <button type="button" aria-label={words.zoomIn} onClick={() => zoom(STEP, null, 'show')}>
              +
            </button>
          </fieldset>
        )}
      </div>
      {overview !== null && window !== null && (
        <Overview bars={overview.bars} base={overview.base ?? NO_BARS} window={window} />
      )}
      {before > 0 && window?.shown && (
        <Beyond side="before" onPress={() => window.show(widen(window, 'start'))}>
          {words.earlier(before)}
        </Beyond>
      )}
      <div className={styles.body}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it has the same for keys */}
        {/* biome-ignore lint/a11y/noStaticElementInteractions: the list beside it has the same for everybody */}
        <div ref={railRef} className={styles.rail} onClick={onMarkPressed}>
          {picture !== null && (
            <>
              <Picture picture={picture} current={list.current} inView={list.inView} labelled={labelled} who={who} />
              <Leaders picture={picture} listRef={listRef} rows={rows} current={list.current} labelled={labelled} />
            </>
          )}
        </div>
        <EntryList {...list} rows={rows} onKey={onKey} onOpen={onOpen} ref={listRef} />
      </div>
      {rows.length === 0 && <p className={styles.nothing}>{words.nothingHere}</p>}
      {after > 0 && window?.shown && (
        <Beyond side="after" onPress={() => window.show(widen(window, 'end'))}>
          {words.later(after)}
        </Beyond>
      )}
      <Legend counted={rows.some(({ type }) => type === 'period')} />
    </div>
  )
}

function Beyond({ side, children, onPress }: { side: 'before' | 'after'; children: string; onPress: () => void }) {
  return (
    <button type="button" className={styles.beyond} data-side={side} onClick={onPress}>
      {children}
    </button>
  )
}

function widen({ all, shown }: TimelineWindow, side: 'start' | 'end'): DaySpan | null {
  const next = { ...(shown ?? all), [side]: all[side] }
  return next.start <= all.start && next.end >= all.end ? null : next
}

/** The days over which rows lie; null when they lie on one, and no zoom parts them. */
function spreadOf(keys: readonly string[], rowOf: ReadonlyMap<string, TimelineRow>): DaySpan | null {
  const rows = keys.flatMap((key) => rowOf.get(key) ?? [])
  const days = rows.map(({ extent }) => beginningOf(extent) ?? 0)
  const span = extentOfRows(rows)
  return span !== null && Math.max(...days) - Math.min(...days) >= 1 ? span : null
}

function focusedDay(list: HTMLElement | null, rowOf: ReadonlyMap<string, TimelineRow>): number | null {
  const key = list?.querySelector('[data-row]:focus-within')?.getAttribute('data-row') ?? ''
  const extent = rowOf.get(key)?.extent
  return extent === undefined ? null : beginningOf(extent)
}

function rowElement(list: HTMLElement | null, key: string | null): HTMLElement | undefined {
  return [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])].find(({ dataset }) => dataset.row === key)
}
