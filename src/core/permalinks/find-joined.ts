import type { LinkRecord } from '../model/link-record.ts'
import { assignQuotes } from './assign-quotes.ts'
import { contextLikeness, stemsBetween } from './context.ts'
import { findInPlace } from './find-in-place.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import { matchRevision, quoteStems, type RevisionReading, readRevision, stemOverlap } from './read-revision.ts'

const WHOLE = 0.95
const FEWEST_SHARED = 4
const FEWEST_STEMS = 0.9
/** In characters, beyond the longer quote. */
const REACH = 240

/** The one quote that took the words in when two were joined, or in which they stand where they stood. */
export function findJoined(was: RevisionReading, article: ArticleReading, record: LinkRecord): QuoteReading | null {
  const holders = knownToHold(was, record, article)
  const joined = article.quotes.filter(
    (quote) =>
      !holders.has(quote) && hasStems(was, quote) && standsIn(was, quote, article) && holds(was, quote, article),
  )
  if (joined[0] && joined.length === 1) return joined[0]
  const there = findInPlace(was, article)
  return there && !holders.has(there) ? there : null
}

/** Whether a quote has all the words of a recorded one in it, and is nobody else's. */
export function holds(was: RevisionReading, quote: QuoteReading, article: ArticleReading): boolean {
  const { comparison, speaker } = matchRevision(was, quote, article)
  return (
    comparison.coverA >= WHOLE && comparison.shared >= FEWEST_SHARED && (speaker === 'same' || speaker === 'unknown')
  )
}

const hasStems = (was: RevisionReading, quote: QuoteReading): boolean =>
  stemOverlap(was.stems, quoteStems(quote)) >= FEWEST_STEMS

/** What stood around stands in the longer quote or around it. */
function standsIn(
  { before, after }: RevisionReading,
  { start, end }: QuoteReading,
  { stems }: ArticleReading,
): boolean {
  const there = new Set(stemsBetween(stems, start - REACH, end + REACH))
  return contextLikeness(before, after, { before: there, after: there }) >= 0.5
}

/** Quotes that held the same words before: a heading's, say, that is an echo of them. They did not take in what went. */
function knownToHold(was: RevisionReading, record: LinkRecord, article: ArticleReading): ReadonlySet<QuoteReading> {
  return new Set(
    [...assignQuotes(record, article)].flatMap(([id, quote]) =>
      record.quotes[id]?.revisions.some((revision) => readRevision(revision).folded.includes(was.folded))
        ? [quote]
        : [],
    ),
  )
}
