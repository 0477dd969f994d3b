import { useHref } from 'react-router-dom'
import { articlePath } from '../../core/model/page-paths.ts'
import type { WithdrawnArticle } from '../../core/model/withdrawn-article.ts'
import { formatEdtf, machineDate } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { linkWords } from '../../messages/link-words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { WordLinks } from '../../ui/WordLinks.tsx'
import { ArchivedQuote } from './ArchivedQuote.tsx'
import styles from './Reader.module.css'
import { findWithdrawnQuote } from './withdrawn-quote.ts'

/**
 * An article that was published and is no more: what it was, and the words of the quote that the address asks for, or
 * ways to those of all its quotes. Each of these pages is a document of its own, which carries no more than it shows:
 * its links load it.
 *
 * @param requested the quote's id in the address; null for the article's own
 */
export function Withdrawn({ article, requested }: { article: WithdrawnArticle; requested: string | null }) {
  const m = useMessages()
  const words = linkWords(m)
  const { withdrawn: slug, title, published, quotes } = article
  const address = useHref(articlePath(slug))
  const datetime = machineDate(published)
  const date = published === null ? m.library.undated : formatEdtf(published, m)
  const was = requested === null ? null : findWithdrawnQuote(article, requested)
  return (
    <article className={styles.article}>
      <p className={styles.meta}>
        <span className={styles.published}>{datetime === null ? date : <time dateTime={datetime}>{date}</time>}</span>
      </p>
      <h1 className={styles.title} lang={title === null ? undefined : 'pl'}>
        {title ?? m.withdrawn.title}
      </h1>
      <Notice title={m.withdrawn.title} urgent>
        <p>
          {words.formerAddress}: {requested === null ? address : <a href={address}>{address}</a>}
        </p>
        {was !== null && (
          <>
            <p>{words.goneNote}</p>
            <ArchivedQuote was={was} />
          </>
        )}
        {requested !== null && was === null && <p>{m.reader.quoteMissing}</p>}
        {requested === null && quotes.length > 0 && (
          <>
            <p>{words.withdrawnQuotes}:</p>
            <WordLinks links={quotes.map(({ id, words }) => ({ href: `${address}/q/${id}`, words }))} />
          </>
        )}
      </Notice>
    </article>
  )
}
