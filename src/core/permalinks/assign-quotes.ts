import type { LinkRecord, RecordedQuote, RecordedRevision } from '../model/link-record.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import {
  matchRevision,
  quoteStems,
  type RevisionMatch,
  type RevisionReading,
  readRevision,
  stemOverlap,
} from './read-revision.ts'

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

interface Pair {
  id: string
  quote: QuoteReading
  match: RevisionMatch
  score: number
}

/** Two that come as near as this to each other can't be told apart. */
const MARGIN = 0.06
/** Sifting: with fewer stems in common than this nothing is compared. */
const FEWEST_STEMS = 0.3

function assign(record: LinkRecord, article: ArticleReading): Assignment {
  const assigned = new Map<string, QuoteReading>()
  const taken = new Set<QuoteReading>()
  const take = (id: string, quote: QuoteReading): void => {
    assigned.set(id, quote)
    taken.add(quote)
  }
  const entries = Object.entries(record.quotes)
  const byId = new Map(article.quotes.map((quote) => [quote.id, quote]))
  for (const [id, quote] of entries.flatMap(([id]) => pairOf(id, byId.get(id)))) take(id, quote)
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
  takeBest(pairs(open(), free(), article, isExact), 0, take)
  takeBest(pairs(open(), free(), article, isLike), MARGIN, take)
  return assigned
}

const pairOf = (id: string, quote: QuoteReading | undefined): [string, QuoteReading][] => (quote ? [[id, quote]] : [])

type Acceptance = (recorded: RevisionReading, quote: QuoteReading, article: ArticleReading) => RevisionMatch | null

function pairs(
  open: readonly [string, RevisionReading[]][],
  free: readonly QuoteReading[],
  article: ArticleReading,
  accept: Acceptance,
): Pair[] {
  return open.flatMap(([id, readings]) =>
    free.flatMap((quote) => {
      for (const recorded of readings) {
        const match = accept(recorded, quote, article)
        if (match) return [{ id, quote, match, score: scoreOf(match) }]
      }
      return []
    }),
  )
}

/** The surest pair first; one that another of the same quote comes near is left. */
function takeBest(found: readonly Pair[], margin: number, take: (id: string, quote: QuoteReading) => void): void {
  let left = found.toSorted((a, b) => b.score - a.score)
  while (left[0]) {
    const [best] = left
    const rival = left.find((pair) => pair !== best && (pair.id === best.id || pair.quote === best.quote))
    const clear = !rival || best.score - rival.score >= margin
    if (clear) take(best.id, best.quote)
    left = left.filter((pair) =>
      clear ? pair.id !== best.id && pair.quote !== best.quote : pair.id !== best.id && pair !== best,
    )
  }
}

const SPEAKER_SCORE = { same: 0.1, unknown: 0, other: -0.25 }

function scoreOf({ comparison, context, speaker }: RevisionMatch): number {
  const { coverA, coverB } = comparison
  return Math.max(coverA, coverB) * 0.5 + diceOf(coverA, coverB) * 0.5 + context * 0.4 + SPEAKER_SCORE[speaker]
}

const diceOf = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

const isExact: Acceptance = (recorded, quote, { text }) => {
  if (recorded.folded !== quote.folded) return null
  const match = matchRevision(recorded, quote, text)
  // the same words elsewhere by another are an echo, and no correction of the name
  return match.speaker === 'other' && match.context < 0.4 ? null : match
}

const isLike: Acceptance = (recorded, quote, { text }) => {
  if (stemOverlap(recorded.stems, quoteStems(quote)) < FEWEST_STEMS) return null
  const match = matchRevision(recorded, quote, text)
  return isAcceptable(match) ? match : null
}

function isAcceptable({ comparison: { coverA, coverB, shared }, context, speaker }: RevisionMatch): boolean {
  const cover = Math.max(coverA, coverB)
  const dice = diceOf(coverA, coverB)
  if (speaker === 'other') return (dice >= 0.9 && context >= 0.5) || (cover >= 0.9 && shared >= 4 && context >= 0.6)
  if (dice >= 0.7) return shared >= 2 || context >= 0.4
  if (cover >= 0.8 && shared >= 3) return true
  return context >= 0.5 && shared >= 2 && (dice >= 0.45 || cover >= 0.7)
}
