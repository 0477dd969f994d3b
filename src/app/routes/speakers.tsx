import { keepPreviousData, type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { LoadError } from '../../articles/fetch-json.ts'
import { placeListPage, voicesPageQuery } from '../../articles/list-queries.ts'
import { readPageData } from '../../articles/page-data.ts'
import { libraryQuery } from '../../articles/queries.ts'
import { type LibraryIndex, type LibrarySpeaker, PAGE_VOICES } from '../../core/model/library.ts'
import { speakersPagePath, speakersPath } from '../../core/model/page-paths.ts'
import { type ListedVoice, SpeakerList } from '../../features/speakers/SpeakerList.tsx'
import { filterWords } from '../../messages/filter-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { speakersWords } from '../../messages/speakers-words.ts'
import { useShown } from '../../navigation/contexts.ts'
import { Redirect, type Request } from '../../navigation/route.ts'
import { FilterBar } from '../../ui/FilterBar.tsx'
import { FindField } from '../../ui/FindField.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { readPageNumber } from '../../url/page-number.ts'
import { LONGEST_QUERY, queryParam, readParam, withParam } from '../../url/search-params.ts'
import styles from './page.module.css'

/** Fewer than so many are looked through by eye. */
const MANY = 12

/** One page of those who speak. */
interface Loaded {
  index: LibraryIndex
  page: number
  speakers: LibrarySpeaker[]
}

export function create(client: QueryClient) {
  if (!import.meta.env.SSR) placeListPage(client, readPageData(document))
  return { load: (request: Request) => load(client, request), Component: SpeakersRoute }
}

/** @throws {LoadError} `missing` for what is no number */
async function load(client: QueryClient, { params, location }: Request): Promise<Loaded | Redirect> {
  const page = params.page === undefined ? 1 : readPageNumber(params.page)
  if (page === undefined) throw new LoadError('missing', `${params.page} is no page`)
  const index = await client.fetchQuery(libraryQuery())
  if (page === 1 && params.page === undefined) return { index, page, speakers: index.speakers }
  if (page === 1 || page > countVoicePages(index)) return new Redirect(speakersPath() + location.search)
  const { speakers } = await client.fetchQuery(voicesPageQuery(page))
  return { index, page, speakers }
}

const countVoicePages = ({ voices }: LibraryIndex): number => Math.max(1, Math.ceil(voices / PAGE_VOICES))

/** Fewer letters may be a whole name; that of nobody, they may be the beginning of one. */
const SHORTEST_BEGINNING = 3

/** Who is called as one types; null where nothing is looked for, and until it is found. */
function useNamed(text: string): readonly ListedVoice[] | null {
  const client = useQueryClient()
  const sought = text.trim()
  const { data } = useQuery({
    queryKey: ['named', sought],
    queryFn: async () => (await import('../../features/search/find-named.ts')).findNamed(client, sought),
    enabled: sought !== '',
    // what was found stands until something else is
    placeholderData: keepPreviousData,
    throwOnError: true,
    staleTime: Number.POSITIVE_INFINITY,
    // its pieces were asked for again already
    retry: false,
  })
  if (sought === '' || data === undefined) return null
  if (data.length === 0 && sought.length < SHORTEST_BEGINNING) return null
  return data.slice(0, PAGE_VOICES).map(({ role, ...voice }) => ({ ...voice, roles: role === null ? [] : [role] }))
}

function SpeakersRoute() {
  const m = useMessages()
  const words = speakersWords(m)
  const filters = filterWords(m)
  // what `load` above gives
  const { index, page, speakers } = useShown().loaded as Loaded
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const sought = readParam(params, queryParam)
  const find = (text: string) =>
    void navigate(
      { pathname: speakersPath(), search: withParam(params, queryParam, text) },
      { replace: true, preventScrollReset: true },
    )
  const named = useNamed(sought)
  const newer = (page - 1) * PAGE_VOICES
  const part = filters.part(newer + 1, newer + speakers.length, index.voices)
  const wayTo = (number: number) => (number === 1 ? speakersPath() : speakersPagePath(number))
  return (
    <div className={styles.page}>
      <PageHead title={`${page === 1 ? words.title : `${words.title}, ${part}`} – Cytelnia`} description={words.lead} />
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.intro}>{words.lead}</p>
      {index.voices > MANY && (
        <FilterBar
          told={named === null ? null : filters.shown(named.length, index.voices)}
          clearLabel={filters.clear}
          onClear={() => find('')}
        >
          <FindField label={filters.name} value={sought} longest={LONGEST_QUERY} onFind={find} />
        </FilterBar>
      )}
      {index.voices === 0 ? (
        <p>{words.empty}</p>
      ) : named?.length === 0 ? (
        <p>{filters.nobody}</p>
      ) : (
        <SpeakerList speakers={named ?? speakers} first={named === null ? newer : 0} />
      )}
      {named === null && countVoicePages(index) > 1 && (
        <Pager
          label={filters.pages}
          told={part}
          before={page === 1 ? null : { to: wayTo(page - 1), words: filters.louder }}
          after={page === countVoicePages(index) ? null : { to: wayTo(page + 1), words: filters.quieter }}
        />
      )}
    </div>
  )
}
