import { NOT } from '../lexicon/negations.ts'
import type { Speaker } from '../model/article.ts'
import type { RecordedRevision } from '../model/link-record.ts'
import { shareInAnyOrder } from './any-order.ts'
import { type Comparison, compareWords } from './compare-words.ts'
import { type ContextStems, contextLikeness, contextStems, describeContext, stemsAround } from './context.ts'
import { foldWords } from './fold-words.ts'
import { joinParted } from './join-parted.ts'
import { judgeSense } from './judge-sense.ts'
import { levelNumbers } from './level-numbers.ts'
import { plainWords } from './plain-words.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import { readWords, type Word } from './read-words.ts'
import { compareNames, hasOtherGivenName, haveOneHead, isNamed, type SpeakerRelation } from './speaker-keys.ts'

/** A recorded wording, read for comparing. */
export interface RevisionReading {
  revision: RecordedRevision
  folded: string
  words: Word[]
  stems: ReadonlySet<string>
  before: string[]
  after: string[]
}

const revisions = new WeakMap<RecordedRevision, RevisionReading>()

export function readRevision(revision: RecordedRevision): RevisionReading {
  let reading = revisions.get(revision)
  if (!reading) {
    const words = deny(levelNumbers(readWords(revision.words)), revision.denied === true)
    reading = {
      revision,
      folded: foldWords(revision.words).join(' '),
      words,
      stems: stemsOf(words),
      before: contextStems(revision.before),
      after: contextStems(revision.after),
    }
    revisions.set(revision, reading)
  }
  return reading
}

/** How a recorded wording and a living quote compare. */
export interface RevisionMatch {
  /** The same words, case, accents and punctuation aside. */
  exact: boolean
  comparison: Comparison
  speaker: SpeakerRelation
  /** 0..1 */
  context: number
  /** See `shareInAnyOrder`. */
  inAnyOrder: () => number
}

/** 0..1: how much of what stood around a recorded wording stands around a quote. */
export function recordedContext(
  { before, after }: RevisionReading,
  quote: QuoteReading,
  article: ArticleReading,
): number {
  let around = surroundings.get(quote)
  if (!around) {
    around = stemsAround(article.stems, quote.start, quote.end)
    surroundings.set(quote, around)
  }
  return contextLikeness(before, after, around)
}

/** 0..1: how much of what stood right beside a recorded wording, letter by letter, stands right beside a quote. */
export function adjacency(
  { revision }: RevisionReading,
  { start, end }: QuoteReading,
  { text }: ArticleReading,
): number {
  const { before, after } = describeContext(text, start, end)
  let [head, tail] = [0, 0]
  while (tail < revision.before.length && revision.before.at(-1 - tail) === before.at(-1 - tail)) tail++
  while (head < revision.after.length && revision.after[head] === after[head]) head++
  return (head + tail) / Math.max(1, revision.before.length + revision.after.length)
}

const surroundings = new WeakMap<QuoteReading, ContextStems>()

export function matchRevision(recorded: RevisionReading, quote: QuoteReading, article: ArticleReading): RevisionMatch {
  return {
    exact: recorded.folded === quote.folded && (recorded.revision.denied === true) === quote.denied,
    comparison: compareWords(recorded.words, quoteWords(quote)),
    speaker: relateSpeakers(recorded.revision, quote),
    context: recordedContext(recorded, quote, article),
    inAnyOrder: () => shareInAnyOrder(recorded.words, quoteWords(quote)),
  }
}

export function relateSpeakers(
  { speaker: was }: RecordedRevision,
  { speaker: now, called }: QuoteReading,
): SpeakerRelation {
  if (!now) return 'unknown'
  if (!was) return called === 'nothing' ? 'unknown' : 'doubtful'
  const relations = [now.name, ...shownBy(now, was.name)].map((name) => compareNames(was.name, name))
  if (relations.includes('same')) return 'same'
  // an office that another part of the article gives to who is named here may be another's
  const named = isNamed(was.name)
  if (now.roles.some((role) => compareNames(was.name, role) === 'same' && (!named || haveOneHead(was.name, role))))
    return called === 'name' && !named ? 'doubtful' : 'same'
  if (called === 'nothing') return 'unknown'
  return called === 'office' ? 'doubtful' : (relations[0] ?? 'unknown')
}

/** What else somebody is called: by a surname alone nobody is known of whom another given name is known. */
function shownBy({ name, aliases }: Speaker, was: string): string[] {
  const isOther = hasOtherGivenName(was, name)
  return isOther ? aliases.filter((alias) => /\s/u.test(alias)) : aliases
}

/** What became of a recorded wording in a quote that is the same one. */
export function judgeRevision(recorded: RevisionReading, quote: QuoteReading): 'same' | 'edited' | 'changed' {
  const { revision } = recorded
  if (relateSpeakers(revision, quote) === 'other') return 'changed'
  if (isWordedSo(revision, quote)) return 'same'
  const [then, now] = joinParted(recorded.words, quoteWords(quote))
  return judgeSense(then, now, compareWords(then, now)) ? 'changed' : 'edited'
}

export const isWordedSo = (revision: RecordedRevision, quote: QuoteReading): boolean =>
  (revision.denied === true) === quote.denied && plainWords(revision.words) === plainWords(quote.content)

/** A share of what the smaller of two has in the other as well, whatever the order: 0..1; cheap, for sifting. */
export function stemOverlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const stem of small) if (large.has(stem)) shared++
  return small.size === 0 ? 0 : shared / small.size
}

const quotes = new WeakMap<QuoteReading, { words: Word[]; stems: ReadonlySet<string> }>()

function readLiving(quote: QuoteReading): { words: Word[]; stems: ReadonlySet<string> } {
  let reading = quotes.get(quote)
  if (!reading) {
    const words = deny(levelNumbers(quote.words), quote.denied)
    reading = { words, stems: stemsOf(words) }
    quotes.set(quote, reading)
  }
  return reading
}

const quoteWords = (quote: QuoteReading): Word[] => readLiving(quote).words
export const quoteStems = (quote: QuoteReading): ReadonlySet<string> => readLiving(quote).stems

const deny = (words: Word[], denied: boolean): Word[] =>
  denied ? [{ text: NOT, kind: 'negation', name: false, prefix: false }, ...words] : words

/** What words are sifted by. */
export const stemsOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ text, kind }) => (kind !== 'negation' && text.length >= 3 ? [text.slice(0, 4)] : [])))
