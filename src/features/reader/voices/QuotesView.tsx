import { useMemo } from 'react'
import { useSearchParams } from 'react-router-dom'
import type { Article } from '../../../core/model/article.ts'
import { articlePath } from '../../../core/model/page-paths.ts'
import { useMessages } from '../../../messages/Language.tsx'
import { voicesWords } from '../../../messages/voices-words.ts'
import { Link } from '../../../ui/Link.tsx'
import { voiceData } from '../../../ui/voice.ts'
import { byParam, readParam, withParam } from '../../../url/search-params.ts'
import { keepsInk } from '../quote-filter.ts'
import type { ReaderView } from '../reader-view.ts'
import { groupByVoice, listSaid } from './list-voices.ts'
import { QuoteItem } from './QuoteItem.tsx'
import { ViewHead } from './ViewHead.tsx'
import styles from './voices.module.css'

const ORDERS = ['place', 'speaker'] as const

/** What is said in an article and nothing else, in order or by voice; what the filter lets go is not here. */
export function QuotesView({ article, view }: { article: Article; view: ReaderView }) {
  const m = useMessages()
  const words = voicesWords(m)
  const [params] = useSearchParams()
  const by = readParam(params, byParam)
  const said = useMemo(() => listSaid(article, view.filter), [article, view.filter])
  const kept = article.quotes.filter((quote) => keepsInk(view.filter, quote)).length
  return (
    <article className={styles.page}>
      <ViewHead article={article} shown="quotes">
        <div className={styles.found}>
          <p className={styles.count} role="status">
            {words.shown(kept, article.quotes.length)}
          </p>
          {article.quotes.length > 1 && (
            <nav className={styles.order} aria-label={words.order}>
              <ul className={styles.places}>
                {ORDERS.map((order) => (
                  <li key={order}>
                    <Link
                      to={articlePath(article.slug) + withParam(params, byParam, order)}
                      preventScrollReset
                      className={styles.link}
                      aria-current={order === by ? 'true' : undefined}
                    >
                      {words.orders[order]}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </div>
      </ViewHead>
      {said.length === 0 && <p>{words.none}</p>}
      {by === 'place' ? (
        <ol className={styles.list}>
          {said.map((one) => (
            <li key={one.quote.id}>
              <QuoteItem article={article} said={one} view={view} />
            </li>
          ))}
        </ol>
      ) : (
        groupByVoice(article, said).map(({ speaker, said: own }) => (
          <section
            key={speaker?.id ?? ''}
            className={styles.voice}
            aria-labelledby={`voice-${speaker?.id ?? ''}`}
            {...voiceData(speaker === null ? null : (view.voices.get(speaker.id) ?? null))}
          >
            <h2
              id={`voice-${speaker?.id ?? ''}`}
              className={styles.name}
              lang={speaker === null ? undefined : article.lang}
            >
              {speaker?.name ?? m.reader.unnamed}
            </h2>
            {speaker !== null && speaker.roles.length > 0 && (
              <p className={styles.facts} lang={article.lang}>
                {speaker.roles.join(' · ')}
              </p>
            )}
            <ol className={styles.list}>
              {own.map((one) => (
                <li key={one.quote.id}>
                  <QuoteItem article={article} said={one} view={view} hasName={false} />
                </li>
              ))}
            </ol>
          </section>
        ))
      )}
    </article>
  )
}
