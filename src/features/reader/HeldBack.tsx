import type { MouseEvent } from 'react'
import { Link } from '../../ui/Link.tsx'
import styles from './HeldBack.module.css'

/**
 * Where a page holds only a part of its article: the way to the rest. Without scripts it leads to the article's own
 * page; with them the rest comes to where one reads.
 */
export function HeldBack({
  to,
  label,
  side,
  onAsk,
}: {
  to: string
  label: string
  /** -1 before what is here, 1 behind it. */
  side: -1 | 1
  onAsk: () => void
}) {
  const ask = (event: MouseEvent) => {
    // another tab, another window
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    onAsk()
  }
  return (
    <p className={styles.heldBack} data-held={side}>
      <Link to={to} onClick={ask} className={styles.link}>
        {label}
      </Link>
    </p>
  )
}
