import type { ReactNode } from 'react'
import styles from './Notice.module.css'

/** A short message in place of, or above, what was expected: what happened, what to do. */
export function Notice({ title, children, urgent = false }: { title: string; children: ReactNode; urgent?: boolean }) {
  return (
    <section className={styles.notice} role={urgent ? 'alert' : undefined}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  )
}
