import type { FocusEvent, ReactNode } from 'react'
import { SEARCH_KINDS } from '../../core/model/search.ts'
import { useMessages } from '../../messages/Language.tsx'
import { searchWords } from '../../messages/search-words.ts'
import hidden from '../../ui/hidden.module.css'
import type { ResultsPage } from './load-page.ts'
import styles from './SearchFilters.module.css'
import { type SearchAddress, VOICES } from './use-search-address.ts'

/** So many who speak in what is shown are offered. */
const OFFERED = 5

/** How it was said and by whom: what is chosen, and what could be. */
export function SearchFilters({ address, page }: { address: SearchAddress; page: ResultsPage }) {
  const m = useMessages()
  const texts = searchWords(m)
  const { kinds, who } = address.request
  const chosen = page.found.who.filter(({ value }) => who.includes(value))
  const speakers = new Map(
    page.quotes.flatMap(({ voice }) => (voice === null ? [] : [[voice.id, voice.name] as const])),
  )
  // who alone speaks
  const isNoChoice = speakers.size < 2
  // whom the results begin with has a button there
  for (const { id } of page.found.voices.slice(0, VOICES)) speakers.delete(id)
  for (const { name } of chosen) for (const [id, other] of speakers) if (other === name) speakers.delete(id)
  const offered = chosen.length > 0 || isNoChoice ? [] : [...speakers].slice(0, OFFERED)
  const used = SEARCH_KINDS.filter((kind) => kinds.includes(kind) || page.found.kinds[kind] > 0)
  // one kind is no choice, but it can be let go
  const canChoose = used.length > 1 || kinds.length > 0
  if (!canChoose && chosen.length + offered.length === 0) return null
  return (
    <div className={styles.filters}>
      {canChoose && (
        <Choices legend={m.reader.kinds}>
          {used.map((kind) => (
            <button
              key={kind}
              type="button"
              className={styles.chip}
              aria-pressed={kinds.includes(kind)}
              onClick={() => address.toggleKind(kind)}
            >
              {m.kind[kind]}{' '}
              <span className={styles.count}>
                <span aria-hidden="true">{page.found.kinds[kind]}</span>
                <span className={hidden.hidden}>{m.count.quotes(page.found.kinds[kind])}</span>
              </span>
            </button>
          ))}
        </Choices>
      )}
      {chosen.length + offered.length > 0 && (
        <Choices legend={texts.whose}>
          {chosen.map(({ value, name }) => (
            <button
              key={value}
              type="button"
              className={styles.chip}
              aria-pressed="true"
              lang="pl"
              onClick={() => address.toggleWho(value)}
            >
              {name ?? value}
            </button>
          ))}
          {offered.map(([id, name]) => (
            <button
              key={id}
              type="button"
              className={styles.chip}
              aria-pressed="false"
              lang="pl"
              onClick={() => address.toggleWho(id)}
            >
              {name}
            </button>
          ))}
        </Choices>
      )}
    </div>
  )
}

function Choices({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group} onFocus={showWhole}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.choices}>{children}</div>
    </fieldset>
  )
}

/** Where choices stand in one line, the browser leaves one that it cuts in two as it is. */
function showWhole({ target }: FocusEvent): void {
  target.scrollIntoView({ block: 'nearest', inline: 'nearest' })
}
