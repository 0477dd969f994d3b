import type { Article } from '../../core/model/article.ts'
import { useMessages } from '../../messages/Language.tsx'
import styles from './Contents.module.css'
import { findContents } from './contents.ts'
import { TimeLeft } from './place/TimeLeft.tsx'

/** The article's headings, as links to them, and how long the rest takes. */
export function Contents({
  article,
  onChosen,
  titled = true,
}: {
  article: Article
  onChosen?: () => void
  titled?: boolean
}) {
  const m = useMessages()
  const headings = findContents(article)
  const left = <TimeLeft article={article} />
  if (headings.length === 0) return left
  return (
    <nav aria-label={m.reader.contents}>
      {titled && <h2 className={styles.title}>{m.reader.contents}</h2>}
      {left}
      <ul className={styles.list} lang={article.lang}>
        {headings.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} onClick={onChosen} className={styles.link}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
