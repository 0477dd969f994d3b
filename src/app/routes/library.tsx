import { type QueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router-dom'
import { libraryQuery } from '../../articles/queries.ts'
import { ArticleList } from '../../features/library/ArticleList.tsx'
import { LibraryFilters } from '../../features/library/LibraryFilters.tsx'
import { isKept, yearParam } from '../../features/library/library-filter.ts'
import { SeedProblems } from '../../features/library/SeedProblems.tsx'
import { filterWords } from '../../messages/filter-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { readParam, whoParam } from '../../url/search-params.ts'
import styles from './page.module.css'

export function create(client: QueryClient) {
  return { load: () => client.fetchQuery(libraryQuery()), Component: LibraryRoute }
}

function LibraryRoute() {
  const m = useMessages()
  const { data } = useSuspenseQuery(libraryQuery())
  const [params] = useSearchParams()
  const filter = { who: readParam(params, whoParam), year: readParam(params, yearParam) }
  const articles = data.articles.filter((entry) => isKept(entry, filter))
  return (
    <div className={styles.page}>
      <PageHead title="Cytelnia" description={m.library.lead} />
      <h1 className={styles.title}>{m.library.title}</h1>
      <p className={styles.intro}>{m.library.lead}</p>
      <SeedProblems problems={data.problems} />
      {data.articles.length > 1 && <LibraryFilters library={data} shown={articles.length} />}
      {data.articles.length === 0 ? (
        <p>{m.library.empty}</p>
      ) : articles.length === 0 ? (
        <p>{filterWords(m).nothing}</p>
      ) : (
        <ArticleList articles={articles} />
      )}
    </div>
  )
}
