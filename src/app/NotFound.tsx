import { useMessages } from '../messages/Language.tsx'
import { Link } from '../navigation/Link.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { libraryPath } from '../url/addresses.ts'
import styles from './routes/page.module.css'

/** An address that is none of ours. */
export function NotFound() {
  const m = useMessages()
  return (
    <div className={styles.page}>
      <PageHead title={`${m.failure.notFound} – Cytelnia`} description={m.failure.notFoundNote} />
      <h1 className={styles.title}>{m.failure.notFound}</h1>
      <p className={styles.intro}>{m.failure.notFoundNote}</p>
      {/* 404.html answers for addresses that have changed, too: scripts find what they led to */}
      <noscript>
        <p className={styles.intro}>{m.failure.notFoundWithoutScripts}</p>
      </noscript>
      <p className={styles.actions}>
        <Link to={libraryPath()} className={styles.button}>
          {m.failure.home}
        </Link>
      </p>
    </div>
  )
}
