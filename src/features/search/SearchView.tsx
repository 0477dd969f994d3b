import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useMessages } from '../../messages/Language.tsx'
import { searchWords } from '../../messages/search-words.ts'
import { useAnnounce } from '../../ui/Announcer.tsx'
import { SEARCH_FIELD_ID } from '../../url/element-ids.ts'
import type { ResultsPage } from './load-page.ts'
import { moveFocus } from './move-focus.ts'
import { SearchField } from './SearchField.tsx'
import { SearchFilters } from './SearchFilters.tsx'
import { NothingFound, PassedOver, SearchFailed, SearchHints, WithoutScripts } from './SearchNotes.tsx'
import { SearchResults } from './SearchResults.tsx'
import styles from './SearchView.module.css'
import { useResults } from './use-results.ts'
import { type SearchAddress, useSearchAddress } from './use-search-address.ts'

/** A screen reader is told what was found once the typing has stopped. */
const SETTLED_MS = 700

/** Words typed, what was found for them, and what to narrow it by. The address holds it all. */
export function SearchView() {
  const texts = searchWords(useMessages())
  const address = useSearchAddress()
  const { request, shown } = address
  const { data, error, isPlaceholderData, refetch } = useResults(request, shown)
  const page = request.words.length > 0 || request.who.length > 0 ? data : undefined
  useAnnouncement(page === undefined || isPlaceholderData ? null : page)
  const root = useRef<HTMLDivElement>(null)
  const below = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const field = document.getElementById(SEARCH_FIELD_ID)
    if (root.current !== null && moveFocus(event, root.current, field, below.current)) event.preventDefault()
  }
  const goBelow = () => {
    // not before: who presses between the results with a mouse scrolls on by arrows
    below.current?.setAttribute('tabindex', '-1')
    below.current?.focus({ preventScroll: true })
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows go on from the field and the links, which are what one presses
    <div ref={root} className={styles.search} onKeyDown={move}>
      {/* what was searched for is nobody's page */}
      {address.text !== '' && <meta name="robots" content="noindex" />}
      <SearchField text={address.text} onType={address.type} onDone={goBelow} />
      <WithoutScripts />
      {/* there before anything is found, and whatever is: the focus is not lost with what stood here */}
      {/* biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for fields */}
      <div ref={below} role="group" aria-label={texts.found} className={styles.below}>
        {error !== null ? (
          <SearchFailed error={error} onRetry={() => void refetch()} />
        ) : page !== undefined ? (
          <Outcome address={address} page={page} isOld={isPlaceholderData} />
        ) : (
          <Waiting address={address} />
        )}
      </div>
    </div>
  )
}

/** Nothing is found yet: because nothing is asked, not enough, or because it is on its way. */
function Waiting({ address: { request } }: { address: SearchAddress }) {
  const m = useMessages()
  const texts = searchWords(m)
  if (request.words.length > 0 || request.who.length > 0) return <p className={styles.busy}>{m.loading}</p>
  return request.kinds.length > 0 ? <p className={styles.busy}>{texts.tooWide}</p> : <SearchHints />
}

function Outcome({ address, page, isOld }: { address: SearchAddress; page: ResultsPage; isOld: boolean }) {
  const { found } = page
  const isNothing = found.quotes.length + found.articles.length + found.voices.length === 0
  const isNarrow = address.request.who.length + address.request.kinds.length > 0
  return (
    <div className={styles.outcome} data-old={isOld || undefined} aria-busy={isOld}>
      {(!isNothing || isNarrow) && <SearchFilters address={address} page={page} />}
      <PassedOver address={address} found={found} />
      {isNothing ? <NothingFound address={address} found={found} /> : <SearchResults address={address} page={page} />}
    </div>
  )
}

function useAnnouncement(page: ResultsPage | null): void {
  const m = useMessages()
  const texts = searchWords(m)
  const announce = useAnnounce()
  const [quotes, articles] = [page?.found.quotes.length ?? 0, page?.found.articles.length ?? 0]
  const counts = [m.count.quotes(quotes), ...(articles > 0 ? [m.count.articles(articles)] : [])].join(', ')
  const told = page === null ? null : quotes + articles === 0 ? texts.nothing : counts
  useEffect(() => {
    if (told === null) return
    const timer = setTimeout(() => announce(told), SETTLED_MS)
    return () => clearTimeout(timer)
  }, [told, announce])
}
