import type { Article } from '../core/model/article.ts'
import type { LibraryTimeline, LibraryTimelineEntry } from '../core/model/library.ts'
import { linkArticle } from './describe-library.ts'

/** The timelines of all articles as one. */
export function describeTimeline(articles: readonly Article[]): LibraryTimeline {
  const entries = articles.flatMap(datedEntries).sort(compareEntries)
  const named = new Map(
    articles.flatMap(({ speakers }) => speakers.map(({ id, name, kind }) => [id, { id, name, kind }])),
  )
  const ids = new Set(entries.flatMap(({ speakers }) => speakers))
  return { version: 1, entries, speakers: [...named.values()].filter(({ id }) => ids.has(id)) }
}

function datedEntries(article: Article): LibraryTimelineEntry[] {
  const speakers = new Map(article.quotes.map(({ id, speaker }) => [id, speaker]))
  return article.timeline.map((entry) => {
    const ids = entry.quotes.flatMap((id) => speakers.get(id) ?? [])
    return { article: linkArticle(article), entry, speakers: [...new Set(ids)] }
  })
}

/** By the first day it may be, then by the last: of two that begin together the more precise comes first. */
function compareEntries(
  { entry: a, article: one }: LibraryTimelineEntry,
  { entry: b, article: other }: LibraryTimelineEntry,
) {
  return (
    compareDays(a.earliest ?? a.latest, b.earliest ?? b.latest) ||
    compareDays(a.latest, b.latest) ||
    (one.slug < other.slug ? -1 : Number(one.slug > other.slug))
  )
}

function compareDays(a: string | null, b: string | null): number {
  if (a === b) return 0
  if (a === null) return 1
  if (b === null) return -1
  return a < b ? -1 : 1
}
