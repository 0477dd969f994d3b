import { type KeyboardEvent, type ReactNode, type RefObject, useEffect, useRef } from 'react'
import styles from './Menu.module.css'

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * A menu as WAI-ARIA describes one: focus goes in, arrows, Home and End move it, Escape, Tab and a press elsewhere
 * close it. Mounted is open. Where it stands is up to the page: it is laid in the flow, so it covers nothing.
 *
 * @param opener the button that opened it; it has the focus again when the menu is left
 */
export function Menu({
  label,
  opener,
  onClose,
  children,
}: {
  label: string
  opener: RefObject<HTMLElement | null>
  onClose: () => void
  children: ReactNode
}) {
  const ref = useRef<HTMLDivElement>(null)
  const items = () => [...(ref.current?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]

  useEffect(() => {
    const menu = ref.current
    menu?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true })
    menu?.scrollIntoView({ block: 'nearest' })
  }, [])

  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      const inside = target instanceof Node && (ref.current?.contains(target) || opener.current?.contains(target))
      if (!inside) onClose()
    }
    document.addEventListener('pointerdown', closeOutside)
    return () => document.removeEventListener('pointerdown', closeOutside)
  }, [opener, onClose])

  const leave = () => {
    opener.current?.focus()
    onClose()
  }
  const move = (event: KeyboardEvent) => {
    const all = items()
    const at = all.findIndex((item) => item.matches(':focus'))
    const step = STEPS[event.key]
    if (step !== undefined) all.at((at + step) % all.length)?.focus()
    else if (event.key === 'Home') all[0]?.focus()
    else if (event.key === 'End') all.at(-1)?.focus()
    else if (event.key === 'Escape') leave()
    else {
      // the browser goes on from the button
      if (event.key === 'Tab') leave()
      return
    }
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      ref={ref}
      role="menu"
      tabIndex={-1}
      className={styles.menu}
      aria-label={label}
      onKeyDown={move}
      // after the item itself has been asked
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('[role="menuitem"]') !== null) leave()
      }}
    >
      {children}
    </div>
  )
}

/** @param hint what is said of it in passing */
export function MenuItem({ label, hint, onPress }: { label: string; hint?: string; onPress: () => void }) {
  return (
    <button type="button" role="menuitem" tabIndex={-1} className={styles.item} onClick={onPress}>
      {label}
      {hint !== undefined && <span className={styles.hint}> {hint}</span>}
    </button>
  )
}

/** Items of one kind, side by side behind what they have in common. */
export function MenuGroup({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div role="group" className={styles.group} aria-label={label}>
      <span className={styles.groupLabel} aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  )
}
