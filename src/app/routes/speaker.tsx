import type { QueryClient } from '@tanstack/react-query'
import { useLocation } from 'react-router-dom'
import { LoadError } from '../../articles/fetch-json.ts'
import { placeListPage } from '../../articles/list-queries.ts'
import { readPageData } from '../../articles/page-data.ts'
import type { FormerVoice as Former } from '../../core/model/former-voice.ts'
import { speakerPagePath, speakerPath, timelinePath } from '../../core/model/page-paths.ts'
import { SpeakerExport } from '../../features/share/SpeakerExport.tsx'
import { FormerVoice } from '../../features/speakers/FormerVoice.tsx'
import { loadSpeaker, type SpeakerView } from '../../features/speakers/load-speaker.ts'
import { QuoteFilters } from '../../features/speakers/QuoteFilters.tsx'
import { countQuotes } from '../../features/speakers/quote-selection.ts'
import { SpeakerQuotes } from '../../features/speakers/SpeakerQuotes.tsx'
import { filterWords } from '../../messages/filter-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { speakersWords } from '../../messages/speakers-words.ts'
import { useShown } from '../../navigation/contexts.ts'
import { Redirect, type Request } from '../../navigation/route.ts'
import { Link } from '../../ui/Link.tsx'
import { PageHead } from '../../ui/PageHead.tsx'
import { Pager } from '../../ui/Pager.tsx'
import { readPageNumber } from '../../url/page-number.ts'
import { whoParam, withParam } from '../../url/search-params.ts'
import styles from './page.module.css'

export function create(client: QueryClient) {
  if (!import.meta.env.SSR) placeListPage(client, readPageData(document))
  return { load: (request: Request) => load(client, request), Component: SpeakerRoute }
}

/** @throws {LoadError} `missing` for somebody who never said a word, and for what is no number */
async function load(client: QueryClient, { params, location }: Request): Promise<SpeakerView | Former | Redirect> {
  const { speaker = '' } = params
  const page = params.page === undefined ? null : readPageNumber(params.page)
  if (page === undefined) throw new LoadError('missing', `${params.page} is no page`)
  const view = await loadSpeaker(client, speaker, new URLSearchParams(location.search), page)
  return view ?? new Redirect(speakerPath(speaker) + location.search)
}

function SpeakerRoute() {
  // what `load` above gives
  const loaded = useShown().loaded as SpeakerView | Former
  return 'now' in loaded ? <FormerSpeaker voice={loaded} /> : <Speaker view={loaded} />
}

function FormerSpeaker({ voice }: { voice: Former }) {
  const words = speakersWords(useMessages())
  return (
    <div className={styles.page}>
      <PageHead title={`${voice.name} – Cytelnia`} description={words.former} />
      <h1 className={styles.title} lang="pl">
        {voice.name}
      </h1>
      <FormerVoice voice={voice} />
    </div>
  )
}

function Speaker({ view: { speaker, quotes, found, earlier, page, pages } }: { view: SpeakerView }) {
  const m = useMessages()
  const words = filterWords(m)
  const { search } = useLocation()
  const all = countQuotes(speaker.quotes)
  const counts = `${m.count.quotes(all)} · ${m.count.articles(speaker.articles)}`
  const part = words.part(earlier + 1, earlier + quotes.length, found)
  const wayTo = (number: number) =>
    (number === 1 ? speakerPath(speaker.id) : speakerPagePath(speaker.id, number)) + search
  return (
    <div className={styles.page}>
      <PageHead
        title={`${page === 1 ? speaker.name : `${speaker.name}, ${part}`} – Cytelnia`}
        description={[speaker.name, ...speaker.roles, counts].join(' · ')}
      />
      <h1 className={styles.title} lang="pl">
        {speaker.name}
      </h1>
      {speaker.roles.length > 0 && (
        <p className={styles.intro} lang="pl">
          {speaker.roles.join(' · ')}
        </p>
      )}
      <p className={styles.meta}>
        {counts}
        {quotes.some(({ said }) => said !== null) && (
          <span className={styles.live}>
            {' · '}
            <Link
              to={timelinePath() + withParam(new URLSearchParams(), whoParam, [speaker.id])}
              aria-label={`${m.nav.timeline}: ${speaker.name}`}
            >
              {m.nav.timeline}
            </Link>
          </span>
        )}
      </p>
      <div data-answers>
        {all > 1 && <QuoteFilters speaker={speaker} found={found} />}
        <SpeakerQuotes name={speaker.name} quotes={quotes} />
        {pages > 1 && (
          <Pager
            label={words.pages}
            told={part}
            before={page === 1 ? null : { to: wayTo(page - 1), words: words.earlier }}
            after={page === pages ? null : { to: wayTo(page + 1), words: words.later }}
          />
        )}
      </div>
      <SpeakerExport id={speaker.id} />
    </div>
  )
}
