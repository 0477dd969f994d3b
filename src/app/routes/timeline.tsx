import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router-dom'
import { LoadError } from '../../articles/fetch-json.ts'
import {
  articleQuery,
  speakerTimelineQuery,
  timelinePieceQuery,
  timelineQuery,
  timelineVoicesQuery,
} from '../../articles/queries.ts'
import type { LibraryTimeline } from '../../core/model/library.ts'
import { AbsentVoices, loadAbsentVoices } from '../../features/speakers/AbsentVoices.tsx'
import { LibraryTimelineView } from '../../features/timeline/LibraryTimelineView.tsx'
import { beginningOfEntry, findLibraryView, loadLibraryView } from '../../features/timeline/load-library-view.ts'
import type { PieceOf } from '../../features/timeline/piece-rows.ts'
import { useMessages } from '../../messages/Language.tsx'
import { timelineWords } from '../../messages/timeline-words.ts'
import { useShown } from '../../navigation/contexts.ts'
import type { Request } from '../../navigation/route.ts'
import { Notice } from '../../ui/Notice.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { libraryEntryParam, readParam, whoParam } from '../../url/search-params.ts'
import styles from './page.module.css'

/** What the address asks for. */
interface TimelineRequest {
  index: LibraryTimeline
  chosen: LibraryTimeline[]
  /** Those whom it asks for and of whom no date is known. */
  absent: readonly string[]
  /** The window around the entry that the address points at; null where it needs none. */
  implied: { start: number; end: number } | null
  /** The address points at an entry that is not there. */
  missing: boolean
  /** Another one for each request: what is drawn from it is drawn anew. */
  pieceOf: PieceOf
}

export function create(client: QueryClient) {
  return {
    load: ({ location }: Request) => loadRequest(client, new URLSearchParams(location.search)),
    isLoaded: ({ location }: Request) => readRequest(client, new URLSearchParams(location.search)) !== null,
    Component: TimelineRoute,
  }
}

/** What has been loaded. A new one for each loading, from which everything is read again. */
interface Loaded {
  read: (params: URLSearchParams) => TimelineRequest | null
}

/** Fetches what `readRequest` needs for an address. */
async function loadRequest(client: QueryClient, params: URLSearchParams): Promise<Loaded> {
  const index = await client.fetchQuery(timelineQuery())
  const entry = readParam(params, libraryEntryParam)
  await Promise.all([
    ...readParam(params, whoParam).map((id) => unlessMissing(client.fetchQuery(speakerTimelineQuery(id)))),
    entry && unlessMissing(client.fetchQuery(articleQuery(entry.slug))),
  ])
  const { absent, pieceOf, timelines, pointed } = readShown(client, index, params)
  const fetch = (asset: string) => client.fetchQuery(timelinePieceQuery(asset))
  await Promise.all([
    loadLibraryView(index, timelines, params, pointed, { known: pieceOf, fetch }),
    loadAbsentVoices(client, absent),
  ])
  return { read: (asked) => readRequest(client, asked) }
}

/** What is known of what the address asks for; null while something of it has to be fetched. */
function readRequest(client: QueryClient, params: URLSearchParams): TimelineRequest | null {
  const index = client.getQueryData(timelineQuery().queryKey)
  const entry = readParam(params, libraryEntryParam)
  const asked = [
    timelineQuery(),
    ...readParam(params, whoParam).map(speakerTimelineQuery),
    ...(entry === null ? [] : [articleQuery(entry.slug)]),
  ]
  const isAnswered = asked.every(({ queryKey }) => isSettled(client, queryKey))
  if (index === undefined || !isAnswered) return null
  const { chosen, absent, timelines, pointed, missing, pieceOf } = readShown(client, index, params)
  const { implied, needed } = findLibraryView(index, timelines, params, pointed, pieceOf)
  return needed.length > 0 ? null : { index, chosen, absent, implied, missing, pieceOf }
}

/** Whoever says nothing in the library is passed over. */
function readShown(client: QueryClient, index: LibraryTimeline, params: URLSearchParams) {
  const who = readParam(params, whoParam)
  const timelineOf = (id: string) => client.getQueryData(speakerTimelineQuery(id).queryKey)
  const chosen = who.flatMap((id) => timelineOf(id) ?? [])
  const entry = readParam(params, libraryEntryParam)
  const timeline = entry === null ? [] : (client.getQueryData(articleQuery(entry.slug).queryKey)?.timeline ?? [])
  const day = entry === null ? null : beginningOfEntry(timeline, entry.entry)
  const pieceOf: PieceOf = (asset) => client.getQueryData(timelinePieceQuery(asset).queryKey)
  return {
    chosen,
    absent: who.filter((id) => timelineOf(id) === undefined),
    timelines: chosen.length > 0 ? chosen : [index],
    pointed: entry === null || day === null ? null : { ...entry, day },
    missing: entry !== null && !timeline.some(({ id }) => id === entry.entry),
    pieceOf,
  }
}

/** There, or known not to be there; and no edit has come between. */
function isSettled(client: QueryClient, queryKey: readonly string[]): boolean {
  const state = client.getQueryState(queryKey)
  return (state?.status === 'success' && !state.isInvalidated) || isMissing(state?.error)
}

const isMissing = (error: unknown): boolean => error instanceof LoadError && error.failure === 'missing'

async function unlessMissing(fetched: Promise<unknown>): Promise<void> {
  await fetched.catch((error: unknown) => {
    if (!isMissing(error)) throw error
  })
}

function TimelineRoute() {
  const m = useMessages()
  const words = timelineWords(m)
  const client = useQueryClient()
  const [params] = useSearchParams()
  // what `load` above gives
  const { read } = useShown().loaded as Loaded
  const request = useMemo(() => read(params), [read, params])
  if (request === null) throw new Error('the timeline is drawn before it is loaded')
  const { index, chosen, absent, implied, missing, pieceOf } = request
  const [isFinding, setFinding] = useState(false)
  const findVoice = useCallback(() => setFinding(true), [])
  // what fails here fails again, and is told, when it is asked for
  const approach = useCallback(
    (search: string) => void loadRequest(client, new URLSearchParams(search)).catch(() => undefined),
    [client],
  )
  const everybody = useQuery({
    ...timelineVoicesQuery(index.everybody ?? ''),
    enabled: index.everybody !== null && isFinding,
  })
  return (
    <div className={styles.page}>
      <PageHead title={`${m.timeline.title} – Cytelnia`} description={words.lead} />
      <h1 className={styles.title}>{m.timeline.title}</h1>
      <p className={styles.intro}>{words.lead}</p>
      {missing && (
        <Notice title={words.missing} urgent>
          <p>{words.missingNote}</p>
        </Notice>
      )}
      <AbsentVoices ids={absent} />
      <div data-answers>
        {index.entries === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <LibraryTimelineView
            index={index}
            chosen={chosen}
            pieceOf={pieceOf}
            implied={implied}
            onFindVoice={findVoice}
            onApproach={approach}
            everybody={everybody.data?.speakers ?? null}
          />
        )}
      </div>
    </div>
  )
}
