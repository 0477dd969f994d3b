import type { Article } from '../model/article.ts'
import type { LinkRecord, RecordedRevision } from '../model/link-record.ts'
import { findNearest } from './find-nearest.ts'
import { parseQuoteId } from './quote-id.ts'
import { readQuotes } from './read-quotes.ts'
import { type LinkTarget, resolveFromLink } from './resolve-from-link.ts'
import { resolveFromRecord } from './resolve-from-record.ts'

export interface ResolvedPermalink {
  /** `Quote.id` in the article; null when no quote here is certainly the one. */
  quote: string | null
  /**
   * `edited`: the words differ, the sense does not. `changed`: a negation came or went, a number or its unit is
   * another, a word gave way to its contrary or a name to another, another speaks, or who did what to whom was turned
   * round. `gone`: no quote here is that one.
   */
  status: 'same' | 'edited' | 'changed' | 'gone'
  /** Of one that is gone: the ids of at most three quotes that are like it, the nearest first. */
  candidates: string[]
  /** As it was when the link was made, if the record knows. */
  was?: RecordedRevision
}

const PATH = /^\/a\/([^/?#]+)\/q\/([^/?#]+)\/?(?:[?#].*)?$/s

/**
 * The quote that a link was made for, in this or a later revision of its article. Never another one: what is not
 * certain is `gone`, and the nearest are only offered. A malformed path or another article's is `gone` too.
 *
 * @param path `/a/:slug/q/:id`, from the site's root; a query or a fragment is left aside
 * @param record what was published under the article, if it is known: without it, and for an id that it lacks, the
 *   words and the fingerprint in the link do the finding
 */
export function resolvePermalink(path: string, article: Article, record?: LinkRecord | null): ResolvedPermalink {
  const match = PATH.exec(path)
  const id = decode(match?.[2])
  const slug = decode(match?.[1])
  const isIts = slug !== null && (slug === article.slug || record?.slugs.includes(slug) === true)
  if (!isIts || id === null) return { quote: null, status: 'gone', candidates: [] }
  const reading = readQuotes(article)
  const recorded = record ? resolveFromRecord(id, reading, record) : null
  if (recorded) return describe(recorded.target, recorded.nearest, recorded.was)
  const link = parseQuoteId(id)
  const target = resolveFromLink(id, link, reading)
  return describe(target, target === null && link ? findNearest(link.words.join(' '), reading) : [])
}

function describe(target: LinkTarget | null, nearest: string[], was?: RecordedRevision): ResolvedPermalink {
  const { quote, status } = target ?? { quote: null, status: 'gone' as const }
  return { quote, status, candidates: target ? [] : nearest, ...(was && { was }) }
}

function decode(part: string | undefined): string | null {
  try {
    return part === undefined ? null : decodeURIComponent(part)
  } catch {
    return null
  }
}
