import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router-dom'
import { speakerQuery } from '../../articles/queries.ts'
import { SpeakerExport } from '../../features/share/SpeakerExport.tsx'
import { QuoteFilters } from '../../features/speakers/QuoteFilters.tsx'
import { isSelected } from '../../features/speakers/quote-selection.ts'
import { SpeakerQuotes } from '../../features/speakers/SpeakerQuotes.tsx'
import { useMessages } from '../../messages/Language.tsx'
import { useRouteParams } from '../../navigation/contexts.ts'
import type { Request } from '../../navigation/route.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { fromParam, kindParam, readParam, toParam } from '../../url/search-params.ts'
import styles from './page.module.css'

export function create(client: QueryClient) {
  return {
    load: ({ params }: Request) => client.fetchQuery(speakerQuery(params.speaker ?? '')),
    Component: SpeakerRoute,
  }
}

function SpeakerRoute() {
  const m = useMessages()
  const { speaker = '' } = useRouteParams()
  const { data } = useSuspenseQuery(speakerQuery(speaker))
  const [params] = useSearchParams()
  const selection = {
    kinds: readParam(params, kindParam),
    from: readParam(params, fromParam),
    to: readParam(params, toParam),
  }
  const quotes = data.quotes.filter((quote) => isSelected(quote, selection))
  const counts = `${m.count.quotes(data.quotes.length)} · ${m.count.articles(data.articles.length)}`
  return (
    <div className={styles.page}>
      <PageHead title={`${data.name} – Cytelnia`} description={[data.name, ...data.roles, counts].join(' · ')} />
      <h1 className={styles.title} lang="pl">
        {data.name}
      </h1>
      {data.roles.length > 0 && (
        <p className={styles.intro} lang="pl">
          {data.roles.join(' · ')}
        </p>
      )}
      <p className={styles.meta}>{counts}</p>
      {data.quotes.length > 1 && <QuoteFilters record={data} shown={quotes.length} />}
      <SpeakerQuotes quotes={quotes} />
      <SpeakerExport id={data.id} />
    </div>
  )
}
