import { useQuery } from '@tanstack/react-query'
import { neighboursQuery } from '../../../articles/neighbours-query.ts'
import type { ArticleLink } from '../../../core/model/library.ts'
import { articlePath } from '../../../core/model/page-paths.ts'
import { formatEdtf, machineDate } from '../../../messages/format-edtf.ts'
import { useMessages } from '../../../messages/Language.tsx'
import { placeWords } from '../../../messages/place-words.ts'
import { BoundText } from '../../../ui/BoundText.tsx'
import { Link } from '../../../ui/Link.tsx'
import styles from './place.module.css'

/** The articles before and after this one in the library, at its end. Where they are not known there is nothing. */
export function NextArticles({ slug }: { slug: string }) {
  const words = placeWords(useMessages())
  const { data } = useQuery(neighboursQuery(slug))
  if (data === undefined || (data.newer === null && data.older === null)) return null
  return (
    <nav className={styles.next} aria-label={words.others}>
      <Way to={data.older} label={words.older} rel="prev" />
      <Way to={data.newer} label={words.newer} rel="next" />
    </nav>
  )
}

function Way({ to, label, rel }: { to: ArticleLink | null; label: string; rel: 'prev' | 'next' }) {
  const m = useMessages()
  if (to === null) return null
  const datetime = machineDate(to.published)
  const date = to.published === null ? null : formatEdtf(to.published, m)
  return (
    <Link to={articlePath(to.slug)} rel={rel} className={styles.way} data-way={rel}>
      <span className={styles.label}>
        {label}
        {date !== null && (
          <>
            {' · '}
            {datetime === null ? date : <time dateTime={datetime}>{date}</time>}
          </>
        )}
      </span>
      <span className={styles.name} lang="pl">
        <BoundText text={to.title} />
      </span>
    </Link>
  )
}
