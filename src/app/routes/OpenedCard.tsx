import type { Article, Quote } from '../../core/model/article.ts'
import type { LinkState } from '../../core/model/article-links.ts'
import { createPermalink } from '../../core/permalinks/create-permalink.ts'
import type { ArticlePart } from '../../features/reader/article-part.ts'
import { neighbours } from '../../features/reader/quote-facts.ts'
import type { ReaderView } from '../../features/reader/reader-view.ts'
import { useMessages } from '../../messages/Language.tsx'
import { Late } from '../../ui/Late.tsx'
import styles from './reader.module.css'
import { askForAnswers, openedQuote } from './reader-parts.ts'

interface OpenedCardProps {
  article: Article
  part: ArticlePart | null
  view: ReaderView
  quote: Quote
  link: LinkState | null
  /** From where in the text, as an offset. */
  onListen: (from: number | null) => void
}

/** What answers for the opened quote: who, how and when, what became of its link, and what can be done with it. */
export function OpenedCard({ article, part, view, quote, link, onListen }: OpenedCardProps) {
  const m = useMessages()
  const answers = openedQuote.useParts()
  const speaker = quote.speaker === null ? undefined : view.speakers.get(quote.speaker)
  const words = quote.spans.map((span) => article.text.slice(span.start, span.end)).join(' … ')
  return (
    <Late className={styles.card} onAsk={askForAnswers}>
      {answers === null ? undefined : (
        <answers.QuoteCard
          article={article}
          quote={quote}
          beside={part?.beside ?? neighbours(article, quote)}
          view={view}
          note={link !== null && link.quote === quote.id && <answers.LinkNote link={link} speaker={quote.speaker} />}
          actions={
            <>
              <answers.QuoteActions
                key={quote.id}
                article={article}
                quote={quote}
                path={createPermalink(article, quote.id)}
                text={`${m.quoted(words)} – ${speaker?.name ?? m.reader.unnamed}`}
              />
              <answers.ListenButton fromQuote onListen={() => onListen(quote.spans[0]?.start ?? null)} />
            </>
          }
        />
      )}
    </Late>
  )
}
