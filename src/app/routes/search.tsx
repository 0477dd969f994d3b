import { useSearchParams } from 'react-router-dom'
import { SearchView } from '../../features/search/SearchView.tsx'
import { useMessages } from '../../messages/Language.tsx'
import { searchWords } from '../../messages/search-words.ts'
import { PageHead } from '../../ui/PageHead.tsx'
import { queryParam, readParam } from '../../url/search-params.ts'
import styles from './page.module.css'

/** It has no loader: nothing of the index is asked for before somebody searches. */
export function create() {
  return { Component: SearchRoute }
}

function SearchRoute() {
  const texts = searchWords(useMessages())
  const [params] = useSearchParams()
  const asked = readParam(params, queryParam).trim()
  const name = asked === '' ? texts.title : `${asked} – ${texts.title}`
  return (
    <div className={styles.page}>
      <PageHead title={`${name} – Cytelnia`} description={texts.lead} />
      <h1 className={styles.title}>{texts.title}</h1>
      <SearchView />
    </div>
  )
}
