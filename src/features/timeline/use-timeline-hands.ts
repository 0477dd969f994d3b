import { type MouseEvent, type RefObject, useEffect, useMemo, useRef } from 'react'
import type { To } from 'react-router-dom'
import { useNavigate } from 'react-router-dom'
import { beginningOf, type DaySpan } from './days.ts'
import type { Picture } from './lay-picture.ts'
import { extentOfRows, type TimelineRow } from './rows.ts'
import { zoomWindow } from './time-window.ts'
import type { TimelineWindow } from './use-window.ts'
import { useZoomGestures } from './use-zoom-gestures.ts'

/** What one press of a zoom button or its key does; its inverse leads back. */
const STEP = 0.5
/** Of a crowd that opens so much more than its days is shown, for its ends to be told from the window's. */
const ROOM = 1.2
/** What is in sight stays where it is. */
const NEAREST = { block: 'nearest' } as const

export interface TimelineHands {
  timelineRef: RefObject<HTMLDivElement | null>
  railRef: RefObject<HTMLDivElement | null>
  listRef: RefObject<HTMLOListElement | null>
  zoomIn: () => void
  zoomOut: () => void
  /** @returns whether the key means something here */
  onKey: (key: string) => boolean
  onMarkPressed: (event: MouseEvent) => void
  /** Is told of a press on what opens. */
  onOpen: () => void
}

interface HandsOptions {
  rows: readonly TimelineRow[]
  window: TimelineWindow | null
  picture: Picture | null
  current: string | null
  markAddressOf: (row: TimelineRow) => To
  clearAddress: To
}

/** What a timeline does at a press, a key, a wheel or two fingers, and where it scrolls to when it shows something else. */
export function useTimelineHands({
  rows,
  window,
  picture,
  current,
  markAddressOf,
  clearAddress,
}: HandsOptions): TimelineHands {
  const navigate = useNavigate()
  const listRef = useRef<HTMLOListElement>(null)
  const railRef = useRef<HTMLDivElement>(null)
  const { timelineRef, onOpen } = useReadFromBeginning(rows)
  const rowOf = useMemo(() => new Map(rows.map((row) => [row.key, row])), [rows])
  useInSight(listRef, current)
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
    else if (key === 'Escape' && current !== null) void navigate(clearAddress, { preventScrollReset: true })
    else if (key === 'Escape' && window?.shown) window.show(null)
    else return false
    return true
  }

  const onMarkPressed = (event: MouseEvent): void => {
    const mark = event.target instanceof Element ? event.target.closest('[data-key]') : null
    const row = rowOf.get(mark?.getAttribute('data-key') ?? '')
    if (row === undefined) return
    const crowd = picture?.marks.find((other) => other.type === 'cluster' && other.keys[0] === row.key)
    const open = crowd?.type === 'cluster' ? spreadOf(crowd.keys, rowOf) : null
    if (row.type === 'period' || open !== null) onOpen()
    if (open !== null && window !== null) window.show(zoomWindow(open, ROOM, open.start, window.all))
    else if (crowd !== undefined) rowElement(listRef.current, row.key)?.querySelector('a')?.focus()
    else void navigate(markAddressOf(row), { preventScrollReset: true })
  }

  return {
    timelineRef,
    railRef,
    listRef,
    zoomIn: () => zoom(STEP, null, 'show'),
    zoomOut: () => zoom(1 / STEP, null, 'show'),
    onKey,
    onMarkPressed,
    onOpen,
  }
}

/** Brings the row that the address points at into sight, after the router has put the page at its place. */
function useInSight(listRef: RefObject<HTMLElement | null>, current: string | null): void {
  useEffect(() => {
    if (current === null) return
    const frame = requestAnimationFrame(() => rowElement(listRef.current, current)?.scrollIntoView(NEAREST))
    return () => cancelAnimationFrame(frame)
  }, [listRef, current])
}

/** What opens is read from its beginning, however far down the press was that opened it. */
function useReadFromBeginning(rows: readonly TimelineRow[]): Pick<TimelineHands, 'timelineRef' | 'onOpen'> {
  const timelineRef = useRef<HTMLDivElement>(null)
  const isOpening = useRef(false)
  useEffect(() => {
    const timeline = timelineRef.current
    if (!isOpening.current || timeline === null) return
    isOpening.current = false
    const isCut = timeline.getBoundingClientRect().top < 0
    if (rows.length > 0 && isCut) timeline.scrollIntoView({ behavior: 'instant' })
  }, [rows])
  return {
    timelineRef,
    onOpen: () => {
      isOpening.current = true
    },
  }
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
