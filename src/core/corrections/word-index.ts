import type { Span } from '../model/article.ts'
import { fold } from '../text/fold.ts'

interface IndexedWord {
  folded: string
  span: Span
}

/** Words by which an editor names a stretch of text: in order, anything may stand between two parts. */
export type Pattern = readonly (readonly string[])[]

/** A stretch of words, both ends included. */
export interface Match {
  first: number
  last: number
}

/** How far from its first words the last ones of a stretch may stand, in words. */
const LONGEST = 1500
const WORD = /[\p{L}\p{M}\p{N}]+/gu
/** Parts the first words from the last ones. */
const ELLIPSIS = /[[(]?(?:…|\.{3})[\])]?/u
/** So much of a word tells it from others through all of its cases. */
const STEM = 5
const LONGEST_EXCERPT = 90

/** The words of a text with their places; case, diacritics, punctuation and quotation marks aside. */
export class WordIndex {
  readonly text: string
  readonly words: readonly IndexedWord[]
  private readonly places = new Map<string, number[]>()

  constructor(text: string) {
    this.text = text
    this.words = Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({
      folded: fold(word),
      span: { start: index, end: index + word.length },
    }))
    this.words.forEach(({ folded }, i) => {
      const places = this.places.get(folded)
      if (places) places.push(i)
      else this.places.set(folded, [i])
    })
  }

  spanOf({ first, last }: Match): Span {
    const start = this.words[first]?.span.start ?? 0
    return { start, end: this.words[last]?.span.end ?? start }
  }

  /**
   * Every stretch that begins and ends as the pattern does. Of those that begin at one word only such are told as end
   * in its own block, if there are any: to take the nearest end for the one that is meant would cut a quote short in
   * silence.
   *
   * @param blockOf which block an offset lies in
   */
  findAll(pattern: Pattern, blockOf: (offset: number) => number): Match[] {
    const [head = [], ...rest] = pattern
    const tail = rest.at(-1)
    const middle = rest.slice(0, -1)
    const heads = this.occurrences(head)
    if (tail === undefined) return heads.map((first) => ({ first, last: first + head.length - 1 }))
    const tails = this.occurrences(tail)
    return heads.flatMap((first) => {
      const after = this.skip(middle, first + head.length)
      if (after === null) return []
      const from = lowerBound(tails, after)
      const reached = tails.slice(from, lowerBound(tails, first + LONGEST))
      const block = blockOf(this.words[first]?.span.start ?? 0)
      const near = reached.filter((at) => blockOf(this.words[at]?.span.start ?? 0) === block)
      return (near.length > 0 ? near : reached).map((at) => ({ first, last: at + tail.length - 1 }))
    })
  }

  /** What of the text is most like the pattern: null where they share no word. In one line, cut between words. */
  nearest(pattern: Pattern): { excerpt: string; offset: number } | null {
    const wanted = new Map<string, number>()
    const size = pattern.reduce((sum, part) => sum + part.length, 0)
    for (const word of pattern.flat()) wanted.set(stemOf(word), (wanted.get(stemOf(word)) ?? 0) + 1)
    const width = Math.min(40, size)
    const left = new Map(wanted)
    const stems = this.words.map(({ folded }) => stemOf(folded))
    let shared = 0
    let best = { shared: 0, first: 0 }
    stems.forEach((stem, i) => {
      const room = left.get(stem)
      if (room !== undefined) {
        if (room > 0) shared++
        left.set(stem, room - 1)
      }
      const out = stems[i - width]
      const owed = out === undefined ? undefined : left.get(out)
      if (out !== undefined && owed !== undefined) {
        if (owed >= 0) shared--
        left.set(out, owed + 1)
      }
      if (shared > best.shared) best = { shared, first: Math.max(0, i - width + 1) }
    })
    if (best.shared === 0) return null
    while (!wanted.has(stems[best.first] ?? '')) best.first++
    const { start, end } = this.spanOf({ first: best.first, last: Math.min(stems.length, best.first + width) - 1 })
    return { excerpt: excerptOf(this.text.slice(start, end)), offset: start }
  }

  /** Where a run of words begins, each time; nowhere for none. */
  private occurrences(words: readonly string[]): number[] {
    const [first] = words
    if (first === undefined) return []
    return (this.places.get(first) ?? []).filter((at) => words.every((word, i) => this.words[at + i]?.folded === word))
  }

  /** Behind the first place from `at` on at which the parts stand one after the other; null where they do not. */
  private skip(parts: readonly (readonly string[])[], at: number): number | null {
    let after = at
    for (const part of parts) {
      const found = this.occurrences(part).find((place) => place >= after)
      if (found === undefined) return null
      after = found + part.length
    }
    return after
  }
}

/** What words an editor wrote, as a pattern; a list of stretches is one that something stands between. */
export function parsePattern(written: string | readonly string[]): Pattern {
  const stretches = typeof written === 'string' ? [written] : written
  return stretches.flatMap((stretch) => stretch.split(ELLIPSIS).map(wordsOf)).filter((part) => part.length > 0)
}

/** Whether words, all of them, are what is named. A part may be left out at either end only by an ellipsis there. */
export function isNamed(words: readonly string[], written: string | readonly string[]): boolean {
  const stretches = typeof written === 'string' ? [written] : written
  const parts: string[][] = [[]]
  for (const stretch of stretches) {
    stretch.split(ELLIPSIS).forEach((piece, i) => {
      if (i > 0) parts.push([])
      parts.at(-1)?.push(...wordsOf(piece))
    })
  }
  const [head = [], ...rest] = parts
  const startsWith = (at: number, part: readonly string[]) => part.every((word, i) => words[at + i] === word)
  if (!startsWith(0, head)) return false
  const tail = rest.pop()
  if (tail === undefined) return words.length === head.length
  let at = head.length
  for (const part of rest) {
    while (at + part.length <= words.length && !startsWith(at, part)) at++
    if (at + part.length > words.length) return false
    at += part.length
  }
  const from = words.length - tail.length
  return from >= at && startsWith(from, tail)
}

/** The folded words of a text. */
export const wordsOf = (text: string): string[] => (text.match(WORD) ?? []).map(fold)

const stemOf = (word: string): string => word.slice(0, STEM)

/** In one line, cut between words where it is long. */
export function excerptOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST_EXCERPT) return line
  const room = line.slice(0, LONGEST_EXCERPT)
  return `${room.slice(0, Math.max(room.lastIndexOf(' '), LONGEST_EXCERPT - 20)).replace(/[\ud800-\udbff]$/, '')}…`
}

/** The index of the first of sorted numbers that is not below `least`. */
function lowerBound(sorted: readonly number[], least: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < least) low = middle + 1
    else high = middle
  }
  return low
}
