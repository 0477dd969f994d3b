import { type ArticleReading, isPerhapsTheirs, type QuoteReading } from './read-quotes.ts'
import {
  adjacency,
  matchRevision,
  quoteStems,
  type RevisionMatch,
  type RevisionReading,
  recordedContext,
  stemOverlap,
} from './read-revision.ts'

/** A recorded quote and a living one that may be the same. */
export interface Pair {
  id: string
  /** Of the recorded quote's wordings the one that was compared. */
  recorded: RevisionReading
  quote: QuoteReading
  match: RevisionMatch
  /** How much speaks for it; comparable with that of other pairs. */
  score: number
}

/** Sifting: with fewer stems in common than this nothing is compared. */
const FEWEST_STEMS = 0.3
/** Of so few all may have a slip in them, `Nie bdzie`: what stands where they stood is compared as well. */
const FEW_STEMS = 2

/** The living quotes that each recorded one may be; none where none comes near. */
export function findPairs(
  open: readonly [string, RevisionReading[]][],
  free: readonly QuoteReading[],
  article: ArticleReading,
): Pair[] {
  const recorded = idsByWords(open)
  return open.flatMap(([id, readings]) => {
    if (readings.length === 0) return []
    // what another recorded one says word for word is that one's, whatever stood in its place
    const isAnothers = ({ quote }: Pair): boolean => recorded.get(quote.folded)?.includes(id) === false
    const compared = sift(readings, free, article).flatMap((quote) =>
      readings.map((recorded) => {
        const match = matchRevision(recorded, quote, article)
        const beside = match.exact ? adjacency(recorded, quote, article) * ADJACENT_SCORE : 0
        return { id, recorded, quote, match, score: scoreOf(match) + beside }
      }),
    )
    const edited = findEditedInPlace(
      compared.filter((pair) => !isAnothers(pair)),
      article,
    )
    if (edited.length > 0) return edited
    const isRivalled = compared.some((pair) => isPerhapsInPlace(pair.match) && !isAnothers(pair))
    const isThere = compared.some(({ match }) => match.exact && match.speaker !== 'other')
    return compared.filter(
      (pair) =>
        isAcceptable(pair.match) && !(isRivalled && isPerhapsRepeat(pair.match)) && !(isThere && isAnothers(pair)),
    )
  })
}

/** Several may have the same words: a quote's and its lead's. */
function idsByWords(open: readonly [string, RevisionReading[]][]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const [id, [latest]] of open) {
    const words = latest?.folded ?? ''
    ids.set(words, [...(ids.get(words) ?? []), id])
  }
  return ids
}

/** The words were repeated elsewhere and edited in their own place: what stands there is the quote. */
function findEditedInPlace(compared: readonly Pair[], article: ArticleReading): Pair[] {
  const repeats = compared.filter(({ match }) => match.exact)
  if (repeats.length === 0) return []
  const nearest = Math.max(...repeats.map(({ match }) => match.context))
  const beside = ({ recorded, quote }: Pair): number => adjacency(recorded, quote, article)
  const adjacent = Math.max(...repeats.map(beside))
  return compared.filter((pair) => {
    const { exact, speaker, context, comparison } = pair.match
    if (exact || context < 0.8 || !isPerhapsTheirs(speaker, pair.quote)) return false
    // near the top a lead's copy has much of what stands around, and nothing of what stands right beside it
    const isNearer = context - nearest >= 0.35 || beside(pair) - adjacent >= 0.6
    return isNearer && diceOf(comparison.coverA, comparison.coverB) >= 0.6
  })
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
          if (overlap < FEWEST_STEMS && recorded.stems.size > FEW_STEMS) return 0
          const context = recordedContext(recorded, quote, article)
          return overlap < FEWEST_STEMS && context < UNTOUCHED ? 0 : overlap + context / 2
        }),
      ),
    }))
    .filter(({ promise }) => promise > 0)
    .sort((a, b) => b.promise - a.promise)
    .slice(0, MOST_COMPARED)
    .map(({ quote }) => quote)
}

/** Of the same words twice, those with the same beside them. */
const ADJACENT_SCORE = 0.1
const SPEAKER_SCORE = { same: 0.1, unknown: 0, doubtful: -0.1, other: -0.25 }

function scoreOf({ comparison, context, speaker }: RevisionMatch): number {
  const { coverA, coverB } = comparison
  return Math.max(coverA, coverB) * 0.5 + diceOf(coverA, coverB) * 0.5 + context * 0.4 + SPEAKER_SCORE[speaker]
}

const diceOf = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

/** Words that nobody else says by chance. */
const LONG = 3.5
/** All that stood around still does. */
const UNTOUCHED = 0.95

/** The very words, or nearly, in another order; so much of both, and of them where nothing around has changed. */
const REORDERED = 0.8
const REORDERED_IN_PLACE = 0.55

function isAcceptable(match: RevisionMatch): boolean {
  const {
    comparison: { coverA, coverB, shared },
    exact,
    context,
    speaker,
  } = match
  const least = Math.min(coverA, coverB)
  const cover = Math.max(coverA, coverB)
  // the same words by another are an echo, unless they stand where they stood; like words by another are another's
  if (speaker === 'other') {
    // so many words are no echo, wherever they stand
    if (exact) return context >= 0.3 || shared >= LONG
    return (least >= 0.97 && context >= 0.5) || (cover >= 0.97 && shared >= 4 && context >= 0.75)
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
  if (match.inAnyOrder() >= (speaker === 'same' && context >= UNTOUCHED ? REORDERED_IN_PLACE : REORDERED)) return true
  if (shared >= 1.5 && (dice >= 0.45 || cover >= 0.7)) return true
  if (speaker !== 'same') return false
  // nothing around it has changed: what stands there is the quote
  if (context >= UNTOUCHED && ((shared >= 0.9 && least >= 0.5) || (shared >= 3.5 && cover >= 0.4))) return true
  return (shared >= 3.5 && cover >= 0.45) || (shared >= 0.9 && cover >= 0.95)
}
