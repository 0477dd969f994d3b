import type { Article } from '../../core/model/article.ts'
import type { LinkState } from '../../core/model/article-links.ts'
import { quotePath } from '../../core/model/page-paths.ts'
import { quoteWords } from '../../core/model/quote-words.ts'
import { useMessages } from '../../messages/Language.tsx'
import { linkWords } from '../../messages/link-words.ts'
import { Link } from '../../ui/Link.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ArchivedQuote } from './ArchivedQuote.tsx'

/**
 * A link whose quote is not there says so, shows the words that were published if they are known, and offers what is
 * most alike; it never picks for the reader.
 */
export function MissingQuote({ article, link: { was, candidates } }: { article: Article; link: LinkState }) {
  const m = useMessages()
  const words = linkWords(m)
  const nearest = candidates
    .map((id) => article.quotes.find((other) => other.id === id))
    .filter((other) => other !== undefined)
  return (
    <Notice title={was === undefined ? m.reader.quoteMissing : m.link.gone} urgent>
      {was === undefined ? (
        <p>{words.missingNote}</p>
      ) : (
        <>
          <p>{words.goneNote}</p>
          <ArchivedQuote was={was} />
        </>
      )}
      {nearest.length > 0 && (
        <>
          <p>{words.nearest}:</p>
          <ul lang={article.lang}>
            {nearest.map((other) => (
              <li key={other.id}>
                <Link to={quotePath(article.slug, other.id)} preventScrollReset>
                  {quoteWords(article, other)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Notice>
  )
}
