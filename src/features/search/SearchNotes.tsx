import { LoadError } from '../../articles/fetch-json.ts'
import { libraryPath, searchPath, speakersPath } from '../../core/model/page-paths.ts'
import { replaceWord } from '../../core/search/parse-query.ts'
import { useMessages } from '../../messages/Language.tsx'
import { searchWords } from '../../messages/search-words.ts'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { queryParam, withParam } from '../../url/search-params.ts'
import type { SearchOutcome } from './find-results.ts'
import styles from './SearchNotes.module.css'
import type { SearchAddress } from './use-search-address.ts'

/** Before anything is asked: how one searches. */
export function SearchHints() {
  const texts = searchWords(useMessages())
  return (
    <div className={styles.hints} data-answers>
      {texts.hints.map((hint) => (
        <p key={hint}>{hint}</p>
      ))}
      <dl className={styles.operators}>
        {(['who', 'kind'] as const).map((operator) => (
          <div key={operator}>
            <dt>
              <code>{operator}:</code>
            </dt>
            <dd>{texts.operators[operator]}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.key}>
        {texts.keyHint} <kbd>/</kbd>
      </p>
    </div>
  )
}

/** Where scripts are off. */
export function WithoutScripts() {
  const texts = searchWords(useMessages())
  return (
    <div className={styles.withoutScripts}>
      <p>{texts.withoutScripts}</p>
      <Rooms />
    </div>
  )
}

function Rooms() {
  const m = useMessages()
  return (
    <p className={styles.rooms}>
      <Link to={libraryPath()}>{m.nav.library}</Link>
      <Link to={speakersPath()}>{m.nav.speakers}</Link>
    </p>
  )
}

/** What of the query was passed over, and why. */
export function PassedOver({ address, found }: { address: SearchAddress; found: SearchOutcome }) {
  const texts = searchWords(useMessages())
  const notes = [
    ...(found.skipped.length > 0 ? [texts.skipped(found.skipped)] : []),
    ...address.query.unknownKinds.map(texts.unknownKind),
    ...found.who.flatMap(({ value, name }) => (name === null ? [texts.unknownVoice(value)] : [])),
  ]
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ))
}

/** Nothing was found: which word is to blame, and what to try. */
export function NothingFound({ address, found }: { address: SearchAddress; found: SearchOutcome }) {
  const texts = searchWords(useMessages())
  const { who, kinds } = address.request
  return (
    <div className={styles.nothing}>
      <h2 className={styles.title}>{texts.nothing}</h2>
      {found.missing.map(({ word, suggestions }) => (
        <p key={word}>
          {texts.notThere(word)}
          {suggestions.length > 0 && ` ${texts.didYouMean} `}
          {suggestions.map((suggestion, index) => (
            <span key={suggestion} lang="pl">
              {index > 0 && ', '}
              <Link
                to={
                  searchPath() +
                  withParam(new URLSearchParams(), queryParam, replaceWord(address.text, word, suggestion))
                }
                className={styles.suggestion}
              >
                {suggestion}
              </Link>
            </span>
          ))}
        </p>
      ))}
      {(who.length > 0 || kinds.length > 0) && (
        <p>
          <button type="button" className={styles.button} onClick={address.widen}>
            {texts.withoutFilters}
          </button>
        </p>
      )}
      <ul>
        {texts.tryThis.map((advice) => (
          <li key={advice}>{advice}</li>
        ))}
      </ul>
      <Rooms />
    </div>
  )
}

/** The index could not be had. */
export function SearchFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const m = useMessages()
  const texts = searchWords(m)
  const failure = error instanceof LoadError && error.failure === 'offline' ? 'offline' : 'broken'
  return (
    <Notice title={m.failure[failure]} urgent>
      <p>{texts.failedNote}</p>
      <p>
        <button type="button" className={styles.button} onClick={onRetry}>
          {m.failure.retry}
        </button>
      </p>
    </Notice>
  )
}
