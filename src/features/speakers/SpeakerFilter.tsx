import { useNavigate, useSearchParams } from 'react-router-dom'
import type { Article, QuoteKind } from '../../core/model/article.ts'
import { quotePath } from '../../core/model/page-paths.ts'
import { useMessages } from '../../messages/Language.tsx'
import { voicesWords } from '../../messages/voices-words.ts'
import hidden from '../../ui/hidden.module.css'
import { Link } from '../../ui/Link.tsx'
import { voiceData } from '../../ui/voice.ts'
import { entryParam, kindParam, readParam, toggle, viewParam, whoParam, withParam } from '../../url/search-params.ts'
import { countKinds, countSpeakers, firstOf } from './count-quotes.ts'
import styles from './SpeakerFilter.module.css'

/**
 * Who speaks here and how, with counts: one or several of each. What is chosen keeps its ink in the text. Each change
 * is a navigation, so that back undoes it and the address can be sent to somebody. Of what was chosen nothing may be in
 * sight: the first of it is led to.
 *
 * @param titled false in a sheet, which has a title of its own
 * @param onChosen closes that sheet
 */
export function SpeakerFilter({
  article,
  titled = true,
  onChosen,
}: {
  article: Article
  titled?: boolean
  onChosen?: () => void
}) {
  const m = useMessages()
  const words = voicesWords(m)
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const who = readParam(params, whoParam)
  const kinds = readParam(params, kindParam)
  if (article.quotes.length === 0) return null
  // drawn at once, so that a second press adds to the first however busy the page is
  const go = (search: string) => void navigate({ search }, { preventScrollReset: true, flushSync: true })
  const isFiltering = who.length > 0 || kinds.length > 0
  const first = isFiltering && readParam(params, viewParam) === 'text' ? firstOf(article, who, kinds) : undefined
  const toFirst = first !== undefined && (
    <Link
      to={quotePath(article.slug, first.id) + withParam(params, entryParam, null)}
      state={first.id}
      preventScrollReset
      className={titled ? styles.firstBeside : styles.first}
      aria-label={words.toFirstChosen}
      onClick={onChosen}
    >
      {words.toFirst}
    </Link>
  )
  const reset = (
    <button
      type="button"
      className={titled ? styles.resetBeside : styles.reset}
      // not `disabled`, which would lose the focus of who has just pressed it
      aria-disabled={!isFiltering}
      onClick={({ currentTarget }) => {
        if (!isFiltering) return
        // beside the text it goes with what it lets go, in a sheet it stays; so does who works by keys
        if (titled) currentTarget.closest('[data-reach]')?.querySelector('input')?.focus({ preventScroll: true })
        const search = withParam(params, whoParam, [])
        go(withParam(new URLSearchParams(search), kindParam, []))
      }}
    >
      {m.reader.all}
    </button>
  )
  return (
    <div className={styles.filter} data-reach="voices">
      {/* beside the title, where it moves nothing */}
      {titled && isFiltering && reset}
      <fieldset className={styles.group}>
        <legend className={titled ? styles.legend : hidden.hidden}>{m.reader.voices}</legend>
        {countSpeakers(article).map(({ speaker, voice, quotes }) => (
          <label key={speaker.id} className={styles.option} {...voiceData(voice)}>
            <input
              type="checkbox"
              checked={who.includes(speaker.id)}
              onChange={() => go(withParam(params, whoParam, toggle(who, speaker.id)))}
            />
            <span className={styles.sign} aria-hidden="true" />
            <span className={styles.name} lang={article.lang}>
              {speaker.name}
            </span>
            <span className={styles.count}>
              <span aria-hidden="true">{quotes}</span>
              <span className={hidden.hidden}>{m.count.quotes(quotes)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend className={styles.legend}>{m.reader.kinds}</legend>
        {countKinds(article).map(({ kind, quotes }) => (
          <label key={kind} className={styles.option}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={() => go(withParam(params, kindParam, toggle<QuoteKind>(kinds, kind)))}
            />
            <KindSample kind={kind} words={m.kind[kind]} />
            <span className={styles.count}>
              <span aria-hidden="true">{quotes}</span>
              <span className={hidden.hidden}>{m.count.quotes(quotes)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {titled ? (
        toFirst
      ) : (
        // there from the beginning: what comes would push the rows from under the finger
        <div className={styles.ways}>
          {toFirst}
          {reset}
        </div>
      )}
    </div>
  )
}

/** The name of a kind, set the way its quotes are: the legend is the filter. Of a mixed one the last word is verbatim. */
function KindSample({ kind, words }: { kind: QuoteKind; words: string }) {
  const cut = kind === 'mixed' ? words.lastIndexOf(' ') + 1 : words.length
  return (
    <span className={styles.sample} data-kind={kind}>
      {words.slice(0, cut)}
      {cut < words.length && <span className={styles.verbatim}>{words.slice(cut)}</span>}
    </span>
  )
}
