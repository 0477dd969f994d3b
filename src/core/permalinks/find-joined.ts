import type { LinkRecord } from '../model/link-record.ts'
import { assignQuotes } from './assign-quotes.ts'
import { compareWords } from './compare-words.ts'
import { contextLikeness, stemsBetween } from './context.ts'
import { isItsPlace, standsInstead } from './find-edited.ts'
import { findInPlace } from './find-in-place.ts'
import { foldWords } from './fold-words.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import {
  judgeRevision,
  matchRevision,
  quoteStems,
  type RevisionMatch,
  type RevisionReading,
  readRevision,
  relateSpeakers,
  stemOverlap,
} from './read-revision.ts'

const WHOLE = 0.95
const FEWEST_SHARED = 3
/** Words that nobody else says by chance: of fewer, all that stood around has to be there. */
const MANY_SHARED = 4
const AROUND_MANY = 0.5
const AROUND_FEW = 0.9
/** Words on one side. */
const BESIDE = 2
/** Sifting: a slip in one word of three leaves two. */
const FEWEST_STEMS = 0.6
/** In characters, beyond the longer quote. */
const REACH = 240

/**
 * The one quote that took the words in when two were joined, or in which they stand where they stood; or that has
 * another's words there now: those of its pull quote, which was removed.
 */
export function findJoined(was: RevisionReading, article: ArticleReading, record: LinkRecord): QuoteReading | null {
  const recorded = recordedIn(record, article)
  const hadThem = (quote: QuoteReading): boolean => (recorded.get(quote) ?? []).some((held) => isEcho(was, held))
  const joined = article.quotes.filter(
    (quote) => hasStems(was, quoteStems(quote)) && holdsInPlace(was, quote, article) && !hadThem(quote),
  )
  if (joined[0] && joined.length === 1) return joined[0]
  const there = findInPlace(was, article)
  if (there && !hadThem(there)) return there
  const [instead, ...others] = [...recorded].flatMap(([quote, held]) =>
    isItsPlace(was, held, quote, article) && hasEchoInstead(was, held, quote, article) ? [quote] : [],
  )
  return others.length === 0 ? (instead ?? null) : null
}

/**
 * Whether a quote stands where a recorded one stood, its speaker's still and of the same sense, with the words that
 * nobody's pull quote or heading right beside it had. Words that had surroundings of their own are another quote's.
 */
export const hasEchoInstead = (
  was: RevisionReading,
  held: readonly RevisionReading[],
  quote: QuoteReading,
  article: ArticleReading,
): boolean =>
  held.some((one) => one.revision.speaker === null && isRightBehind(was, one)) &&
  relateSpeakers(was.revision, quote) === 'same' &&
  standsInstead(was, quote, article) &&
  judgeRevision(was, quote) !== 'changed'

/** Words between a quote and its pull quote: `– mówi nam Jagna Wilk, kapitan portu`. */
const LONGEST_CUE = 8

/** Whether one of two recorded wordings stood behind the other, with no more than who said it between them. */
function isRightBehind(one: RevisionReading, other: RevisionReading): boolean {
  const isBehind = (first: RevisionReading, second: RevisionReading): boolean => {
    const there = foldWords(first.revision.after)
    const words = second.folded.split(' ')
    return there.slice(0, LONGEST_CUE).some((_, at) => {
      const read = there.slice(at, at + words.length)
      return read.length >= Math.min(words.length, BESIDE + 1) && read.every((word, i) => word === words[i])
    })
  }
  return isBehind(one, other) || isBehind(other, one)
}

/** Whether a quote has all the words of a recorded one in it, and is nobody else's. */
export const holds = (was: RevisionReading, quote: QuoteReading, article: ArticleReading): boolean =>
  isHolding(matchRevision(was, quote, article))

const isHolding = ({ comparison, speaker }: RevisionMatch): boolean =>
  comparison.coverA >= WHOLE && comparison.shared >= FEWEST_SHARED && (speaker === 'same' || speaker === 'unknown')

const hasStems = (was: RevisionReading, stems: ReadonlySet<string>): boolean =>
  stemOverlap(was.stems, stems) >= FEWEST_STEMS

/** And what stood around stands in the longer quote or around it. */
function holdsInPlace(was: RevisionReading, quote: QuoteReading, article: ArticleReading): boolean {
  const there = new Set(stemsBetween(article.stems, quote.start - REACH, quote.end + REACH))
  const around = contextLikeness(was.before, was.after, { before: there, after: there })
  if (around < AROUND_MANY) return false
  const match = matchRevision(was, quote, article)
  return isHolding(match) && (around >= AROUND_FEW || match.comparison.shared >= MANY_SHARED)
}

/** The wordings that the record has of an article's quotes. */
const recordedIn = (record: LinkRecord, article: ArticleReading): ReadonlyMap<QuoteReading, RevisionReading[]> =>
  new Map(
    [...assignQuotes(record, article)].map(([id, quote]) => [
      quote,
      (record.quotes[id]?.revisions ?? []).map(readRevision),
    ]),
  )

/**
 * Whether a recorded wording held the same words before, or nearly: a heading's, say, that is an echo of them. Such a
 * quote did not take in what went, unless the words stood inside it: `Mama mówiła: „nie płacz”, więc nie płakałem`.
 */
function isEcho(was: RevisionReading, held: RevisionReading): boolean {
  if (held.folded.includes(was.folded)) return !stoodInside(was, held)
  return hasStems(was, held.stems) && compareWords(was.words, held.words).coverA >= WHOLE
}

/** The words go on inside with those that stood beside them. */
function stoodInside({ revision, folded }: RevisionReading, held: RevisionReading): boolean {
  const [before, after] = [foldWords(revision.before).slice(-BESIDE), foldWords(revision.after).slice(0, BESIDE)]
  return [
    [...before, folded],
    [folded, ...after],
  ].some((words) => words.length > BESIDE && held.folded.includes(words.join(' ')))
}
