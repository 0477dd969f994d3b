import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { libraryQuery } from '../../articles/queries.ts'
import { SpeakerList } from '../../features/speakers/SpeakerList.tsx'
import { useMessages } from '../../messages/Language.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import styles from './page.module.css'

export function create(client: QueryClient) {
  return { load: () => client.fetchQuery(libraryQuery()), Component: SpeakersRoute }
}

function SpeakersRoute() {
  const m = useMessages()
  const { data } = useSuspenseQuery(libraryQuery())
  return (
    <div className={styles.page}>
      <PageHead title={`${m.speakers.title} – Cytelnia`} description={m.speakers.lead} />
      <h1 className={styles.title}>{m.speakers.title}</h1>
      <p className={styles.intro}>{m.speakers.lead}</p>
      {data.speakers.length === 0 ? <p>{m.speakers.empty}</p> : <SpeakerList speakers={data.speakers} />}
    </div>
  )
}
