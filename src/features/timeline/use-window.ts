import { startTransition, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom'
import { useNavigator } from '../../navigation/contexts.ts'
import { entryParam, withParam } from '../../url/search-params.ts'
import type { DaySpan } from './days.ts'
import { readWindow, writeWindow } from './time-window.ts'

/** What of a timeline is shown, and how to show more or less of it. */
export interface TimelineWindow {
  /** All that there is. */
  all: DaySpan
  /** Null shows all. */
  shown: DaySpan | null
  /** The same at this moment: presses and gestures are faster than what they ask for is drawn. */
  reached: () => DaySpan | null
  /** Shows another window: a step that going back undoes. */
  show: (window: DaySpan | null) => void
  /** While a gesture lasts: drawn at once, and in the address when it has come to rest. */
  pass: (window: DaySpan | null) => void
}

/** A window that has been asked for: another object each time. */
interface Goal {
  window: DaySpan | null
}

/** A gesture is over when nothing is pressed and nothing came for so long, in milliseconds. */
const REST = 180

/**
 * The window that the address asks for. A gesture in progress goes before it; the address follows when it rests.
 *
 * @param implied what is shown where the address names no window, but an entry
 */
export function useTimelineWindow(all: DaySpan | null, implied: DaySpan | null = null): TimelineWindow | null {
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const [passing, setPassing] = useState<Goal | null>(null)
  const [drawn, setDrawn] = useState<Goal | null>(null)
  const latest = useRef<Goal | null>(null)
  const { search } = useLocation()
  const navigator = useNavigator()
  // of two presses the second is not forgotten when the first is drawn; and React may draw that one has been, before
  // what it asked for: the next press would begin where that one did
  useLayoutEffect(() => {
    const isThere = navigator.shown()?.location.search === search
    if (isThere && latest.current === drawn) latest.current = null
  }, [drawn, search, navigator])
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])
  const isHeld = usePressedPointers()
  if (all === null) return null
  const show = async (window: DaySpan | null): Promise<void> => {
    clearTimeout(timer.current)
    const goal: Goal = { window }
    latest.current = goal
    // all is shown only when nothing asks for less
    const lasting = window === null && implied !== null ? withParam(params, entryParam, null) : params
    await navigate({ search: writeWindow(new URLSearchParams(lasting), window, all) }, { preventScrollReset: true })
    // together with the new address, before or after it; and what has been begun since goes on
    if (latest.current !== goal) return
    startTransition(() => {
      setPassing(null)
      setDrawn(goal)
    })
  }
  // a finger that pauses has not let go: its gesture is one step to go back
  const settle = (window: DaySpan | null): void => {
    clearTimeout(timer.current)
    timer.current = setTimeout(() => (isHeld() ? settle(window) : void show(window)), REST)
  }
  const addressed = readWindow(params, all) ?? implied
  return {
    all,
    shown: passing === null ? addressed : passing.window,
    reached: () => (latest.current === null ? addressed : latest.current.window),
    show: (window) => void show(window),
    pass: (window) => {
      latest.current = { window }
      setPassing(latest.current)
      settle(window)
    },
  }
}

/** Tells whether a finger or a button is down anywhere on the page. */
function usePressedPointers(): () => boolean {
  const pressed = useRef(new Set<number>())
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    const release = ({ pointerId }: PointerEvent) => pressed.current.delete(pointerId)
    window.addEventListener('pointerdown', ({ pointerId }) => pressed.current.add(pointerId), { signal, capture: true })
    window.addEventListener('pointerup', release, { signal, capture: true })
    window.addEventListener('pointercancel', release, { signal, capture: true })
    return () => listening.abort()
  }, [])
  return () => pressed.current.size > 0
}
