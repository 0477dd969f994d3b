import { usePrefetchSpeaker } from '../../articles/use-prefetch.ts'
import { speakerPath } from '../../core/model/page-paths.ts'
import type { FoundVoice } from '../../core/model/search.ts'
import { useMessages } from '../../messages/Language.tsx'
import { searchWords } from '../../messages/search-words.ts'
import { Link } from '../../ui/Link.tsx'
import { ArticleResult } from './ArticleResult.tsx'
import type { ResultsPage } from './load-page.ts'
import { QuoteResult } from './QuoteResult.tsx'
import styles from './SearchResults.module.css'
import { type SearchAddress, SHOWN, VOICES } from './use-search-address.ts'

/** What was found: who is called so, what was said, where it is written. */
export function SearchResults({ address, page }: { address: SearchAddress; page: ResultsPage }) {
  const m = useMessages()
  const texts = searchWords(m)
  const { found, quotes, articles } = page
  const { shown } = address
  const voices = found.voices.slice(0, VOICES)
  return (
    <>
      {voices.length > 0 && (
        <section aria-labelledby="found-voices">
          <h2 className={styles.heading} id="found-voices">
            {texts.voices}
          </h2>
          <ul className={styles.list}>
            {voices.map((voice) => (
              <li key={voice.id} className={styles.voice}>
                <VoiceResult voice={voice} />
                <button type="button" className={styles.button} onClick={() => address.toggleWho(voice.id)}>
                  {texts.onlyVoice(voice.name)}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {quotes.length > 0 && (
        <section aria-labelledby="found-quotes">
          <h2 className={styles.heading} id="found-quotes">
            {texts.quotes} <span className={styles.count}>{found.quotes.length.toLocaleString(m.language)}</span>
          </h2>
          <ol className={styles.list}>
            {quotes.map((quote) => (
              <li key={`${quote.article.slug} ${quote.id}`} className={styles.item}>
                <QuoteResult quote={quote} forms={found.forms} />
              </li>
            ))}
          </ol>
          {found.quotes.length > shown.quotes && (
            <button
              type="button"
              className={styles.button}
              onClick={() => address.show({ ...shown, quotes: shown.quotes + 2 * SHOWN.quotes })}
            >
              {texts.more}
            </button>
          )}
        </section>
      )}
      {articles.length > 0 && (
        <section aria-labelledby="found-articles">
          <h2 className={styles.heading} id="found-articles">
            {texts.articles} <span className={styles.count}>{found.articles.length.toLocaleString(m.language)}</span>
          </h2>
          <ol className={styles.list}>
            {articles.map((article) => (
              <li key={article.slug} className={styles.item}>
                <ArticleResult article={article} forms={found.forms} />
              </li>
            ))}
          </ol>
          {found.articles.length > shown.articles && (
            <button
              type="button"
              className={styles.button}
              onClick={() => address.show({ ...shown, articles: shown.articles + 2 * SHOWN.articles })}
            >
              {texts.more}
            </button>
          )}
        </section>
      )}
    </>
  )
}

function VoiceResult({ voice }: { voice: FoundVoice }) {
  const m = useMessages()
  const intent = usePrefetchSpeaker(voice.id)
  return (
    <p className={styles.who}>
      <Link to={speakerPath(voice.id)} className={styles.name} lang="pl" data-result {...intent}>
        {voice.name}
      </Link>
      <span className={styles.meta}>
        {voice.role !== null && <span lang="pl">{voice.role} · </span>}
        {m.count.quotes(voice.quotes)}
      </span>
    </p>
  )
}
