import type { ReactNode } from 'react'
import { libraryPath } from '../core/model/page-paths.ts'
import { useMessages } from '../messages/Language.tsx'
import { notFoundWords } from '../messages/not-found-words.ts'
import { Link } from '../ui/Link.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import styles from './routes/page.module.css'

/**
 * An address that is none of ours. As `404.html` it answers for addresses that have changed, too, and scripts find what
 * they led to: until they have, it only says that they look, and without them all that it can.
 */
export function NotFound() {
  const m = useMessages()
  return (
    <div className={styles.page}>
      <PageHead
        title={import.meta.env.SSR ? 'Cytelnia' : `${m.failure.notFound} – Cytelnia`}
        description={notFoundWords(m).note}
      />
      {import.meta.env.SSR ? (
        <>
          <p className={styles.live} role="status">
            {m.loading}
          </p>
          <noscript>
            <NobodyKnows>
              <p className={styles.intro}>{notFoundWords(m).withoutScripts}</p>
            </NobodyKnows>
          </noscript>
        </>
      ) : (
        <NobodyKnows />
      )}
    </div>
  )
}

function NobodyKnows({ children }: { children?: ReactNode }) {
  const m = useMessages()
  return (
    <>
      <h1 className={styles.title}>{m.failure.notFound}</h1>
      <p className={styles.intro}>{notFoundWords(m).note}</p>
      {children}
      <p className={styles.actions}>
        <Link to={libraryPath()} className={styles.button}>
          {m.failure.home}
        </Link>
      </p>
    </>
  )
}
