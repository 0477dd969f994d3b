import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { timelineQuery } from '../../articles/queries.ts'
import { LibraryTimelineView } from '../../features/timeline/LibraryTimelineView.tsx'
import { useMessages } from '../../messages/Language.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import styles from './page.module.css'

export function create(client: QueryClient) {
  return { loader: () => client.fetchQuery(timelineQuery()).then(() => null), Component: TimelineRoute }
}

function TimelineRoute() {
  const m = useMessages()
  const { data } = useSuspenseQuery(timelineQuery())
  return (
    <div className={styles.page}>
      <PageHead title={`${m.timeline.title} – Cytelnia`} description={m.timeline.lead} />
      <h1 className={styles.title}>{m.timeline.title}</h1>
      <p className={styles.intro}>{m.timeline.lead}</p>
      {data.entries.length === 0 ? <p>{m.timeline.empty}</p> : <LibraryTimelineView timeline={data} />}
    </div>
  )
}
