import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { libraryQuery } from '../../articles/queries.ts'
import { ArticleList } from '../../features/library/ArticleList.tsx'
import { SeedProblems } from '../../features/library/SeedProblems.tsx'
import { useMessages } from '../../messages/Language.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import styles from './page.module.css'

export function create(client: QueryClient) {
  return { load: () => client.fetchQuery(libraryQuery()), Component: LibraryRoute }
}

function LibraryRoute() {
  const m = useMessages()
  const { data } = useSuspenseQuery(libraryQuery())
  return (
    <div className={styles.page}>
      <PageHead title="Cytelnia" description={m.library.lead} />
      <h1 className={styles.title}>{m.library.title}</h1>
      <p className={styles.intro}>{m.library.lead}</p>
      <SeedProblems problems={data.problems} />
      {data.articles.length === 0 ? <p>{m.library.empty}</p> : <ArticleList articles={data.articles} />}
    </div>
  )
}
