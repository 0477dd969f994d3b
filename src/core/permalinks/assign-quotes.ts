import type { LinkRecord, RecordedQuote, RecordedRevision } from '../model/link-record.ts'
import { holdParts, holdsEarlier } from './compare-words.ts'
import { type ArticleReading, isCalledByOffice, type QuoteReading } from './read-quotes.ts'
import {
  matchRevision,
  quoteStems,
  type RevisionMatch,
  type RevisionReading,
  readRevision,
  recordedContext,
  relateSpeakers,
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
  /** Of the recorded quote's wordings the one that was compared. */
  recorded: RevisionReading
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
  for (const [id, quote] of findUnmoved(open(), free(), article)) take(id, quote)
  takeBest(findPairs(open(), free(), article), take)
  return assigned
}

const pairOf = (id: string, quote: QuoteReading | undefined): [string, QuoteReading][] => (quote ? [[id, quote]] : [])

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
    const unmoved = recordedContext(latest, quote, article) > 0.65 && relateSpeakers(latest.revision, quote) !== 'other'
    return unmoved ? [[entry[0], quote]] : []
  })
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

function findPairs(
  open: readonly [string, RevisionReading[]][],
  free: readonly QuoteReading[],
  article: ArticleReading,
): Pair[] {
  return open.flatMap(([id, readings]) => {
    if (readings.length === 0) return []
    const compared = sift(readings, free, article).flatMap((quote) =>
      readings.map((recorded) => {
        const match = matchRevision(recorded, quote, article)
        return { id, recorded, quote, match, score: scoreOf(match) }
      }),
    )
    const edited = findEditedInPlace(compared)
    if (edited.length > 0) return edited
    const isRivalled = compared.some(({ match }) => isPerhapsInPlace(match))
    return compared.filter(({ match }) => isAcceptable(match) && !(isRivalled && isPerhapsRepeat(match)))
  })
}

/** The words were repeated elsewhere and edited in their own place: what stands there is the quote. */
function findEditedInPlace(compared: readonly Pair[]): Pair[] {
  const repeats = compared.filter(({ match }) => match.exact)
  if (repeats.length === 0) return []
  const nearest = Math.max(...repeats.map(({ match }) => match.context))
  return compared.filter(
    ({ quote, match: { exact, speaker, context, comparison } }) =>
      !exact &&
      speaker !== 'other' &&
      (speaker !== 'doubtful' || isCalledByOffice(quote)) &&
      context >= 0.8 &&
      context - nearest >= 0.35 &&
      diceOf(comparison.coverA, comparison.coverB) >= 0.6,
  )
}

/** A few words that stand somewhere else now, while others of them stand where they stood. */
const isPerhapsRepeat = ({ exact, context, comparison: { shared } }: RevisionMatch): boolean =>
  exact && context < 0.2 && shared < 3
const isPerhapsInPlace = ({ exact, context, speaker, comparison: { coverA } }: RevisionMatch): boolean =>
  !exact && context >= 0.8 && speaker !== 'other' && coverA >= 0.4

/** So many of the likeliest, by what is cheap to count, are compared word by word. */
const MOST_COMPARED = 6

function sift(
  readings: readonly RevisionReading[],
  free: readonly QuoteReading[],
  article: ArticleReading,
): QuoteReading[] {
  return free
    .map((quote) => ({
      quote,
      promise: Math.max(
        ...readings.map((recorded) => {
          if (recorded.folded === quote.folded) return 2 + recordedContext(recorded, quote, article)
          const overlap = stemOverlap(recorded.stems, quoteStems(quote))
          return overlap < FEWEST_STEMS ? 0 : overlap + recordedContext(recorded, quote, article) / 2
        }),
      ),
    }))
    .filter(({ promise }) => promise > 0)
    .sort((a, b) => b.promise - a.promise)
    .slice(0, MOST_COMPARED)
    .map(({ quote }) => quote)
}

/** The surest pair first; one that another of the same quote comes near is left, unless the words are the very same. */
function takeBest(found: readonly Pair[], take: (id: string, quote: QuoteReading) => void): void {
  let left = found.toSorted((a, b) => b.score - a.score)
  while (left[0]) {
    const [best] = left
    const rival = left.find((pair) => (pair.id === best.id) !== (pair.quote === best.quote) && !isPart(best, pair))
    const clear = !rival || best.score - rival.score >= MARGIN || best.match.exact
    const chosen = left.find((pair) => pair.id === best.id && isBeginning(pair, best)) ?? best
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
const isBeginning = (pair: Pair, best: Pair): boolean =>
  pair.recorded === best.recorded &&
  pair.match.speaker === best.match.speaker &&
  pair.match.comparison.coverA >= LEAST_OF_BEGINNING &&
  holdsEarlier(pair.match.comparison, best.match.comparison)

const SPEAKER_SCORE = { same: 0.1, unknown: 0, doubtful: -0.1, other: -0.25 }

function scoreOf({ comparison, context, speaker }: RevisionMatch): number {
  const { coverA, coverB } = comparison
  return Math.max(coverA, coverB) * 0.5 + diceOf(coverA, coverB) * 0.5 + context * 0.4 + SPEAKER_SCORE[speaker]
}

const diceOf = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

function isAcceptable({ comparison: { coverA, coverB, shared }, exact, context, speaker }: RevisionMatch): boolean {
  const least = Math.min(coverA, coverB)
  const cover = Math.max(coverA, coverB)
  // the same words by another are an echo, unless they stand where they stood; like words by another are another's
  if (speaker === 'other') {
    if (exact) return context >= 0.3
    return (least >= 0.97 && context >= 0.5) || (cover >= 0.97 && shared >= 5 && context >= 0.75)
  }
  if (exact) return true
  // all of one side, where it stood: what nobody was heard to say is now part of what somebody says
  if (speaker === 'doubtful')
    return least >= 0.88 || (cover >= 0.95 && (shared >= 4 ? context >= 0.5 : context >= 0.75))
  const dice = diceOf(coverA, coverB)
  if (dice >= 0.7) return shared >= 2 || context >= 0.4
  // cut short or extended: what holds the same words elsewhere is another that echoes them
  if (cover >= 0.8 && shared >= 3 && context >= 0.2) return true
  if (context < 0.5) return false
  if (shared >= 1.5 && (dice >= 0.45 || cover >= 0.7)) return true
  if (speaker !== 'same') return false
  return (shared >= 3.5 && cover >= 0.45) || (shared >= 0.9 && cover >= 0.95)
}
