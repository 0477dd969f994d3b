import type { LinkRecord, RecordedQuote, RecordedRevision } from '../model/link-record.ts'
import { assignCopies } from './assign-copies.ts'
import { holdParts, holdsEarlier } from './compare-words.ts'
import { findCopies } from './find-copies.ts'
import { isEditedElsewhere } from './find-edited.ts'
import { findPairs, type Pair } from './pair-quotes.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import { adjacency, type RevisionReading, readRevision, recordedContext, relateSpeakers } from './read-revision.ts'

/** Which living quote each recorded one is, by the recorded one's id. */
export type Assignment = ReadonlyMap<string, QuoteReading>

const assignments = new WeakMap<LinkRecord, WeakMap<ArticleReading, Assignment>>()

/**
 * Matches the recorded quotes with those of an article, one to one: by id, then by exact words, then by likeness, the
 * surest first. What comes near two is matched with neither.
 */
export function assignQuotes(record: LinkRecord, article: ArticleReading): Assignment {
  let ofRecord = assignments.get(record)
  if (!ofRecord) {
    ofRecord = new WeakMap()
    assignments.set(record, ofRecord)
  }
  let assignment = ofRecord.get(article)
  if (!assignment) {
    assignment = assign(record, article)
    ofRecord.set(article, assignment)
  }
  return assignment
}

/** The wording that a recorded quote had last. */
export function latestOf({ revisions }: RecordedQuote): RecordedRevision {
  const latest = revisions.at(-1)
  if (!latest) throw new RangeError('A recorded quote has at least one revision.')
  return latest
}

/** Two that come as near as this to each other can't be told apart. */
const MARGIN = 0.06

function assign(record: LinkRecord, article: ArticleReading): Assignment {
  const assigned = new Map<string, QuoteReading>()
  const taken = new Set<QuoteReading>()
  const take = (id: string, quote: QuoteReading): void => {
    assigned.set(id, quote)
    taken.add(quote)
  }
  const entries = Object.entries(record.quotes)
  for (const [id, quote] of assignCopies(record, article)) take(id, quote)
  const copies = findCopies(article)
  const byId = new Map(article.quotes.flatMap((quote) => (copies.has(quote) ? [] : [[quote.id, quote]])))
  for (const [id, { revisions }] of entries) {
    const quote = byId.get(id)
    const latest = revisions.at(-1)
    if (quote && latest && !isEchoInPlace(readRevision(latest), quote, record, article)) take(id, quote)
  }
  for (const [id, entry] of entries) {
    if (assigned.has(id)) continue
    const known = entry.revisions
      .flatMap(({ aliases = [] }) => aliases)
      .map((alias) => byId.get(alias))
      .find((quote) => quote && !taken.has(quote))
    if (known) take(id, known)
  }
  const open = (): [string, RevisionReading[]][] =>
    entries.flatMap(([id, { revisions }]) => (assigned.has(id) ? [] : [[id, revisions.toReversed().map(readRevision)]]))
  const free = (): QuoteReading[] => article.quotes.filter((quote) => !taken.has(quote))
  for (const [id, quote] of findUnmoved(open(), free(), article)) take(id, quote)
  takeBest(findPairs(open(), free(), article), take)
  return assigned
}

/** A quote's id may be its pull quote's now, or its heading's: the quote itself stands right where it did. */
function isEchoInPlace(
  latest: RevisionReading,
  quote: QuoteReading,
  { quotes }: LinkRecord,
  article: ArticleReading,
): boolean {
  const beside = adjacency(latest, quote, article)
  const unknown = article.quotes.filter(({ id }) => !Object.hasOwn(quotes, id))
  if (latest.folded === quote.folded && isEditedElsewhere(latest, quote, unknown, article)) return true
  return unknown.some(
    (other) =>
      other !== quote &&
      other.folded === quote.folded &&
      relateSpeakers(latest.revision, other) !== 'other' &&
      adjacency(latest, other, article) - beside >= NEARER &&
      recordedContext(latest, other, article) >= recordedContext(latest, quote, article),
  )
}

/** How much more of what stood right beside a quote stands beside the other of two. */
const NEARER = 0.3

/** Nearly all of an edit's quotes: the same words where they were, and nothing else of the same words. */
function findUnmoved(
  open: readonly [string, RevisionReading[]][],
  free: readonly QuoteReading[],
  article: ArticleReading,
): [string, QuoteReading][] {
  const living = groupBy(free, ({ folded }) => folded)
  const recorded = groupBy(open, ([, [latest]]) => latest?.folded ?? '')
  return [...recorded].flatMap(([folded, entries]): [string, QuoteReading][] => {
    const [[entry, ...others], [quote, ...twins]] = [entries, living.get(folded) ?? []]
    const latest = entry?.[1][0]
    if (!entry || !latest || !quote || others.length + twins.length > 0) return []
    return isUnmoved(latest, quote, article) ? [[entry[0], quote]] : []
  })
}

/** It may be a lead's copy, above a quote whose words were edited: then nothing stands right beside it as it did. */
const isUnmoved = (latest: RevisionReading, quote: QuoteReading, article: ArticleReading): boolean =>
  relateSpeakers(latest.revision, quote) !== 'other' &&
  recordedContext(latest, quote, article) > 0.65 &&
  adjacency(latest, quote, article) >= 0.2

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** The surest pair first; one that another of the same quote comes near is left, unless the words are the very same. */
function takeBest(found: readonly Pair[], take: (id: string, quote: QuoteReading) => void): void {
  let left = found.toSorted((a, b) => b.score - a.score)
  while (left[0]) {
    const [best] = left
    const rival = left.find((pair) => (pair.id === best.id) !== (pair.quote === best.quote) && !isPart(best, pair))
    const clear = !rival || best.score - rival.score >= MARGIN || best.match.exact
    const chosen = left.reduce((first, pair) => (isBeginning(pair, first) ? pair : first), best)
    if (clear) take(chosen.id, chosen.quote)
    left = left.filter((pair) => pair.id !== best.id && !(clear && pair.quote === chosen.quote))
  }
}

/** One quote was parted: two hold different words of it. */
const isPart = (best: Pair, other: Pair): boolean =>
  best.recorded === other.recorded && holdParts(best.match.comparison, other.match.comparison)

/** Of the words that it had it still has so many at least. */
const LEAST_OF_BEGINNING = 0.3

/** Where a quote was parted, its link leads to where it begins. */
const isBeginning = (pair: Pair, other: Pair): boolean =>
  pair.recorded === other.recorded &&
  (pair.match.speaker === other.match.speaker || pair.quote.speaker === other.quote.speaker) &&
  pair.match.comparison.coverA >= LEAST_OF_BEGINNING &&
  holdsEarlier(pair.match.comparison, other.match.comparison)
