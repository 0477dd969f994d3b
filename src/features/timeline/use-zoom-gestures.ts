import { type RefObject, useEffect, useEffectEvent } from 'react'

/** How much one notch of a wheel (100 px) zooms. */
const WHEEL = 0.002

/**
 * Zoom by wheel and by pinch over an element. The wheel zooms with Ctrl (which is also what a trackpad's pinch sends),
 * or when the focus is inside; otherwise the page scrolls on. Touch: two fingers zoom, one scrolls the page.
 *
 * @param zoom is told a factor (< 1 is nearer) and the place, 0..1 from the element's top, that stays where it is
 */
export function useZoomGestures(
  ref: RefObject<HTMLElement | null>,
  zoom: (factor: number, place: number) => void,
): void {
  const onZoom = useEffectEvent(zoom)
  useEffect(() => {
    const element = ref.current
    if (element === null) return
    const placeOf = (y: number): number => {
      const { top, height } = element.getBoundingClientRect()
      return (y - top) / Math.max(1, height)
    }
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey && !element.contains(document.activeElement)) return
      event.preventDefault()
      onZoom(Math.exp(event.deltaY * WHEEL), placeOf(event.clientY))
    }
    const fingers = new Map<number, PointerEvent>()
    const distance = (): number => {
      const [a, b] = [...fingers.values()]
      return a === undefined || b === undefined ? 0 : Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)
    }
    const onDown = (event: PointerEvent): void => {
      if (event.pointerType !== 'touch') return
      fingers.set(event.pointerId, event)
      // the mark under a finger may go while it zooms; a single finger's press is still that mark's
      if (fingers.size > 1) for (const id of fingers.keys()) element.setPointerCapture(id)
    }
    const onMove = (event: PointerEvent): void => {
      if (!fingers.has(event.pointerId)) return
      const before = distance()
      fingers.set(event.pointerId, event)
      const after = distance()
      if (before === 0 || after === 0) return
      const [a, b] = [...fingers.values()]
      onZoom(before / after, placeOf(((a?.clientY ?? 0) + (b?.clientY ?? 0)) / 2))
    }
    const onUp = (event: PointerEvent): void => void fingers.delete(event.pointerId)
    element.addEventListener('wheel', onWheel, { passive: false })
    element.addEventListener('pointerdown', onDown)
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', onUp)
    element.addEventListener('pointercancel', onUp)
    return () => {
      element.removeEventListener('wheel', onWheel)
      element.removeEventListener('pointerdown', onDown)
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', onUp)
      element.removeEventListener('pointercancel', onUp)
    }
  }, [ref])
}
