import { useEffect, useRef } from 'react'
import { Link } from './Link.tsx'
import styles from './Pager.module.css'

/** A way on, and what it is called. */
export interface PageLink {
  to: string
  words: string
}

/**
 * Where one is in a list that has several pages, and the ways to those beside this one. Who goes on by keys begins at
 * the top of the next: the link that was pressed stands at its end, or no longer.
 */
export function Pager({
  label,
  told,
  before,
  after,
}: {
  /** Of the landmark. */
  label: string
  /** Which part of the list this is. */
  told: string
  /** Null on the first page. */
  before: PageLink | null
  /** Null on the last page. */
  after: PageLink | null
}) {
  const nav = useRef<HTMLElement>(null)
  const last = useRef(told)
  useEffect(() => {
    if (last.current === told) return
    last.current = told
    const focused = document.activeElement
    // what was chosen elsewhere, in a filter, keeps it
    if (focused !== document.body && nav.current?.contains(focused) !== true) return
    nav.current?.closest('main')?.focus({ preventScroll: true })
  }, [told])
  return (
    <nav ref={nav} className={styles.pager} aria-label={label}>
      {before !== null && (
        <Link to={before.to} rel="prev" className={styles.way} data-way="before">
          {before.words}
        </Link>
      )}
      <span className={styles.told}>{told}</span>
      {after !== null && (
        <Link to={after.to} rel="next" className={styles.way} data-way="after">
          {after.words}
        </Link>
      )}
    </nav>
  )
}
