import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Span } from '../../../core/model/article.ts'
import styles from './PassageToolbar.module.css'
import { placeBar } from './place-bar.ts'

const STEPS: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1 }

const EVERYWHERE = { left: 0, right: Number.POSITIVE_INFINITY }

/**
 * A toolbar right below the selected words, or at the window's lower edge where fingers select and the system's own
 * menu stands by the words. Tab leads into it from anywhere, arrows through it, Escape out of it.
 */
export function PassageToolbar({
  barRef,
  label,
  passage,
  onLeave,
  children,
}: {
  barRef: RefObject<HTMLDivElement | null>
  label: string
  passage: Span
  onLeave: () => void
  children: ReactNode
}) {
  const leaveRef = useRef(onLeave)
  const before = useRef<HTMLElement | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another passage is another place
  useLayoutEffect(() => {
    const bar = barRef.current
    const selection = document.getSelection()
    if (bar === null || selection === null || selection.rangeCount === 0) return
    const place = () => {
      const { left, right } = document.querySelector('article')?.getBoundingClientRect() ?? EVERYWHERE
      const lines = [...selection.getRangeAt(0).getClientRects()]
      const header = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
      const room = { top: header, bottom: window.innerHeight, left, right }
      const at = placeBar(lines, bar.getBoundingClientRect(), room)
      if (at === null) return
      bar.style.setProperty('--x', `${at.x + window.scrollX}px`)
      bar.style.setProperty('--y', `${at.y + window.scrollY}px`)
    }
    place()
    window.addEventListener('resize', place)
    return () => window.removeEventListener('resize', place)
  }, [barRef, passage])

  useEffect(() => {
    leaveRef.current = onLeave
  })
  useEffect(() => {
    const bar = barRef.current
    const lead = (event: globalThis.KeyboardEvent) => {
      // what lies over the page has the keys to itself
      if (document.querySelector('dialog[open]') !== null) return
      const isInside = bar?.contains(document.activeElement) === true
      if (event.key === 'Escape') leaveRef.current()
      if (event.key !== 'Tab' || event.shiftKey || isInside) return
      before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null
      event.preventDefault()
      bar?.querySelector('button')?.focus({ preventScroll: true })
    }
    document.addEventListener('keydown', lead)
    return () => {
      document.removeEventListener('keydown', lead)
      // the bar went with the focus in it
      if (document.activeElement === document.body) before.current?.focus({ preventScroll: true })
    }
  }, [barRef])

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    const buttons = [...event.currentTarget.querySelectorAll('button')]
    const at = buttons.findIndex((button) => button.matches(':focus'))
    buttons.at((at + step) % buttons.length)?.focus()
    event.preventDefault()
  }
  return (
    <div
      ref={barRef}
      role="toolbar"
      aria-label={label}
      className={styles.bar}
      onKeyDown={move}
      // who has gone on is not called back
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) onLeave()
      }}
      // a press would take the selection away
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
    </div>
  )
}
