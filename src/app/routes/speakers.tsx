import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { libraryQuery } from '../../articles/queries.ts'
import { SpeakerList } from '../../features/speakers/SpeakerList.tsx'
import { useMessages } from '../../messages/Language.tsx'
import { speakersWords } from '../../messages/speakers-words.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import styles from './page.module.css'

export function create(client: QueryClient) {
  return { load: () => client.fetchQuery(libraryQuery()), Component: SpeakersRoute }
}

function SpeakersRoute() {
  const words = speakersWords(useMessages())
  const { data } = useSuspenseQuery(libraryQuery())
  return (
    <div className={styles.page}>
      <PageHead title={`${words.title} – Cytelnia`} description={words.lead} />
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.intro}>{words.lead}</p>
      {data.speakers.length === 0 ? <p>{words.empty}</p> : <SpeakerList speakers={data.speakers} />}
    </div>
  )
}
