import type { Article } from '../model/article.ts'
import type { LinkRecord } from '../model/link-record.ts'
import { assignQuotes } from './assign-quotes.ts'
import { readQuotes } from './read-quotes.ts'

/** The article with the ids under which its quotes were first published; those that the record lacks keep their own. */
export function keepIds(article: Article, record: LinkRecord): Article {
  const assignment = assignQuotes(record, readQuotes(article))
  const first = new Map([...assignment].map(([id, quote]) => [quote.id, id]))
  const taken = new Set(Object.keys(record.quotes))
  const idOf = new Map(article.quotes.map(({ id }) => [id, first.get(id) ?? freeId(id, taken)]))
  if ([...idOf].every(([id, kept]) => id === kept)) return article
  const keep = (id: string): string => idOf.get(id) ?? id
  return {
    ...article,
    quotes: article.quotes.map((quote) => ({
      ...quote,
      id: keep(quote.id),
      ...(quote.within !== undefined && { within: keep(quote.within) }),
    })),
    timeline: article.timeline.map((entry) => ({ ...entry, quotes: entry.quotes.map(keep) })),
  }
}

/** An id of its own for a quote whose id another had first. */
export function freeId(id: string, taken: Set<string>): string {
  let own = id
  for (let ordinal = 2; taken.has(own); ordinal++) own = `${id}-${ordinal}`
  taken.add(own)
  return own
}
