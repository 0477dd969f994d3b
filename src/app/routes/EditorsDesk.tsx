import { useEffect } from 'react'
import type { Article, Quote } from '../../core/model/article.ts'
import type { desk } from './reader-parts.ts'

/** Beside the page in development alone; nothing of it is in a build. */
export function EditorsDesk({
  late,
  article,
  quote,
}: {
  late: NonNullable<typeof desk>
  article: Article
  quote: Quote | null
}) {
  const parts = late.useParts()
  useEffect(() => {
    late.fetch().catch(() => {})
  }, [late])
  return parts && <parts.Desk article={article} quote={quote} />
}
