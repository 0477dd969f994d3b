import { useNavigate, useSearchParams } from 'react-router-dom'
import type { Article, QuoteKind } from '../../core/model/article.ts'
import { useMessages } from '../../messages/Language.tsx'
import hidden from '../../ui/hidden.module.css'
import { voiceData } from '../../ui/voice.ts'
import { kindParam, readParam, toggle, whoParam, withParam } from '../../url/search-params.ts'
import { countKinds, countSpeakers } from './count-quotes.ts'
import styles from './SpeakerFilter.module.css'

/**
 * Who speaks here and how, with counts: one or several of each. What is chosen keeps its ink in the text. Each change
 * is a navigation, so that back undoes it and the address can be sent to somebody.
 */
export function SpeakerFilter({ article, titled = true }: { article: Article; titled?: boolean }) {
  const m = useMessages()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const who = readParam(params, whoParam)
  const kinds = readParam(params, kindParam)
  if (article.quotes.length === 0) return null
  // drawn at once, so that a second press adds to the first however busy the page is
  const go = (search: string) => void navigate({ search }, { preventScrollReset: true, flushSync: true })
  const reset = (who.length > 0 || kinds.length > 0) && (
    <button
      type="button"
      className={titled ? styles.resetBeside : styles.reset}
      onClick={({ currentTarget }) => {
        // it goes with what it lets go; who works by keys stays here
        currentTarget.parentElement?.querySelector('input')?.focus({ preventScroll: true })
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
      {titled && reset}
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
      {!titled && reset}
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
