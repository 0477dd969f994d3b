import type { Article } from '../model/article.ts'
import type { LinkRecord, RecordedQuote, RecordedRevision } from '../model/link-record.ts'
import { assignQuotes, latestOf } from './assign-quotes.ts'
import { describeContext } from './context.ts'
import { findJoined } from './find-joined.ts'
import { freeId } from './keep-ids.ts'
import { withoutSurroundings } from './quote-id.ts'
import { type QuoteReading, readQuotes } from './read-quotes.ts'
import { isWordedSo, readRevision, recordedContext } from './read-revision.ts'

/**
 * The record with an article's quotes in it: those it knew have their new words added, if they changed, and keep their
 * first id; none is ever forgotten. With the same article a second time nothing changes.
 *
 * @param record null for an article that was not published before
 */
export function updateRecord(record: LinkRecord | null, article: Article): LinkRecord {
  const reading = readQuotes(article)
  const known = record ?? { version: 1, slugs: [], quotes: {} }
  const assignment = assignQuotes(known, reading)
  const idOf = new Map([...assignment].map(([id, quote]) => [quote, id]))
  const quotes = new Map(Object.entries(known.quotes))
  const taken = new Set(quotes.keys())
  for (const quote of reading.quotes) {
    const id = idOf.get(quote) ?? freeId(quote.id, taken)
    const entry = quotes.get(id)
    quotes.set(
      id,
      entry && idOf.has(quote) ? follow(id, entry, quote, article) : { revisions: [describe(quote, article)] },
    )
  }
  for (const [id, entry] of Object.entries(known.quotes)) {
    if (assignment.has(id) || entry.joined !== undefined) continue
    const joined = findJoined(readRevision(latestOf(entry)), reading, known)
    if (joined) quotes.set(id, { ...entry, joined: idOf.get(joined) ?? joined.id })
  }
  const slugs = [...new Set([...known.slugs, article.slug, ...(article.aliases ?? [])])].sort()
  const { slug, title, published } = article
  return {
    version: 1,
    slugs,
    article: { slug, title, published },
    quotes: Object.fromEntries([...quotes].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
}

function describe(quote: QuoteReading, { text, published }: Article): RecordedRevision {
  return {
    published,
    words: quote.content,
    speaker: quote.speaker && { id: quote.speaker.id, name: quote.speaker.name },
    ...(quote.denied && { denied: true }),
    ...describeContext(text, quote.start, quote.end),
  }
}

function follow(id: string, entry: RecordedQuote, quote: QuoteReading, article: Article): RecordedQuote {
  const latest = latestOf(entry)
  const now = describe(quote, article)
  const own = withoutSurroundings(quote.id)
  const known = [id, ...entry.revisions.flatMap(({ aliases = [] }) => aliases)].some(
    (other) => withoutSurroundings(other) === own,
  )
  const aliases = known ? [] : [quote.id]
  const isLatest = isWordedSo(latest, quote) && latest.speaker?.id === now.speaker?.id
  if (!isLatest) return { revisions: [...entry.revisions, { ...(aliases.length > 0 && { aliases }), ...now }] }
  // a context that still tells the place stays as it was: an edit beside a quote leaves its lines alone
  const moved = recordedContext(readRevision(latest), quote, readQuotes(article)) < STILL_THERE
  if (aliases.length === 0 && !moved) return entry
  const all = [...(latest.aliases ?? []), ...aliases].sort()
  const { before, after } = moved ? now : latest
  return {
    revisions: [...entry.revisions.slice(0, -1), { ...latest, ...(all.length > 0 && { aliases: all }), before, after }],
  }
}

const STILL_THERE = 0.35
