import { fold } from '../text/fold.ts'
import { foldWords } from './fold-words.ts'

/** In characters on each side: some twenty words. */
const RECORDED = 120
/** Where a recorded context is looked for: sentences may have come between. */
const SEARCHED = 360
const SHORTEST_WORD = 4
const STEM = 5

/** A word as it is written, soft hyphens and all: what tells where it stands. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00ad]*/gu

export interface QuoteContext {
  before: string
  after: string
}

/** The words around a place of a text, cut at whole words. */
export function describeContext(text: string, start: number, end: number, length = RECORDED): QuoteContext {
  const head = text.slice(Math.max(0, start - length), start)
  const tail = text.slice(end, end + length)
  return {
    before: tidy(start > length ? head.replace(/^\S*\s/u, '') : head),
    after: tidy(end + length < text.length ? tail.replace(/\s\S*$/u, '') : tail),
  }
}

/** The stems of a text's long words, with the offset at which each word begins. */
export interface LocatedStems {
  stems: string[]
  starts: number[]
}

export function locateStems(text: string): LocatedStems {
  const [stems, starts]: [string[], number[]] = [[], []]
  for (const match of text.matchAll(WORD)) {
    const stem = stemOf(match[0])
    if (stem === '') continue
    stems.push(stem)
    starts.push(match.index)
  }
  return { stems, starts }
}

/** Of words met before: a text has most of them several times, and a paper's articles share most. */
const stemsOfWords = new Map<string, string>()
const MOST_STEMS = 30_000
const LONGEST_HELD = 48

/** Empty for a short word. */
function stemOf(raw: string): string {
  const known = stemsOfWords.get(raw)
  if (known !== undefined) return known
  const word = fold(raw).replaceAll('\u00ad', '')
  const stem = word.length < SHORTEST_WORD ? '' : word.slice(0, STEM)
  if (stemsOfWords.size >= MOST_STEMS) stemsOfWords.clear()
  if (raw.length <= LONGEST_HELD) stemsOfWords.set(raw, stem)
  return stem
}

/** The stems around a place, each side a set: where a recorded context is looked for. */
export interface ContextStems {
  before: ReadonlySet<string>
  after: ReadonlySet<string>
}

export function stemsAround(located: LocatedStems, start: number, end: number): ContextStems {
  return {
    before: new Set(stemsBetween(located, start - SEARCHED, start)),
    after: new Set(stemsBetween(located, end, end + SEARCHED)),
  }
}

/** The stems of the words that begin in a stretch of the text. */
export function stemsBetween(located: LocatedStems, from: number, to: number): string[] {
  return located.stems.slice(firstFrom(located, from), firstFrom(located, to))
}

/** The index of the first stem whose word begins at an offset or behind it. */
export function firstFrom({ starts }: LocatedStems, offset: number): number {
  let [low, high] = [0, starts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** 0..1: how much of a recorded context, as the stems of each side, stands around a place. */
export function contextLikeness(before: readonly string[], after: readonly string[], around: ContextStems): number {
  const sides = [share(before, around.before), share(after, around.after)].filter((side) => side !== null)
  return sides.length === 0 ? 0.5 : sides.reduce((sum, side) => sum + side, 0) / sides.length
}

/** Long words tell places apart; their endings change with what stands beside them. */
export const contextStems = (text: string): string[] =>
  foldWords(text).flatMap((word) => (word.length >= SHORTEST_WORD ? [word.slice(0, STEM)] : []))

const share = (stems: readonly string[], around: ReadonlySet<string>): number | null =>
  stems.length === 0 ? null : stems.filter((stem) => around.has(stem)).length / stems.length

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()
