import { useQuery } from '@tanstack/react-query'
import { articleQuery } from '../../articles/queries.ts'
import type { ArticleLink } from '../../core/model/library.ts'
import { articlePath } from '../../core/model/page-paths.ts'
import { formatEdtf, machineDate } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { Link } from '../../ui/Link.tsx'
import { MarkedText } from './MarkedText.tsx'
import styles from './SearchResults.module.css'

/** UTF-16 code units. */
const EXCERPT = 260

/** An article that was found. Its excerpt comes with the article itself, which is then at hand to be read. */
export function ArticleResult({ article, forms }: { article: ArticleLink; forms: ReadonlySet<string> }) {
  const m = useMessages()
  const { slug, title, published } = article
  const { data } = useQuery(articleQuery(slug))
  const datetime = machineDate(published)
  const date = published === null ? m.library.undated : formatEdtf(published, m)
  return (
    <article>
      <p className={styles.meta}>{datetime === null ? date : <time dateTime={datetime}>{date}</time>}</p>
      <h3 className={styles.title} lang="pl">
        <Link to={articlePath(slug)} className={styles.link} data-result>
          <MarkedText text={title} forms={forms} length={EXCERPT} />
        </Link>
      </h3>
      <p className={styles.excerpt} lang="pl">
        {data !== undefined && <MarkedText text={data.text.replace(/\s+/g, ' ')} forms={forms} length={EXCERPT} />}
      </p>
    </article>
  )
}
