import { type ReactNode, useMemo } from 'react'
import { Link } from 'react-router-dom'
import type { Article } from '../../core/model/article.ts'
import { resolvePermalink } from '../../core/permalinks/resolve-permalink.ts'
import { formatEdtf, machineDate } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { BoundText } from '../../ui/BoundText.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { quotePath } from '../../url/addresses.ts'
import { ArticleText } from './ArticleText.tsx'
import { BlockText } from './BlockText.tsx'
import { indexLayers } from './block-layers.ts'
import { readingMinutes } from './contents.ts'
import { QuoteCard } from './QuoteCard.tsx'
import { keepsInk } from './quote-filter.ts'
import styles from './Reader.module.css'
import type { ReaderView } from './reader-view.ts'

/**
 * The article with its head.
 *
 * @param requested the quote that the address asks for, whether or not it is here
 * @param notice what is to be said of the address before the text
 * @param actions what one can do with the opened quote
 */
export function Reader({
  article,
  view,
  requested,
  notice,
  actions,
}: {
  article: Article
  view: ReaderView
  requested: string | null
  notice: ReactNode
  actions: ReactNode
}) {
  const m = useMessages()
  const titleBlock = article.titleFrom === 'heading' ? article.blocks[0] : undefined
  const index = useMemo(() => indexLayers(article), [article])
  const datetime = machineDate(article.published)
  const date = article.published === null ? m.library.undated : formatEdtf(article.published, m)
  const published = article.timeline.find(({ kind }) => kind === 'published')
  const kept = article.quotes.filter((quote) => keepsInk(view.filter, quote)).length
  return (
    <article className={styles.article}>
      <header>
        <p className={styles.meta}>
          <span className={styles.published} id={published && `date-${published.id}`}>
            {datetime === null ? date : <time dateTime={datetime}>{date}</time>}
          </span>
          {' · '}
          {m.count.minutes(readingMinutes(article.text))}
          {' · '}
          {m.count.quotes(article.quotes.length)}, {m.count.voices(article.speakers.length)}
        </p>
        <h1
          className={styles.title}
          lang={article.lang}
          data-at={titleBlock?.span.start}
          title={article.titleFrom === 'lead' ? m.reader.titleFromLead : undefined}
        >
          {titleBlock === undefined ? (
            <BoundText text={article.title} />
          ) : (
            <BlockText index={index} block={titleBlock} view={view} />
          )}
        </h1>
        {article.source !== undefined && <SourceLine source={article.source} />}
        {view.filtering && (
          <p className={styles.filtered} role="status">
            {m.reader.filtered(kept, article.quotes.length)}
          </p>
        )}
      </header>
      {requested !== null && view.open === null && <MissingQuote article={article} requested={requested} />}
      {notice}
      <ArticleText
        index={index}
        view={view}
        skip={titleBlock === undefined ? 0 : 1}
        card={view.open && <QuoteCard article={article} quote={view.open.quote} view={view} actions={actions} />}
      />
    </article>
  )
}

function SourceLine({ source: { name, url, author } }: { source: NonNullable<Article['source']> }) {
  const label = name ?? url
  return (
    <p className={styles.meta}>
      {author}
      {author !== undefined && label !== undefined && ' · '}
      {url === undefined ? (
        label
      ) : (
        // printed with its address, unless that is its label
        <a href={url} className={name === undefined ? undefined : styles.source}>
          {label}
        </a>
      )}
    </p>
  )
}

/** A link whose quote is not there says so, and offers what is most alike; it never picks for the reader. */
function MissingQuote({ article, requested }: { article: Article; requested: string }) {
  const m = useMessages()
  const { quote, candidates } = resolvePermalink(quotePath(article.slug, requested), article)
  const nearest = [...(quote === null ? [] : [quote]), ...candidates.filter((id) => id !== quote)]
    .map((id) => article.quotes.find((other) => other.id === id))
    .filter((other) => other !== undefined)
  return (
    <Notice title={m.reader.quoteMissing} urgent>
      <p>{m.reader.quoteMissingNote}</p>
      {nearest.length > 0 && (
        <>
          <p>{m.reader.nearest}:</p>
          <ul lang={article.lang}>
            {nearest.map((other) => (
              <li key={other.id}>
                <Link to={quotePath(article.slug, other.id)} preventScrollReset>
                  {other.spans.map((span) => article.text.slice(span.start, span.end)).join(' … ')}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
