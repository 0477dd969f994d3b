import type { ReactNode } from 'react'
import type { Article } from '../../../core/model/article.ts'
import { formatEdtf, machineDate } from '../../../messages/format-edtf.ts'
import { useMessages } from '../../../messages/Language.tsx'
import { voicesWords } from '../../../messages/voices-words.ts'
import { BoundText } from '../../../ui/BoundText.tsx'
import type { ReadingView } from './reading-view.ts'
import { ViewSwitch } from './ViewSwitch.tsx'
import styles from './voices.module.css'

/**
 * Whose quotes these are: the article's date and title, and the ways back to its text, unless these stand beside it,
 * where one came by them.
 */
export function ViewHead({ article, shown, children }: { article: Article; shown: ReadingView; children: ReactNode }) {
  const m = useMessages()
  const datetime = machineDate(article.published)
  const date = article.published === null ? m.library.undated : formatEdtf(article.published, m)
  return (
    <header className={styles.head}>
      <p className={styles.facts}>
        {datetime === null ? date : <time dateTime={datetime}>{date}</time>} · {voicesWords(m).views[shown]}
      </p>
      <h1 className={styles.title} lang={article.lang} tabIndex={-1}>
        <BoundText text={article.title} />
      </h1>
      <div className={styles.ways}>
        <ViewSwitch article={article} shown={shown} />
      </div>
      {children}
    </header>
  )
}
