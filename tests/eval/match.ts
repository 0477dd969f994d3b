import type { Span } from '../../src/core/model/article.ts'
import type { GoldQuote } from './gold.ts'

/** Indices of words, in the order of the text. */
export type WordSet = ReadonlySet<number>

export const findWords = (text: string): Span[] =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))

/** The words that stand wholly inside one of the spans. */
export const wordsIn = (words: readonly Span[], spans: readonly Span[]): WordSet =>
  new Set(
    words.flatMap(({ start, end }, i) => (spans.some((span) => start >= span.start && end <= span.end) ? [i] : [])),
  )

export const shared = (a: WordSet, b: WordSet): number => [...a].filter((word) => b.has(word)).length

/** Intersection over union, 0..1. */
export function wordIou(a: WordSet, b: WordSet): number {
  const both = shared(a, b)
  return both / (a.size + b.size - both || 1)
}

/** Intersection of two spans over the stretch from the first's start to the last's end, 0..1. */
export function spanOverlap(a: Span, b: Span): number {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return both <= 0 ? 0 : both / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

export interface Pair {
  gold: number
  predicted: number
  likeness: number
}

/** Pairs one to one, the likest first; none less like than `least`. */
export function pairUp<G, P>(
  gold: readonly G[],
  predicted: readonly P[],
  likeness: (gold: G, predicted: P) => number,
  least: number,
): Pair[] {
  const all = gold.flatMap((g, i) => predicted.map((p, j) => ({ gold: i, predicted: j, likeness: likeness(g, p) })))
  const usedGold = new Set<number>()
  const usedPredicted = new Set<number>()
  return all
    .filter((pair) => pair.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness)
    .filter((pair) => {
      if (usedGold.has(pair.gold) || usedPredicted.has(pair.predicted)) return false
      usedGold.add(pair.gold)
      usedPredicted.add(pair.predicted)
      return true
    })
}

/**
 * Whether a name is the gold speaker's: the same but for case, accents and punctuation, one that is accepted, or a
 * person's surname for the full name and the other way round.
 *
 * @param name null for nobody, which is right where gold has nobody
 */
export function isRightSpeaker(gold: Pick<GoldQuote, 'speaker' | 'accept'>, name: string | null): boolean {
  if (gold.speaker === null || name === null) return gold.speaker === name
  const said = foldName(name)
  const wanted = foldName(gold.speaker)
  if (said === wanted || gold.accept.some((other) => foldName(other) === said)) return true
  const a = wanted.split(' ')
  const b = said.split(' ')
  return /^\p{Lu}/u.test(gold.speaker) && a.at(-1) === b.at(-1) && (a.length === 1 || b.length === 1)
}

const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
