import { useSearchParams } from 'react-router-dom'
import type { Article } from '../../core/model/article.ts'
import { useMessages } from '../../messages/Language.tsx'
import { Link } from '../../ui/Link.tsx'
import { voiceData } from '../../ui/voice.ts'
import { kindParam, whoParam, withParam } from '../../url/search-params.ts'
import styles from './FilteredWays.module.css'
import { keepsInk } from './quote-filter.ts'
import type { ReaderView } from './reader-view.ts'

/**
 * Whose words keep their ink, each a way to the first of them, and the way back to all: where no filter stands beside.
 */
export function FilteredWays({ article, view }: { article: Article; view: ReaderView }) {
  const m = useMessages()
  const [params] = useSearchParams()
  if (!view.filtering) return null
  const kept = article.quotes.filter((quote) => keepsInk(view.filter, quote))
  return (
    <p className={styles.ways}>
      {view.filter.who.map((id) => {
        const first = kept.find(({ speaker }) => speaker === id)
        const name = view.speakers.get(id)?.name
        return (
          first !== undefined && (
            <Link
              key={id}
              to={view.quoteAddress(first.id)}
              state={first.id}
              preventScrollReset
              className={styles.voice}
              lang={article.lang}
              {...voiceData(view.voices.get(id) ?? null)}
            >
              {name}
            </Link>
          )
        )
      })}
      <Link
        to={{ search: withParam(new URLSearchParams(withParam(params, whoParam, [])), kindParam, []) }}
        preventScrollReset
        className={styles.all}
      >
        {m.reader.all}
      </Link>
    </p>
  )
}
