import type { RecordedRevision } from '../model/link-record.ts'
import { type Comparison, compareWords } from './compare-words.ts'
import { contextLikeness } from './context.ts'
import { foldWords } from './fold-words.ts'
import { judgeSense } from './judge-sense.ts'
import { plainWords } from './plain-words.ts'
import type { QuoteReading } from './read-quotes.ts'
import { readWords, type Word } from './read-words.ts'
import { compareNames, type SpeakerRelation } from './speaker-keys.ts'

/** A recorded wording, read for comparing. */
export interface RevisionReading {
  revision: RecordedRevision
  folded: string
  words: Word[]
  stems: ReadonlySet<string>
}

const revisions = new WeakMap<RecordedRevision, RevisionReading>()

export function readRevision(revision: RecordedRevision): RevisionReading {
  let reading = revisions.get(revision)
  if (!reading) {
    const words = deny(readWords(revision.words), revision.denied === true)
    reading = { revision, folded: foldWords(revision.words).join(' '), words, stems: stemsOf(words) }
    revisions.set(revision, reading)
  }
  return reading
}

/** How a recorded wording and a living quote compare. */
export interface RevisionMatch {
  comparison: Comparison
  speaker: SpeakerRelation
  /** 0..1 */
  context: number
}

export function matchRevision(recorded: RevisionReading, quote: QuoteReading, text: string): RevisionMatch {
  return {
    comparison: compareWords(recorded.words, quoteWords(quote)),
    speaker: relateSpeakers(recorded.revision, quote),
    context: contextLikeness(recorded.revision, text, quote.start, quote.end),
  }
}

function relateSpeakers({ speaker: was }: RecordedRevision, { speaker: now }: QuoteReading): SpeakerRelation {
  if (!was || !now) return 'unknown'
  const names = [now.name, ...now.aliases, ...now.roles]
  return names.some((name) => compareNames(was.name, name) === 'same') ? 'same' : 'other'
}

/** What became of a recorded wording in a quote that is the same one. */
export function judgeRevision(recorded: RevisionReading, quote: QuoteReading): 'same' | 'edited' | 'changed' {
  const { revision } = recorded
  if (relateSpeakers(revision, quote) === 'other') return 'changed'
  if (isWordedSo(revision, quote)) return 'same'
  const words = quoteWords(quote)
  return judgeSense(recorded.words, words, compareWords(recorded.words, words)) ? 'changed' : 'edited'
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
    const words = deny(quote.words, quote.denied)
    reading = { words, stems: stemsOf(words) }
    quotes.set(quote, reading)
  }
  return reading
}

const quoteWords = (quote: QuoteReading): Word[] => readLiving(quote).words
export const quoteStems = (quote: QuoteReading): ReadonlySet<string> => readLiving(quote).stems

const deny = (words: Word[], denied: boolean): Word[] =>
  denied ? [{ text: 'nie', kind: 'negation', name: false, prefix: false }, ...words] : words

const stemsOf = (words: readonly Word[]): ReadonlySet<string> =>
  new Set(words.flatMap(({ text, kind }) => (kind !== 'negation' && text.length >= 3 ? [text.slice(0, 4)] : [])))
