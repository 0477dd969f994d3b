import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import { useLocation } from 'react-router-dom'
import { findExcerpt } from '../../articles/page-data.ts'
import { articleQuery } from '../../articles/queries.ts'
import type { Article } from '../../core/model/article.ts'
import type { LinkState } from '../../core/model/article-links.ts'
import type { ArticlePart } from '../../features/reader/article-part.ts'
import { entryParam, readParam } from '../../url/search-params.ts'
import { useSignOfLife } from '../use-sign-of-life.ts'
import { linkQuery } from './link-query.ts'

export interface ArticleInPart {
  article: Article
  /** Null where the whole article is shown. */
  part: ArticlePart | null
  /** Asks for the whole article, to be put around what is shown. */
  onAsk: () => void
  /** What became of the link to a quote; null while that is not known, or where the address names none. */
  link: LinkState | null
  /** How often the whole article was asked for and could not be had; 0 once it is there. */
  failures: number
}

/**
 * The article of this address. The page of a quote holds only the part around it: at the first sign that somebody reads
 * on, what follows comes to it; what precedes, when it is asked for or another place of the article is gone to.
 */
export function useArticle(slug: string, quote: string | undefined): ArticleInPart {
  const client = useQueryClient()
  const place = usePlace()
  // of the page that was loaded
  const [opened] = useState(() => ({ place, excerpt: findExcerpt(client, slug, quote) }))
  const [wanted, setWanted] = useState(false)
  const [asked, setAsked] = useState(false)
  const { excerpt } = opened
  const isThere = place === opened.place
  // who comes back finds the page as it was left, folded: the place that was kept is of that
  const unfolded = asked || !isThere
  const { data, errorUpdateCount, refetch } = useQuery({
    ...articleQuery(slug),
    enabled: excerpt === undefined || wanted,
  })
  // drawn in pieces: what is on the page keeps answering
  const drawn = useDeferredValue(data)
  // for another place the loader has fetched the whole
  const whole = isThere ? drawn : data

  const onAsk = useCallback(() => {
    setWanted(true)
    if (errorUpdateCount > 0) void refetch()
  }, [errorUpdateCount, refetch])
  useSignOfLife(() => excerpt !== undefined && setWanted(true))

  const { data: link = null } = useQuery({ ...linkQuery(slug, quote ?? ''), enabled: quote !== undefined })

  const article = whole ?? excerpt?.article
  if (article === undefined) throw new Error(`no article ${slug}`)
  const part = useMemo((): ArticlePart | null => {
    if (excerpt === undefined || (whole !== undefined && unfolded)) return null
    const { before, after, previous, next } = excerpt.whole
    const isCut = whole === undefined
    return {
      isCut,
      facts: excerpt.whole,
      beside: isCut ? { previous, next } : null,
      before,
      after: isCut ? after : 0,
      skip: isCut ? 0 : before,
      onAskBefore: () => {
        setAsked(true)
        onAsk()
      },
      onAskAfter: onAsk,
    }
  }, [excerpt, whole, unfolded, onAsk])
  return { article, part, link, onAsk, failures: whole === undefined ? errorUpdateCount : 0 }
}

/** What of the address names a place in the article: a filter does not. */
function usePlace(): string {
  const { pathname, search, hash } = useLocation()
  return `${pathname} ${readParam(new URLSearchParams(search), entryParam) ?? ''} ${hash}`
}
