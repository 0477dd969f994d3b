import { diceOf, findEditedInPlace, IN_PLACE } from './find-edited.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import {
  adjacency,
  matchRevision,
  quoteStems,
  type RevisionMatch,
  type RevisionReading,
  recordedContext,
  stemOverlap,
} from './read-revision.ts'
import type { SpeakerRelation } from './speaker-keys.ts'

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

/** How much of what stood around a quote stands around it still: an edit beside it takes some, its own words none. */
const UNTOUCHED = 0.95
const MOST_AROUND = 0.75
const HALF_AROUND = 0.5
/** Two places of one article share so much by chance. */
const ELSEWHERE = 0.2

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

/** A few words that stand somewhere else now, while others of them stand where they stood. */
const isPerhapsRepeat = ({ exact, context, comparison: { shared } }: RevisionMatch): boolean =>
  exact && context < ELSEWHERE && shared < FEW_WORDS
const isPerhapsInPlace = ({ exact, context, speaker, comparison: { coverA } }: RevisionMatch): boolean =>
  !exact && context >= IN_PLACE && speaker !== 'other' && coverA >= PERHAPS_KEPT

/** Fewer are said by chance, here and there. */
const FEW_WORDS = 3
const PERHAPS_KEPT = 0.4

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

/**
 * What is enough for a living quote to be a recorded one: all that a line asks for, of any line. A line that asks for less
 * of the words asks for more of their place, and the other way round.
 */
interface Enough {
  /** Of the words of both sides, as Dice has it: the mean of how much of each the other has. */
  dice?: number
  /** Of the words of one side: the shorter, where one was cut or extended. */
  cover?: number
  /** Of the words of either side. */
  least?: number
  /** In words, short ones counting less. */
  shared?: number
  /** Of what stood around. */
  context?: number
  /** Of the words of both sides, whatever their order. */
  inAnyOrder?: number
}

/** Like words by another are another's, but for a slip; the very same are an echo, unless there are many or in their place. */
const BY_ANOTHER: readonly Enough[] = [
  { least: 0.97, context: HALF_AROUND },
  { cover: 0.97, shared: 4, context: MOST_AROUND },
]
const EXACTLY_BY_ANOTHER: readonly Enough[] = [{ context: 0.3 }, { shared: 3.5 }]

/** What nobody was heard to say is now, in its place, all or a part of what somebody says. */
const BY_NOBODY_KNOWN: readonly Enough[] = [
  { least: 0.88 },
  { cover: 0.95, shared: 4, context: HALF_AROUND },
  { cover: 0.95, context: MOST_AROUND },
]

const BY_NO_OTHER: readonly Enough[] = [
  // reworded in part: a single word may be anybody's, unless it stands where it stood
  { dice: 0.7, shared: 2 },
  { dice: 0.7, context: 0.4 },
  // cut short or extended: what holds the same words elsewhere is another that echoes them
  { cover: 0.8, shared: 3, context: ELSEWHERE },
  // the very words, or nearly, in another order
  { inAnyOrder: 0.8, context: HALF_AROUND },
  // reworded much, near to where it stood
  { dice: 0.45, shared: 1.5, context: HALF_AROUND },
  { cover: 0.7, shared: 1.5, context: HALF_AROUND },
]

const BY_THE_SAME: readonly Enough[] = [
  ...BY_NO_OTHER,
  // nothing around it has changed: what stands there is the quote
  { inAnyOrder: 0.55, context: UNTOUCHED },
  { least: 0.5, shared: 0.9, context: UNTOUCHED },
  { cover: 0.4, shared: 3.5, context: UNTOUCHED },
  // many words of it, or all of one side, if only a word
  { cover: 0.45, shared: 3.5, context: HALF_AROUND },
  { cover: 0.95, shared: 0.9, context: HALF_AROUND },
]

const ENOUGH: Readonly<Record<SpeakerRelation, readonly Enough[]>> = {
  same: BY_THE_SAME,
  unknown: BY_NO_OTHER,
  doubtful: BY_NOBODY_KNOWN,
  other: BY_ANOTHER,
}

function isAcceptable(match: RevisionMatch): boolean {
  if (match.exact) return match.speaker !== 'other' || EXACTLY_BY_ANOTHER.some((enough) => isEnough(match, enough))
  return ENOUGH[match.speaker].some((enough) => isEnough(match, enough))
}

function isEnough({ comparison, context, inAnyOrder }: RevisionMatch, asked: Enough): boolean {
  const { coverA, coverB, shared } = comparison
  return (
    context >= (asked.context ?? 0) &&
    shared >= (asked.shared ?? 0) &&
    Math.max(coverA, coverB) >= (asked.cover ?? 0) &&
    Math.min(coverA, coverB) >= (asked.least ?? 0) &&
    diceOf(coverA, coverB) >= (asked.dice ?? 0) &&
    (asked.inAnyOrder === undefined || inAnyOrder() >= asked.inAnyOrder)
  )
}
