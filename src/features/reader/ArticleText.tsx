import { Fragment, type ReactNode } from 'react'
import type { Block } from '../../core/model/article.ts'
import { BlockText } from './BlockText.tsx'
import { blockOfQuote, type LayerIndex, nameOfHeading } from './block-layers.ts'
import { headingId } from './contents.ts'
import styles from './prose.module.css'
import type { ReaderView } from './reader-view.ts'

/**
 * The article as it is read: every block in its own order, quotes and dates marked in place.
 *
 * @param skip how many first blocks stand elsewhere (a heading that is the page's title), or are held back
 * @param card what answers for the opened quote; it stands under the block in which that quote ends
 * @param before what stands for blocks that are held back at the beginning, and `after` at the end
 */
export function ArticleText({
  index,
  view,
  skip,
  card,
  before,
  after,
}: {
  index: LayerIndex
  view: ReaderView
  skip: number
  card: ReactNode
  before: ReactNode
  after: ReactNode
}) {
  const { article } = index
  const cardAfter = view.open === null ? -1 : Math.max(skip, blockOfQuote(article, view.open.quote))
  return (
    <div className={styles.prose} lang={article.lang} data-filtering={view.filtering || undefined}>
      {before}
      {article.blocks.map((block, i) =>
        i < skip ? null : (
          <Fragment key={block.span.start}>
            <BlockElement block={block} index={i} name={nameOfHeading(index, block)}>
              <BlockText index={index} block={block} view={view} />
            </BlockElement>
            {i === cardAfter && card}
          </Fragment>
        ),
      )}
      {after}
    </div>
  )
}

/** Each block bears `data-at`, its place in the article's text: what is selected or linked to is found by it. */
function BlockElement({
  block: { kind, span },
  index,
  name,
  children,
}: {
  block: Block
  index: number
  /** Of a heading. */
  name: string | undefined
  children: ReactNode
}) {
  const shared = { className: styles[kind], 'data-at': span.start, children }
  return kind === 'heading' ? <h2 id={headingId(index)} aria-label={name} {...shared} /> : <p {...shared} />
}
