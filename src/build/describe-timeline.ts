import type { Article, TimelineEntry } from '../core/model/article.ts'
import { beginningOfEntry } from '../core/model/calendar-period.ts'
import type { ArticleLink, Voice } from '../core/model/library.ts'
import { linkArticle } from './describe-library.ts'

/** An entry of one article's timeline, with what it is known by among those of others. */
export interface TimelineItem {
  article: ArticleLink
  entry: TimelineEntry
  /** Those whose quotes the entry dates. */
  speakers: TimelineSpeaker[]
}

export type TimelineSpeaker = Pick<Voice, 'id' | 'name' | 'kind'>

/**
 * The timelines of all articles as one list: by the day on which an entry begins (`beginningOfEntry`), undated last.
 *
 * @param speakers whoever is quoted in the library, by the names that it has for them
 */
export function describeTimeline(articles: readonly Article[], speakers: readonly TimelineSpeaker[]): TimelineItem[] {
  // one object for each, however many entries name them
  const known = new Map(speakers.map(({ id, name, kind }) => [id, { id, name, kind }]))
  return articles.flatMap((article) => describeEntries(article, known)).sort(compareItems)
}

function describeEntries(article: Article, known: ReadonlyMap<string, TimelineSpeaker>): TimelineItem[] {
  const link = linkArticle(article)
  const speakers = new Map(article.quotes.map(({ id, speaker }) => [id, speaker]))
  return article.timeline.map((entry) => {
    const ids = new Set(entry.quotes.map((id) => speakers.get(id) ?? null))
    return { article: link, entry, speakers: [...ids].flatMap((id) => (id === null ? [] : (known.get(id) ?? []))) }
  })
}

/** Of two that begin together the more precise comes first. Stable: those of one article stay in its order. */
function compareItems({ entry: a, article: one }: TimelineItem, { entry: b, article: other }: TimelineItem): number {
  return (
    compareDays(beginningOfEntry(a), beginningOfEntry(b)) ||
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
