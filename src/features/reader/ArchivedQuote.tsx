import type { PublishedWords } from '../../core/model/article-links.ts'
import { formatEdtf } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { linkWords } from '../../messages/link-words.ts'
import styles from './ArchivedQuote.module.css'

/** Words that were published and are no more, who said them, and in an article of when. */
export function ArchivedQuote({ was }: { was: PublishedWords }) {
  const m = useMessages()
  const words = linkWords(m)
  return (
    <figure className={styles.archived}>
      <blockquote className={styles.words} lang="pl">
        <p>{was.words}</p>
      </blockquote>
      <figcaption>
        {was.speaker?.name ?? m.reader.unnamed}
        {was.published !== null && ` · ${words.published(formatEdtf(was.published, m))}`}
      </figcaption>
    </figure>
  )
}
