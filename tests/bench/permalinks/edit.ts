import { MONTHS } from '../../../src/core/lexicon/calendar/months.ts'
import { WEEKDAYS } from '../../../src/core/lexicon/calendar/weekdays.ts'
import { NEGATIONS } from '../../../src/core/lexicon/negations.ts'
import { MULTIPLIERS, QUANTITIES } from '../../../src/core/lexicon/quantities.ts'
import type { Quote, Span } from '../../../src/core/model/article.ts'
import { fold } from '../../../src/core/text/fold.ts'
import type { Random } from './random.ts'
import type { Draft, Piece } from './revision.ts'

/** What an edit does to the sense of its quote. */
export type Sense = 'kept' | 'negation' | 'number' | 'speaker' | 'roles' | 'contrary' | 'unit'

/** An edit done to one quote of a draft. */
export interface Edited {
  pieces: Piece[]
  sense: Sense
  /** The quote was taken out. */
  deleted?: boolean
  /** Who speaks now, when that is what was edited: the parser must have heard it for the edit to count. */
  speaker?: string
}

/** Null where the quote gives no occasion for it. */
export type Edit = (draft: Draft, quote: Quote, random: Random) => Edited | null

/** Words of a stretch, with their places in the body. */
export interface Spot extends Span {
  text: string
}

export function wordsIn(body: string, { start, end }: Span): Spot[] {
  return [...body.slice(start, end).matchAll(/\p{L}[\p{L}\p{M}]*|\p{N}+(?:[.,]\p{N}+)*/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))
}

export const wordsOf = ({ body }: Draft, quote: Quote): Spot[] => quote.spans.flatMap((span) => wordsIn(body, span))

/** The paragraph a place stands in, as a span of the body. */
export function paragraphOf(body: string, at: number): Span {
  const start = body.lastIndexOf('\n\n', at)
  const end = body.indexOf('\n\n', at)
  return { start: start < 0 ? 0 : start + 2, end: end < 0 ? body.length : end }
}

/** The sentences that a quote stands in, with its attribution: from a sentence's end before it to one behind it. */
export function sentencesOf(body: string, { start, end }: Span): Span {
  const paragraph = paragraphOf(body, start)
  const before = body.slice(paragraph.start, start)
  const head = [...before.matchAll(/[.!?…]["”»]?\s+(?=[„"«–—-]?\s*\p{Lu})/gu)].at(-1)
  const last = paragraphOf(body, Math.max(start, end - 1))
  const tail = /(?:[.!?…]["”»]?|^)(?=\s+[„"«–—-]?\s*\p{Lu}|\s*$)/u.exec(body.slice(end, last.end))
  return {
    start: paragraph.start + (head ? head.index + head[0].length : 0),
    end: tail ? end + tail.index + tail[0].length : last.end,
  }
}

const TELLING: ReadonlySet<string> = new Set([...QUANTITIES.keys(), ...MONTHS.keys(), ...WEEKDAYS.keys()].map(fold))

/** A number, a date or a denial: another word in the place of `trzydzieści` or `w grudniu` is another statement. */
export function isTelling(text: string): boolean {
  const word = fold(text)
  return (
    word.startsWith('nie') || TELLING.has(word) || NEGATIONS.has(word) || MULTIPLIERS.some(([form]) => form.test(word))
  )
}
