import type { LinkRecord, RecordedRevision } from '../model/link-record.ts'
import { assignQuotes } from './assign-quotes.ts'
import { findInPlace } from './find-in-place.ts'
import { findJoined, hasEchoInstead, holds } from './find-joined.ts'
import { findNearest } from './find-nearest.ts'
import { withoutSurroundings } from './quote-id.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import { judgeRevision, type RevisionReading, readRevision } from './read-revision.ts'
import type { LinkTarget } from './resolve-from-link.ts'

export interface RecordedTarget {
  target: LinkTarget | null
  was: RecordedRevision
  nearest: string[]
}

/** What the record says of an id; null when it lacks it. */
export function resolveFromRecord(id: string, article: ArticleReading, record: LinkRecord): RecordedTarget | null {
  const found = findRecorded(id, record)
  if (!found) return null
  const was = readRevision(found.revision)
  const quote =
    assignQuotes(record, article).get(found.id) ??
    knownJoined(found.id, was, article, record) ??
    findJoined(was, article, record)
  return {
    target: quote && { quote: quote.id, status: judgeRevision(was, quote) },
    was: found.revision,
    nearest: quote ? [] : findNearest(found.revision.words, article),
  }
}

/** What the record says took the words in, as long as it holds them. */
function knownJoined(
  id: string,
  was: RevisionReading,
  article: ArticleReading,
  record: LinkRecord,
): QuoteReading | null {
  const joined = record.quotes[id]?.joined
  if (joined === undefined) return null
  const quote = assignQuotes(record, article).get(joined) ?? article.quotes.find((other) => other.id === joined)
  if (!quote) return null
  const held = (record.quotes[joined]?.revisions ?? []).map(readRevision)
  const isThere =
    holds(was, quote, article) || findInPlace(was, article) === quote || hasEchoInstead(was, held, quote, article)
  return isThere ? quote : null
}

interface Recorded {
  id: string
  revision: RecordedRevision
}

/** By its first id, by one that it had later, or by one of the same words and speaker in other surroundings. */
function findRecorded(id: string, { quotes }: LinkRecord): Recorded | null {
  const entry = Object.hasOwn(quotes, id) ? quotes[id] : undefined
  if (entry?.revisions[0]) return { id, revision: entry.revisions[0] }
  const all = Object.entries(quotes).flatMap(([own, { revisions }]) =>
    revisions.flatMap((revision, i) =>
      [...(i === 0 ? [own] : []), ...(revision.aliases ?? [])].map((alias) => ({
        alias,
        found: { id: own, revision },
      })),
    ),
  )
  const known = all.find(({ alias }) => alias === id)
  if (known) return known.found
  const bare = withoutSurroundings(id)
  const alike = all.filter(({ alias }) => withoutSurroundings(alias) === bare)
  return alike.length === 1 ? (alike[0]?.found ?? null) : null
}
