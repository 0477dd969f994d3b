import type { Article, Span } from '../../src/core/model/article.ts'
import type { Alignment } from '../../src/core/text/align.ts'
import type { GoldDate } from './gold.ts'
import { pairUp, spanOverlap } from './match.ts'

/** Least overlap of a pair, by where it stands in the file. */
const LEAST = { heading: 0.6, date: 0.3 }

export interface Counts {
  gold: number
  predicted: number
  matched: number
}

export interface DateCounts extends Counts {
  /** Of the matched, how many have a value in gold, and in how many of those ours is the same. */
  valued: number
  right: number
  misses: DateMiss[]
}

/** A date that differs: only in gold, only in ours, or in both with another value. */
export interface DateMiss {
  kind: 'missed' | 'extra' | 'value'
  words: string
  gold: string | null
  got: string | null
}

export function scoreHeadings(gold: readonly Span[], { blocks }: Article, alignment: Alignment): Counts {
  const found = blocks
    .filter(({ kind }) => kind === 'heading')
    .map(({ span }) => alignment(span))
    .filter((span) => span !== null)
  return {
    gold: gold.length,
    predicted: found.length,
    matched: pairUp(gold, found, spanOverlap, LEAST.heading).length,
  }
}

export function scoreDates(
  gold: readonly GoldDate[],
  { timeline }: Article,
  alignment: Alignment,
  text: string,
): DateCounts {
  const found = timeline.flatMap(({ span, date }) => {
    const at = span && alignment(span)
    return at ? [{ span: at, date }] : []
  })
  const pairs = pairUp(gold, found, (a, b) => spanOverlap(a.span, b.span), LEAST.date)
  const wordsOf = ({ span }: { span: Span }): string => text.slice(span.start, span.end).replace(/\s+/g, ' ')
  const byGold = new Map(pairs.map((pair) => [pair.gold, found[pair.predicted]]))
  const matched = new Set(byGold.values())
  const valued = gold.flatMap((wanted, i) => {
    const ours = byGold.get(i)
    if (!ours || wanted.edtf === null) return []
    return [{ words: wordsOf(wanted), gold: wanted.edtf, got: ours.date }]
  })
  const wrong = valued.filter((one) => certain(one.gold) !== certain(one.got))
  const missed = gold.filter((_, i) => !byGold.has(i))
  const extra = found.filter((ours) => !matched.has(ours))
  return {
    gold: gold.length,
    predicted: found.length,
    matched: pairs.length,
    valued: valued.length,
    right: valued.length - wrong.length,
    misses: [
      ...wrong.map((one): DateMiss => ({ kind: 'value', ...one })),
      ...extra.map((ours): DateMiss => ({ kind: 'extra', words: wordsOf(ours), gold: null, got: ours.date })),
      ...missed.map((wanted): DateMiss => ({ kind: 'missed', words: wordsOf(wanted), gold: wanted.edtf, got: null })),
    ],
  }
}

/** EDTF without its qualifiers of doubt: those are a matter of judgement. */
const certain = (edtf: string | null): string => (edtf ?? '').replace(/[\s~?%]/g, '')
