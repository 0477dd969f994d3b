import { useState } from 'react'
import { LoadError } from '../articles/fetch-json.ts'
import { useMessages } from '../messages/Language.tsx'
import { useNavigator } from '../navigation/contexts.ts'
import { Link } from '../ui/Link.tsx'
import { PageHead } from '../ui/PageHead.tsx'
import { libraryPath } from '../url/addresses.ts'
import { CodeLoadError, reloadIfReachable } from './load-route.ts'
import styles from './routes/page.module.css'

/** What a person is told when a screen could not be had: what happened, and the way on. */
export function Failure({ error }: { error: unknown }) {
  const m = useMessages()
  const { reload } = useNavigator()
  const [isRetrying, setRetrying] = useState(false)
  const retry = async () => {
    setRetrying(true)
    await (error instanceof CodeLoadError ? reloadIfReachable() : reload())
    setRetrying(false)
  }
  const failure = error instanceof LoadError ? error.failure : 'broken'
  const title = m.failure[failure]
  const note = { offline: m.failure.offlineNote, missing: m.failure.missingNote, broken: m.failure.brokenNote }[failure]
  return (
    <div className={styles.page} role="alert">
      <PageHead title={`${title} – Cytelnia`} description={note} />
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.intro}>{note}</p>
      <p className={styles.actions}>
        {failure !== 'missing' && (
          <button type="button" className={styles.button} disabled={isRetrying} onClick={() => void retry()}>
            {m.failure.retry}
          </button>
        )}
        <Link to={libraryPath()} className={styles.button}>
          {m.failure.home}
        </Link>
      </p>
    </div>
  )
}
