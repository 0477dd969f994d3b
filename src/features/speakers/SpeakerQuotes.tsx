import type { SpokenQuote } from '../../core/model/library.ts'
import { filterWords } from '../../messages/filter-words.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { speakersWords } from '../../messages/speakers-words.ts'
import { BoundText } from '../../ui/BoundText.tsx'
import { Link } from '../../ui/Link.tsx'
import { quotePath } from '../../url/addresses.ts'
import styles from './SpeakerPages.module.css'

/** What one speaker said, in time; each leads to its place in its article. */
export function SpeakerQuotes({ quotes }: { quotes: readonly SpokenQuote[] }) {
  const m = useMessages()
  if (quotes.length === 0) return <p>{filterWords(m).nothing}</p>
  return (
    <ol className={styles.quotes}>
      {quotes.map(({ article, id, kind, words, said }) => (
        <li key={`${article.slug}-${id}`} className={styles.spoken}>
          <p className={styles.counts}>
            {formatEdtf(said ?? article.published, m)} · {m.kind[kind]}
          </p>
          <blockquote className={styles.words} lang="pl" data-kind={kind}>
            <BoundText text={words} />
          </blockquote>
          <p className={styles.counts}>
            {speakersWords(m).from}{' '}
            <Link to={quotePath(article.slug, id)} lang="pl">
              {article.title}
            </Link>
          </p>
        </li>
      ))}
    </ol>
  )
}
