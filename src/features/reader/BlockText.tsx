import type { ReactNode } from 'react'
import { useNavigate } from 'react-router-dom'
import type { Block } from '../../core/model/article.ts'
import { machineDate } from '../../messages/format-edtf.ts'
import { useMessages } from '../../messages/Language.tsx'
import { Link } from '../../ui/Link.tsx'
import { voiceData } from '../../ui/voice.ts'
import { quoteElementId } from '../../url/element-ids.ts'
import { type LayerIndex, layBlock, type TextLayer } from './block-layers.ts'
import type { LayerNode } from './nest-layers.ts'
import styles from './prose.module.css'
import { sureness } from './quote-facts.ts'
import { keepsInk } from './quote-filter.ts'
import type { ReaderView } from './reader-view.ts'

/** One block's words, drawn with the quotes and dates in them. The words themselves are the article's, untouched. */
export function BlockText({ index, block, view }: { index: LayerIndex; block: Block; view: ReaderView }) {
  const nodes = layBlock(index, block, view.open?.evidenceSpans ?? [])
  return <LayerNodes nodes={nodes} text={index.article.text} view={view} />
}

function LayerNodes({
  nodes,
  text,
  view,
}: {
  nodes: LayerNode<TextLayer>[]
  text: string
  view: ReaderView
}): ReactNode {
  return nodes.map((node) =>
    node.type === 'text' ? (
      text.slice(node.start, node.end)
    ) : (
      <LayerElement
        key={`${layerKey(node.value)}-${node.start}`}
        layer={node.value}
        continued={node.continued}
        end={node.end}
        view={view}
      >
        <LayerNodes nodes={node.children} text={text} view={view} />
      </LayerElement>
    ),
  )
}

function layerKey(layer: TextLayer): string {
  return layer.type === 'quote' ? layer.quote.id : layer.type
}

function LayerElement({
  layer,
  continued,
  end,
  view,
  children,
}: {
  layer: TextLayer
  continued: boolean
  end: number
  view: ReaderView
  children: ReactNode
}) {
  switch (layer.type) {
    case 'quote':
      return (
        <QuoteMark layer={layer} continued={continued} end={end} view={view}>
          {children}
        </QuoteMark>
      )
    case 'date':
      return (
        <DateMark layer={layer} continued={continued} view={view}>
          {children}
        </DateMark>
      )
    default:
      return <span className={styles[layer.type]}>{children}</span>
  }
}

/**
 * A stretch of a quote. Its first stretch begins with an empty link that bears the voice's sign (drawn by CSS, so that
 * nobody copies it) and tells those who listen who speaks and how; a press anywhere on the words does the same. Its
 * last stretch tells them that it ends.
 */
function QuoteMark({
  layer: { quote, first },
  continued,
  end,
  view,
  children,
}: {
  layer: Extract<TextLayer, { type: 'quote' }>
  continued: boolean
  end: number
  view: ReaderView
  children: ReactNode
}) {
  const m = useMessages()
  const speaker = quote.speaker === null ? undefined : view.speakers.get(quote.speaker)
  const navigate = useNavigate()
  const opens = first && !continued
  const isOpen = view.open?.quote.id === quote.id
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the link inside is for keys
    <mark
      className={styles.quote}
      {...voiceData(quote.speaker === null ? null : (view.voices.get(quote.speaker) ?? null))}
      data-kind={quote.kind}
      data-open={isOpen || undefined}
      data-more={end < (quote.spans.at(-1)?.end ?? end) || undefined}
      data-kept={isOpen || !view.filtering || keepsInk(view.filter, quote) || undefined}
      data-sureness={sureness(quote.confidence)}
      onClick={(event) => {
        const onLink = event.target instanceof Element && event.target.closest('a') !== null
        const selecting = window.getSelection()?.isCollapsed === false
        if (onLink || selecting) return
        // of quotes within quotes, the innermost is meant
        event.stopPropagation()
        if (!isOpen) void navigate(view.quoteAddress(quote.id), { preventScrollReset: true })
      }}
    >
      {opens && (
        <Link
          className={styles.sign}
          id={quoteElementId(quote.id)}
          to={view.quoteAddress(quote.id)}
          preventScrollReset
          draggable={false}
          // who opens a quote is led to it before any script, and without one
          autoFocus={isOpen}
          data-who={speaker?.name ?? m.reader.unnamed}
          aria-label={m.reader.quoteLink(speaker?.name ?? m.reader.unnamed, m.kind[quote.kind])}
          aria-current={isOpen ? 'true' : undefined}
        />
      )}
      {children}
    </mark>
  )
}

function DateMark({
  layer: { entry },
  continued,
  view,
  children,
}: {
  layer: Extract<TextLayer, { type: 'date' }>
  continued: boolean
  view: ReaderView
  children: ReactNode
}) {
  const datetime = machineDate(entry.date)
  return (
    <Link
      className={styles.date}
      id={continued ? undefined : `date-${entry.id}`}
      to={view.entryAddress(entry.id)}
      preventScrollReset
      draggable={false}
      data-current={view.entry === entry.id || undefined}
      onClick={view.onDatePressed}
    >
      {datetime === null ? children : <time dateTime={datetime}>{children}</time>}
    </Link>
  )
}
