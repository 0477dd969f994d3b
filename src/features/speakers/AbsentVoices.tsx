import { type QueryClient, useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router-dom'
import { LoadError } from '../../articles/fetch-json.ts'
import { speakerQuery } from '../../articles/queries.ts'
import { speakerPath } from '../../core/model/page-paths.ts'
import { useMessages } from '../../messages/Language.tsx'
import { speakersWords } from '../../messages/speakers-words.ts'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { readParam, whoParam, withParam } from '../../url/search-params.ts'
import styles from './SpeakerPages.module.css'

/**
 * Of those whom the address asks for and who say nothing of what is shown: what became of each, whose their words are
 * now, and the way to everybody. Until that is known it only says that they are not here.
 *
 * @param ids `Speaker.id`s, none of them here
 * @param isHere whether somebody speaks in what is shown; whoever speaks in the library, unless it is given
 */
export function AbsentVoices({
  ids,
  isHere = inLibrary,
}: {
  ids: readonly string[]
  isHere?: (id: string) => boolean
}) {
  const m = useMessages()
  const words = speakersWords(m)
  const [params] = useSearchParams()
  if (ids.length === 0) return null
  const who = readParam(params, whoParam)
  const insteadOf = (id: string, other: string) =>
    withParam(params, whoParam, [...new Set(who.map((each) => (each === id ? other : each)))])
  return (
    <Notice title={words.absent} urgent>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <WhatBecame id={id} isHere={isHere} addressOf={(other) => insteadOf(id, other)} />
          </li>
        ))}
      </ul>
      <p>
        <Link
          className={styles.way}
          to={{
            search: withParam(
              params,
              whoParam,
              who.filter((id) => !ids.includes(id)),
            ),
          }}
          preventScrollReset
        >
          {words.withoutThem}
        </Link>
      </p>
    </Notice>
  )
}

/**
 * Fetches what is told of them, so that nothing moves when it comes.
 *
 * @param ids as `AbsentVoices` takes them
 */
export async function loadAbsentVoices(client: QueryClient, ids: readonly string[]): Promise<void> {
  // nor is one unknown to the library a failure
  await Promise.all(ids.map((id) => client.prefetchQuery(speakerQuery(id))))
}

/** Of those to whom a former voice's words are given now. */
const inLibrary = (): boolean => true

function WhatBecame({
  id,
  isHere,
  addressOf,
}: {
  id: string
  isHere: (id: string) => boolean
  /** Asks for another in their place. */
  addressOf: (other: string) => string
}) {
  const words = speakersWords(useMessages())
  const { data: voice, error } = useQuery({ ...speakerQuery(id), retryOnMount: false })
  if (voice === undefined) return error instanceof LoadError && error.failure === 'missing' ? words.unknown(id) : id
  const now = 'now' in voice ? voice.now.filter((other) => isHere(other.id)) : []
  return (
    <>
      <Link to={speakerPath(id)} className={styles.way} lang="pl">
        {voice.name}
      </Link>
      {' – '}
      {now.length > 0 ? `${words.saidNowBy} ` : 'now' in voice ? words.silent : words.elsewhere}
      {now.map((other, i) => (
        <span key={other.id}>
          {i > 0 && ', '}
          <Link to={{ search: addressOf(other.id) }} preventScrollReset className={styles.way} lang="pl">
            {other.name}
          </Link>
        </span>
      ))}
    </>
  )
}
