import type { ReactNode } from 'react'
import { useMessages } from '../../messages/Language.tsx'
import disclosure from '../../ui/disclosure.module.css'
import { Late } from './Late.tsx'
import styles from './Legend.module.css'

/**
 * What the picture's forms mean, in words.
 *
 * @param counted whether entries are counted by period
 */
export function Legend({ children }: { children: ReactNode | undefined }) {
  const m = useMessages()
  return (
    <details className={styles.legend}>
      <summary className={disclosure.summary}>{m.timeline.legend}</summary>
      <Late>{children}</Late>
    </details>
  )
}
