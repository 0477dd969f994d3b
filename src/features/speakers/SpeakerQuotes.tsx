import type { SpokenQuote } from '../../core/model/library.ts'
import { articlePath, quotePath } from '../../core/model/page-paths.ts'
import { filterWords } from '../../messages/filter-words.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { speakersWords } from '../../messages/speakers-words.ts'
import { BoundText } from '../../ui/BoundText.tsx'
import hidden from '../../ui/hidden.module.css'
import { Link } from '../../ui/Link.tsx'
import { groupByArticle } from './group-by-article.ts'
import styles from './SpeakerPages.module.css'

/** What one speaker said, in time, by the articles that tell it; each quote leads to its place there. */
export function SpeakerQuotes({ name, quotes }: { name: string; quotes: readonly SpokenQuote[] }) {
  const m = useMessages()
  if (quotes.length === 0) return <p>{filterWords(m).nothing}</p>
  return groupByArticle(quotes).map(([first, ...others]) => (
    <section key={`${first.article.slug}-${first.id}`} className={styles.told}>
      <h2 className={styles.article} lang="pl">
        <Link to={articlePath(first.article.slug)} className={styles.toArticle}>
          <BoundText text={first.article.title} />
        </Link>
      </h2>
      <p className={styles.counts}>{formatEdtf(first.article.published, m)}</p>
      <ol className={styles.quotes}>
        {[first, ...others].map((quote) => (
          <Spoken key={quote.id} name={name} quote={quote} />
        ))}
      </ol>
    </section>
  ))
}

function Spoken({ name, quote: { article, id, kind, words, said } }: { name: string; quote: SpokenQuote }) {
  const m = useMessages()
  // where the text does not say when, it was the article's day, which stands above
  const facts = [...(said === null || said === article.published ? [] : [formatEdtf(said, m)]), m.kind[kind]]
  return (
    <li className={styles.spoken}>
      <p className={styles.counts}>
        {facts.join(' · ')}
        <span className={styles.dot}> · </span>
        <Link to={quotePath(article.slug, id)} className={styles.way}>
          {speakersWords(m).inText}
          <span className={hidden.hidden}>: {m.reader.quoteLink(name, m.kind[kind])}</span>
        </Link>
      </p>
      <blockquote className={styles.words} lang="pl" data-kind={kind}>
        <BoundText text={words} />
      </blockquote>
    </li>
  )
}
