import { type ReactNode, useEffect, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { LoadError } from '../articles/fetch-json.ts'
import { articlePath, libraryPath, searchPath } from '../core/model/page-paths.ts'
import { useMessages } from '../messages/Language.tsx'
import { useNavigator } from '../navigation/contexts.ts'
import { Link } from '../ui/Link.tsx'
import { lateParts } from '../ui/late-parts.ts'
import { queryParam, withParam } from '../url/search-params.ts'
import { wordsOfAddress } from '../url/words-of-address.ts'
import { FailureHead } from './FailureHead.tsx'
import { CodeLoadError, reloadIfReachable } from './load-route.ts'
import styles from './routes/page.module.css'

const inDevelopment = import.meta.env.MODE === 'development' ? lateParts(() => import('./BrokenSeeds.tsx')) : null

/** What a person is told when a screen could not be had: what happened, and the way on. */
export function Failure({ error }: { error: unknown }) {
  const m = useMessages()
  const { reload } = useNavigator()
  const { pathname } = useLocation()
  const [isRetrying, setRetrying] = useState(false)
  const retry = async () => {
    setRetrying(true)
    await (error instanceof CodeLoadError ? reloadIfReachable() : reload())
    setRetrying(false)
  }
  const failure = error instanceof LoadError ? error.failure : 'broken'
  const title = m.failure[failure]
  const note = { offline: m.failure.offlineNote, missing: m.failure.missingNote, broken: m.failure.brokenNote }[failure]
  const sought = failure === 'missing' ? wordsOfAddress(pathname) : ''
  const head = <FailureHead title={title} note={note} />
  return (
    <div className={styles.page} role="alert">
      {inDevelopment === null ? (
        head
      ) : (
        <WithSeeds
          late={inDevelopment}
          error={error}
          isArticle={failure === 'missing' && pathname.startsWith(articlePath(''))}
          head={head}
        />
      )}
      <p className={styles.actions}>
        {failure !== 'missing' && (
          <button type="button" className={styles.button} disabled={isRetrying} onClick={() => void retry()}>
            {m.failure.retry}
          </button>
        )}
        {sought !== '' && (
          <Link to={searchPath() + withParam(new URLSearchParams(), queryParam, sought)} className={styles.button}>
            {m.failure.look}
          </Link>
        )}
        <Link to={libraryPath()} className={styles.button}>
          {m.failure.home}
        </Link>
      </p>
    </div>
  )
}

/** Whoever edits the seeds has most likely just broken one of them. */
function WithSeeds({
  late,
  ...told
}: {
  late: NonNullable<typeof inDevelopment>
  error: unknown
  isArticle: boolean
  head: ReactNode
}) {
  const parts = late.useParts()
  useEffect(() => {
    late.fetch().catch(() => {})
  }, [late])
  return parts === null ? told.head : <parts.BrokenSeeds {...told} />
}
