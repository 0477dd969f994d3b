import { usePrefetchArticle } from '../../articles/use-prefetch.ts'
import { articlePath, quotePath } from '../../core/model/page-paths.ts'
import { formatEdtf, machineDate } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { searchWords } from '../../messages/search-words.ts'
import { BoundText } from '../../ui/BoundText.tsx'
import { Link } from '../../ui/Link.tsx'
import { voiceData } from '../../ui/voice.ts'
import type { FoundQuote } from './load-page.ts'
import { MarkedText } from './MarkedText.tsx'
import styles from './SearchResults.module.css'

/** UTF-16 code units. */
const EXCERPT = 320

/** A quote that was found: who, when, how; its words, which lead to it; where it stands. */
export function QuoteResult({ quote, forms }: { quote: FoundQuote; forms: ReadonlySet<string> }) {
  const m = useMessages()
  const texts = searchWords(m)
  const { article, id, kind, words, voice } = quote
  const intent = usePrefetchArticle(article.slug)
  const date = quote.said ?? article.published
  const datetime = machineDate(date)
  const when = date === null ? m.library.undated : formatEdtf(date, m)
  return (
    <article {...voiceData(voice?.place ?? null)}>
      <p className={styles.meta}>
        <span className={styles.speaker}>
          {voice === null ? (
            m.reader.unnamed
          ) : (
            <span lang="pl">
              <MarkedText text={voice.name} forms={forms} length={EXCERPT} />
            </span>
          )}
        </span>
        {' · '}
        {datetime === null ? when : <time dateTime={datetime}>{when}</time>}
        {` · ${m.kind[kind]}`}
      </p>
      <blockquote className={styles.words} lang="pl" data-kind={kind}>
        <Link to={quotePath(article.slug, id)} className={styles.link} data-result {...intent}>
          <MarkedText text={words} forms={forms} length={EXCERPT} />
        </Link>
      </blockquote>
      <p className={styles.meta}>
        {texts.article}{' '}
        <Link to={articlePath(article.slug)} className={styles.source} lang="pl">
          <BoundText text={article.title} />
        </Link>
      </p>
    </article>
  )
}
