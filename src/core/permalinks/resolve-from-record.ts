import type { LinkRecord, RecordedRevision } from '../model/link-record.ts'
import { type Assignment, assignQuotes } from './assign-quotes.ts'
import { contextLikeness, stemsBetween } from './context.ts'
import { findNearest } from './find-nearest.ts'
import { withoutSurroundings } from './quote-id.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import {
  judgeRevision,
  matchRevision,
  quoteStems,
  type RevisionReading,
  readRevision,
  stemOverlap,
} from './read-revision.ts'
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
  const assignment = assignQuotes(record, article)
  const quote = assignment.get(found.id) ?? findContaining(was, article, knownToHold(was, record, assignment))
  return {
    target: quote && { quote: quote.id, status: judgeRevision(was, quote) },
    was: found.revision,
    nearest: quote ? [] : findNearest(found.revision.words, article),
  }
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

const WHOLE = 0.95
const FEWEST_SHARED = 4

/** The one quote that took the words in when two were joined. */
function findContaining(
  was: RevisionReading,
  article: ArticleReading,
  holders: ReadonlySet<QuoteReading>,
): QuoteReading | null {
  const containing = article.quotes.filter((quote) => {
    if (holders.has(quote)) return false
    if (stemOverlap(was.stems, quoteStems(quote)) < 0.9) return false
    const { comparison, speaker } = matchRevision(was, quote, article)
    return (
      comparison.coverA >= WHOLE &&
      comparison.shared >= FEWEST_SHARED &&
      (speaker === 'same' || speaker === 'unknown') &&
      standsIn(was, quote, article)
    )
  })
  return containing.length === 1 ? (containing[0] ?? null) : null
}

/** What stood around stands in the longer quote or around it. */
function standsIn(
  { before, after }: RevisionReading,
  { start, end }: QuoteReading,
  { stems }: ArticleReading,
): boolean {
  const there = new Set(stemsBetween(stems, start - REACH, end + REACH))
  return contextLikeness(before, after, { before: there, after: there }) >= 0.5
}

const REACH = 240

/** Quotes that held the same words before: a heading's, say, that is an echo of them. They did not take in what went. */
function knownToHold(was: RevisionReading, { quotes }: LinkRecord, assignment: Assignment): ReadonlySet<QuoteReading> {
  return new Set(
    [...assignment].flatMap(([id, quote]) =>
      quotes[id]?.revisions.some((revision) => readRevision(revision).folded.includes(was.folded)) ? [quote] : [],
    ),
  )
}
