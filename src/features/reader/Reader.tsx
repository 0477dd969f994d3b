import { type ReactNode, useLayoutEffect, useMemo, useRef } from 'react'
import type { Article } from '../../core/model/article.ts'
import { articlePath } from '../../core/model/page-paths.ts'
import { formatEdtf, machineDate } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { BoundText } from '../../ui/BoundText.tsx'
import { quoteElementId } from '../../url/element-ids.ts'
import { ArticleText } from './ArticleText.tsx'
import type { ArticlePart } from './article-part.ts'
import { BlockText } from './BlockText.tsx'
import { indexLayers, nameOfHeading } from './block-layers.ts'
import { countArticle, readingMinutes } from './contents.ts'
import { HeldBack } from './HeldBack.tsx'
import { keepsInk } from './quote-filter.ts'
import styles from './Reader.module.css'
import type { ReaderView } from './reader-view.ts'

/**
 * The article with its head.
 *
 * @param part what is not of this page, of an article of which it shows only a part; null where it shows the whole
 * @param requested the quote that the address asks for, whether or not it is here
 * @param notice what is to be said of the address before the text
 * @param card what answers for the opened quote
 */
export function Reader({
  article,
  part,
  view,
  requested,
  notice,
  card,
}: {
  article: Article
  part: ArticlePart | null
  view: ReaderView
  requested: string | null
  notice: ReactNode
  card: ReactNode
}) {
  const m = useMessages()
  const titleBlock = article.titleFrom === 'heading' ? article.blocks[0] : undefined
  const index = useMemo(() => indexLayers(article), [article])
  const datetime = machineDate(article.published)
  const date = article.published === null ? m.library.undated : formatEdtf(article.published, m)
  const published = article.timeline.find(({ kind }) => kind === 'published')
  const kept = article.quotes.filter((quote) => keepsInk(view.filter, quote)).length
  const filtered = view.filtering && part?.isCut !== true ? m.reader.filtered(kept, article.quotes.length) : null
  const { words, quotes, voices } = part?.facts ?? countArticle(article)
  const heading = useRef<HTMLHeadingElement>(null)
  const beginning = useRef<number | null>(null)
  const before = part?.before ?? 0
  // what was held back unfolds below the title, which stays where it is and from which one reads on
  useLayoutEffect(() => {
    const top = heading.current?.getBoundingClientRect().top
    if (before > 0 || beginning.current === null || top === undefined) return
    window.scrollBy({ top: top - beginning.current, behavior: 'instant' })
    beginning.current = null
    heading.current?.focus({ preventScroll: true })
  }, [before])
  const askBefore = () => {
    beginning.current = heading.current?.getBoundingClientRect().top ?? null
    part?.onAskBefore()
  }
  return (
    <article className={styles.article}>
      <header className={styles.head}>
        <p className={styles.meta}>
          <span className={styles.published} id={published && `date-${published.id}`}>
            {datetime === null ? date : <time dateTime={datetime}>{date}</time>}
          </span>
          <span className={styles.dot}> · </span>
          {m.count.minutes(readingMinutes(words))}
          {filtered !== null && ' · '}
          {/* in place of all counts, so that the text stays where it is */}
          <span role="status" className={styles.filtered}>
            {filtered}
          </span>
          {filtered === null && quotes > 0 && ` · ${m.count.quotes(quotes)}, ${m.count.voices(voices)}`}
        </p>
        <h1
          ref={heading}
          tabIndex={-1}
          className={styles.title}
          data-brief={part !== null || undefined}
          lang={article.lang}
          aria-label={titleBlock && nameOfHeading(index, titleBlock)}
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
      </header>
      {notice}
      <ArticleText
        index={index}
        view={view}
        skip={(titleBlock === undefined ? 0 : 1) + (part?.skip ?? 0)}
        card={card}
        before={
          before > 0 && (
            <HeldBack
              to={articlePath(article.slug)}
              label={`↑ ${m.reader.fromBeginning}`}
              side={-1}
              onAsk={askBefore}
            />
          )
        }
        after={
          part !== null &&
          part.after > 0 && (
            <HeldBack
              to={`${articlePath(article.slug)}${requested === null ? '' : `#${quoteElementId(requested)}`}`}
              label={`${view.open === null ? m.reader.wholeArticle : m.reader.readOn} ↓`}
              side={1}
              onAsk={part.onAskAfter}
            />
          )
        }
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
