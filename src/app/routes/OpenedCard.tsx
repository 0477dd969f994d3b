import type { Article, Quote } from '../../core/model/article.ts'
import type { LinkState } from '../../core/model/article-links.ts'
import { quoteWords } from '../../core/model/quote-words.ts'
import { createPermalink } from '../../core/permalinks/create-permalink.ts'
import type { ArticlePart } from '../../features/reader/article-part.ts'
import { LinkNote } from '../../features/reader/LinkNote.tsx'
import { ListenButton } from '../../features/reader/listening/ListenButton.tsx'
import { QuoteCard } from '../../features/reader/QuoteCard.tsx'
import { neighbours } from '../../features/reader/quote-facts.ts'
import type { ReaderView } from '../../features/reader/reader-view.ts'
import { QuoteActions } from '../../features/share/QuoteActions.tsx'
import { useMessages } from '../../messages/Language.tsx'
import { useStillWords } from './use-still-words.ts'

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
  useStillWords()
  const speaker = quote.speaker === null ? undefined : view.speakers.get(quote.speaker)
  return (
    <QuoteCard
      article={article}
      quote={quote}
      beside={part?.beside ?? neighbours(article, quote)}
      view={view}
      note={link !== null && link.quote === quote.id && <LinkNote link={link} speaker={quote.speaker} />}
      actions={
        <>
          <QuoteActions
            key={quote.id}
            article={article}
            quote={quote}
            path={createPermalink(article, quote.id)}
            text={`${m.quoted(quoteWords(article, quote))} – ${speaker?.name ?? m.reader.unnamed}`}
          />
          <ListenButton fromQuote onListen={() => onListen(quote.spans[0]?.start ?? null)} />
        </>
      }
    />
  )
}
