import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import { isPerhapsTheirs } from './read-quotes.ts'
import { adjacency, matchRevision, type RevisionMatch, type RevisionReading } from './read-revision.ts'

/** So much of what stood around stands around it still. */
export const IN_PLACE = 0.8
/** Of its removed pull quote's words some were among those around. */
const HALF_AROUND = 0.45

interface Compared {
  recorded: RevisionReading
  quote: QuoteReading
  match: RevisionMatch
}

/** The words were repeated elsewhere and edited in their own place: what stands there is the quote. */
export function findEditedInPlace<T extends Compared>(compared: readonly T[], article: ArticleReading): T[] {
  const repeats = compared.filter(({ match }) => match.exact)
  if (repeats.length === 0) return []
  const nearest = Math.max(...repeats.map(({ match }) => match.context))
  const beside = ({ recorded, quote }: Compared): number => adjacency(recorded, quote, article)
  const adjacent = Math.max(...repeats.map(beside))
  return compared.filter((pair) => {
    if (pair.match.exact || pair.match.context < IN_PLACE) return false
    // near the top a lead's copy has much of what stands around, and nothing of what stands right beside it
    const isNearer = pair.match.context - nearest >= NEARER_AROUND || isBeside(beside(pair), adjacent)
    return isNearer && isEdited(pair)
  })
}

/**
 * Whether the very words of a recorded quote, where they stand beside nothing that stood beside them, are a pull quote's
 * or a heading's, and the quote itself stands in its place, edited.
 */
export function isEditedElsewhere(
  recorded: RevisionReading,
  repeat: QuoteReading,
  others: readonly QuoteReading[],
  article: ArticleReading,
): boolean {
  const adjacent = adjacency(recorded, repeat, article)
  if (adjacent > NOTHING_BESIDE) return false
  return others.some((quote) => {
    if (quote === repeat || !isBeside(adjacency(recorded, quote, article), adjacent)) return false
    const match = matchRevision(recorded, quote, article)
    return match.context >= IN_PLACE && isEdited({ quote, match })
  })
}

/**
 * Whether a quote stands where a recorded one stood, with the words that another of the recorded ones had: its pull
 * quote's, say, that was removed.
 */
export function standsInstead(recorded: RevisionReading, quote: QuoteReading, article: ArticleReading): boolean {
  if (adjacency(recorded, quote, article) < ONE_SIDE) return false
  const match = matchRevision(recorded, quote, article)
  return match.context >= HALF_AROUND && isEdited({ quote, match })
}

/** By how much more of what stood right beside one recorded wording than of what stood beside others is beside a quote. */
export function isItsPlace(
  recorded: RevisionReading,
  others: readonly RevisionReading[],
  quote: QuoteReading,
  article: ArticleReading,
): boolean {
  const beside = adjacency(recorded, quote, article)
  return others.every((other) => beside - adjacency(other, quote, article) >= ONE_SIDE)
}

const isEdited = ({ quote, match }: Pick<Compared, 'quote' | 'match'>): boolean =>
  isPerhapsTheirs(match.speaker, quote) && diceOf(match.comparison.coverA, match.comparison.coverB) >= EDITED

/** A pull quote right above or below it leaves one side of it as it was, and has neither side itself. */
const isBeside = (beside: number, adjacent: number): boolean =>
  beside - adjacent >= (adjacent <= NOTHING_BESIDE ? ONE_SIDE : NEARER_BESIDE)

export const diceOf = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b))

/** By so much an edited quote is nearer than any repeat to where it stood. */
const NEARER_AROUND = 0.35
const NEARER_BESIDE = 0.6
const ONE_SIDE = 0.2
/** But for a dash or a verb of speech. */
const NOTHING_BESIDE = 0.12
/** What has less of a quote's words and stands in its place is another that came there. */
const EDITED = 0.6
