import { type PointerEvent as ReactPointerEvent, type RefObject, useEffect, useRef } from 'react'

/** Of the sheet's height: pulled so far it goes. */
const FAR = 1 / 3
/** Pixels in a millisecond, and pixels: a flick. */
const FAST = 0.5
const LEAST = 24

/**
 * A dialog that can be pulled down and away by its head. Other ways to close it stay: nobody has to drag.
 *
 * @returns for the head
 */
export function useDragAway(dialog: RefObject<HTMLDialogElement | null>): (event: ReactPointerEvent) => void {
  const dragging = useRef<AbortController>(null)
  useEffect(() => () => dragging.current?.abort(), [])
  return (event) => {
    const sheet = dialog.current
    const onControl = event.target instanceof Element && event.target.closest('button, a') !== null
    if (sheet === null || event.button !== 0 || onControl) return
    const [from, since] = [event.clientY, event.timeStamp]
    const end = new AbortController()
    dragging.current?.abort()
    dragging.current = end
    event.currentTarget.setPointerCapture(event.pointerId)
    const pull = (to: number): void => {
      sheet.dataset.dragged = ''
      sheet.style.translate = `0 ${Math.max(0, to - from)}px`
    }
    const settle = (): void => {
      end.abort()
      delete sheet.dataset.dragged
      sheet.style.translate = ''
    }
    const release = ({ clientY, timeStamp }: PointerEvent): void => {
      const way = clientY - from
      const isAway = way > sheet.offsetHeight * FAR || (way > LEAST && way / (timeStamp - since) > FAST)
      settle()
      if (isAway) sheet.close()
    }
    const { signal } = end
    window.addEventListener('pointermove', ({ clientY }) => pull(clientY), { signal })
    window.addEventListener('pointerup', release, { signal })
    window.addEventListener('pointercancel', settle, { signal })
  }
}
