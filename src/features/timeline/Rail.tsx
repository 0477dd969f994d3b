import { type RefObject, useEffect, useEffectEvent, useMemo, useRef } from 'react'
import { type To, useNavigate } from 'react-router-dom'
import { beginningOf, type DaySpan } from './days.ts'
import { keyOfPress } from './key-of-press.ts'
import { Leaders } from './Leaders.tsx'
import { layPicture } from './lay-picture.ts'
import { Picture } from './Picture.tsx'
import styles from './Rail.module.css'
import { rowElement } from './row-element.ts'
import { extentOfRows, type TimelineRow } from './rows.ts'
import { zoomWindow } from './time-window.ts'
import type { TimelineWindow } from './use-window.ts'
import { useZoomGestures } from './use-zoom-gestures.ts'

const LANES = 4

export interface RailProps {
  rows: readonly TimelineRow[]
  window: TimelineWindow | null
  listRef: RefObject<HTMLOListElement | null>
  current: string | null
  inView: ReadonlySet<string>
  labelled: boolean
  who: string
  markAddressOf: (row: TimelineRow) => To
  /** Around a day, or the middle where there is none. */
  onZoom: (factor: number, around: number | null) => void
  /** The key of a mark that was pressed before there was code to answer: it is answered now. */
  pressedEarly: RefObject<string | null>
}

/** The picture beside the list, its ways to the rows, and what hands do on it. */
export function Rail({
  rows,
  window,
  listRef,
  current,
  inView,
  labelled,
  who,
  markAddressOf,
  onZoom,
  pressedEarly,
}: RailProps) {
  const navigate = useNavigate()
  const areaRef = useRef<HTMLDivElement>(null)
  const picture = useMemo(() => layPicture(rows, window?.shown ?? null, LANES), [rows, window?.shown])
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows])
  useZoomGestures(areaRef, (factor, place) => onZoom(factor, picture?.scale.dayAt(place) ?? null))

  const press = (key: string | null): void => {
    const row = rowOf.get(key ?? '')
    if (row === undefined) return
    const crowd = picture?.marks.find((other) => other.type === 'cluster' && other.keys[0] === row.key)
    const open = crowd?.type === 'cluster' ? spreadOf(crowd.keys, rowOf) : null
    if (open !== null && window !== null) window.show(zoomWindow(open, 1.2, open.start, window.all))
    else if (crowd !== undefined) rowElement(listRef.current, row.key)?.querySelector('a')?.focus()
    else void navigate(markAddressOf(row), { preventScrollReset: true })
  }
  const answer = useEffectEvent(() => {
    press(pressedEarly.current)
    pressedEarly.current = null
  })
  useEffect(() => answer(), [])

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list beside it has the same for keys
    // biome-ignore lint/a11y/noStaticElementInteractions: the list beside it has the same for everybody
    <div ref={areaRef} className={styles.area} onClick={(event) => press(keyOfPress(event))}>
      {picture !== null && (
        <>
          <Picture picture={picture} current={current} inView={inView} labelled={labelled} who={who} />
          <Leaders picture={picture} listRef={listRef} rows={rows} current={current} labelled={labelled} />
        </>
      )}
    </div>
  )
}

/** The days over which rows lie; null when they lie on one, and no zoom parts them. */
function spreadOf(keys: readonly string[], rowOf: ReadonlyMap<string, TimelineRow>): DaySpan | null {
  const rows = keys.flatMap((key) => rowOf.get(key) ?? [])
  const days = rows.map(({ extent }) => beginningOf(extent) ?? 0)
  const span = extentOfRows(rows)
  return span !== null && Math.max(...days) - Math.min(...days) >= 1 ? span : null
}
