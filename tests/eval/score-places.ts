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

export function scoreDates(gold: readonly GoldDate[], { timeline }: Article, alignment: Alignment): DateCounts {
  const found = timeline.flatMap(({ span, date }) => {
    const at = span && alignment(span)
    return at ? [{ span: at, date }] : []
  })
  const pairs = pairUp(gold, found, (a, b) => spanOverlap(a.span, b.span), LEAST.date)
  const values = pairs.map((pair) => ({
    wanted: gold[pair.gold]?.edtf ?? null,
    got: found[pair.predicted]?.date ?? null,
  }))
  const valued = values.filter(({ wanted }) => wanted !== null)
  return {
    gold: gold.length,
    predicted: found.length,
    matched: pairs.length,
    valued: valued.length,
    right: valued.filter(({ wanted, got }) => certain(wanted) === certain(got)).length,
  }
}

/** EDTF without its qualifiers of doubt: those are a matter of judgement. */
const certain = (edtf: string | null): string => (edtf ?? '').replace(/[\s~?%]/g, '')
