import type { QueryClient } from '@tanstack/react-query'
import { useLocation } from 'react-router-dom'
import { LoadError } from '../../articles/fetch-json.ts'
import { placeListPage } from '../../articles/list-queries.ts'
import { readPageData } from '../../articles/page-data.ts'
import type { LibraryEntry } from '../../core/model/library.ts'
import { libraryPagePath, libraryPath, speakersPath, timelinePath } from '../../core/model/page-paths.ts'
import { ArticleList } from '../../features/library/ArticleList.tsx'
import { LibraryFilters } from '../../features/library/LibraryFilters.tsx'
import { type LibraryView, loadLibrary } from '../../features/library/load-library.ts'
import { SeedProblems } from '../../features/library/SeedProblems.tsx'
import { YearLinks } from '../../features/library/YearLinks.tsx'
import { AbsentVoices, loadAbsentVoices } from '../../features/speakers/AbsentVoices.tsx'
import { filterWords } from '../../messages/filter-words.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import type { Messages } from '../../messages/messages.ts'
import { useRouteParams, useShown } from '../../navigation/contexts.ts'
import { Redirect, type Request } from '../../navigation/route.ts'
import { Link } from '../../ui/Link.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { readPageNumber } from '../../url/page-number.ts'
import styles from './page.module.css'

export function create(client: QueryClient) {
  if (!import.meta.env.SSR) placeListPage(client, readPageData(document))
  return { load: (request: Request) => load(client, request), Component: LibraryRoute }
}

/** @throws {LoadError} `missing` for what is no number */
async function load(client: QueryClient, { params, location }: Request): Promise<LibraryView | Redirect> {
  const page = params.page === undefined ? null : readPageNumber(params.page)
  if (page === undefined) throw new LoadError('missing', `${params.page} is no page`)
  const view = await loadLibrary(client, new URLSearchParams(location.search), page)
  if (view !== null) await loadAbsentVoices(client, view.absent)
  return view ?? new Redirect(libraryPath() + location.search)
}

function LibraryRoute() {
  const m = useMessages()
  const words = filterWords(m)
  // what `load` above gives
  const view = useShown().loaded as LibraryView
  const { index, absent, articles, found, newer, page, pages } = view
  const isFirst = useRouteParams().page === undefined
  const { search } = useLocation()
  const wayTo = (number: number) => (number === pages ? libraryPath() : libraryPagePath(number)) + search
  const span = formatSpan(articles, m)
  const lead = isFirst ? m.library.lead : words.ofThen(span)
  return (
    <div className={styles.page}>
      <PageHead title={isFirst ? 'Cytelnia' : `${span} – Cytelnia`} description={lead} />
      <h1 className={styles.title}>{m.library.title}</h1>
      <p className={styles.intro}>{lead}</p>
      {isFirst && (
        <nav className={styles.rooms} aria-label={m.nav.main}>
          <Link to={speakersPath()}>{m.nav.speakers}</Link>
          <Link to={timelinePath()}>{m.nav.timeline}</Link>
        </nav>
      )}
      <SeedProblems problems={index.problems} />
      <AbsentVoices ids={absent} />
      <div data-answers>
        {(index.articles > 1 || found < index.articles) && <LibraryFilters view={view} />}
        <YearLinks index={index} />
        {index.articles === 0 ? (
          <p>{m.library.empty}</p>
        ) : found === 0 ? (
          absent.length === 0 && <p>{words.nothing}</p>
        ) : (
          <ArticleList articles={articles} />
        )}
        {pages > 1 && (
          <Pager
            label={words.pages}
            told={words.part(newer + 1, newer + articles.length, found)}
            before={page === pages ? null : { to: wayTo(page + 1), words: words.newer }}
            after={page === 1 ? null : { to: wayTo(page - 1), words: words.older }}
          />
        )}
      </div>
    </div>
  )
}

/** When the articles of a page were published, those without a date left aside. */
function formatSpan(articles: readonly LibraryEntry[], m: Messages): string {
  const dates = articles.flatMap(({ published }) => published ?? [])
  const [newest, oldest] = [dates[0], dates.at(-1)]
  return newest === undefined || oldest === undefined
    ? m.library.undated
    : formatEdtf(newest === oldest ? newest : `${oldest}/${newest}`, m)
}
