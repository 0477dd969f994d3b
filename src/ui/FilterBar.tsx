import type { ReactNode } from 'react'
import styles from './FilterBar.module.css'

/** The choices that narrow a list; what they leave is told, and there is a way back to all. */
export function FilterBar({
  told,
  clearLabel,
  onClear,
  children,
}: {
  /** How much is left; null while nothing is chosen. */
  told: string | null
  clearLabel: string
  onClear: () => void
  children: ReactNode
}) {
  return (
    <div className={styles.filters}>
      {children}
      <p className={styles.shown} role="status">
        {told}
      </p>
      {told !== null && (
        <button type="button" className={styles.clear} onClick={onClear}>
          {clearLabel}
        </button>
      )}
    </div>
  )
}
