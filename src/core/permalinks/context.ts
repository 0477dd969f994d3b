import { foldWords } from './fold-words.ts'

/** In characters on each side: some twenty words. */
const RECORDED = 120
/** Where a recorded context is looked for: sentences may have come between. */
const SEARCHED = 360
const SHORTEST_WORD = 4
const STEM = 5

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

/** 0..1: how much of a recorded context stands around a place of a text. */
export function contextLikeness(recorded: QuoteContext, text: string, start: number, end: number): number {
  const around = describeContext(text, start, end, SEARCHED)
  const sides = [share(recorded.before, around.before), share(recorded.after, around.after)].filter((s) => s !== null)
  return sides.length === 0 ? 0.5 : sides.reduce((sum, s) => sum + s, 0) / sides.length
}

/** Long words tell places apart; their endings change with what stands beside them. */
export const contextStems = (text: string): string[] =>
  foldWords(text).flatMap((word) => (word.length >= SHORTEST_WORD ? [word.slice(0, STEM)] : []))

function share(recorded: string, around: string): number | null {
  const stems = contextStems(recorded)
  if (stems.length === 0) return null
  const there = new Set(contextStems(around))
  return stems.filter((stem) => there.has(stem)).length / stems.length
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim()
