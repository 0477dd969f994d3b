import { QUOTE_KINDS } from './gold.ts'
import { measureReliability, type Reliability } from './reliability.ts'
import type { ArticleScore } from './score.ts'
import type { Counts } from './score-places.ts'

export interface Figures {
  articles: number
  gold: number
  predicted: number
  /** A quote found, with the right speaker. */
  whoSaidWhat: Ratios
  /** A quote found: half of the words that it and gold's have together. */
  quotes: Ratios
  /** A quote found with the very words of gold. */
  exact: Ratios
  /** Words inside quotes. */
  words: Ratios
  /** Shares of the quotes found. */
  speakerAccuracy: number
  kindAccuracy: number
  /** Of the predicted: those found, confident, and given to the wrong speaker. */
  wrongButSure: number
  byKind: Record<string, { gold: number; found: number; withSpeaker: number }>
  nested: { gold: number; right: number }
  /** Null where no article has its dates annotated; the value's accuracy is of the dates found that have one. */
  dates: (Ratios & { valueAccuracy: number }) | null
  headings: Ratios
  reliability: Reliability
  failures: string[]
}

/** Shares, 0..1; 0 of nothing. */
export interface Ratios {
  precision: number
  recall: number
  f1: number
}

/** From here on a confidence promises that it is right. */
const SURE = 0.5

/** The figures of a set: micro averages, every quote as much as any other. */
export function summarise(scores: readonly ArticleScore[]): Figures {
  const judged = scores.flatMap((score) => score.judged)
  const missed = scores.flatMap((score) => score.missed)
  const found = judged.flatMap((one) => (one.gold ? [{ ...one, gold: one.gold }] : []))
  const right = found.filter(({ rightSpeaker }) => rightSpeaker)
  const gold = found.length + missed.length
  const predicted = judged.length
  const ratios = (matched: number): Ratios => ratiosOf({ gold, predicted, matched })
  const wrongButSure = found.filter(
    ({ rightSpeaker, name, quote }) => !rightSpeaker && name !== null && quote.confidence >= SURE,
  )
  const dates = scores.flatMap((score) => score.dates ?? [])
  return {
    articles: scores.length,
    gold,
    predicted,
    whoSaidWhat: ratios(right.length),
    quotes: ratios(found.length),
    exact: ratios(found.filter(({ exact }) => exact).length),
    words: ratiosOf(total(scores.map(({ words }) => words))),
    speakerAccuracy: share(right.length, found.length),
    kindAccuracy: share(found.filter(({ quote, gold: { kind } }) => quote.kind === kind).length, found.length),
    wrongButSure: share(wrongButSure.length, predicted),
    byKind: Object.fromEntries(
      QUOTE_KINDS.map((kind) => {
        const ofKind = (ones: readonly { gold: { kind: string } }[]): number =>
          ones.filter((one) => one.gold.kind === kind).length
        const all = ofKind(found) + ofKind(missed)
        return [kind, { gold: all, found: share(ofKind(found), all), withSpeaker: share(ofKind(right), all) }]
      }),
    ),
    nested: {
      gold: sum(scores.map(({ nested }) => nested.gold)),
      right: sum(scores.map(({ nested }) => nested.right)),
    },
    dates:
      dates.length === 0
        ? null
        : {
            ...ratiosOf(total(dates)),
            valueAccuracy: share(sum(dates.map((one) => one.right)), sum(dates.map((one) => one.valued))),
          },
    headings: ratiosOf(total(scores.map(({ headings }) => headings))),
    reliability: measureReliability(
      judged.map(({ quote: { confidence }, rightSpeaker }) => ({ confidence, right: rightSpeaker })),
    ),
    failures: scores.flatMap(({ name, failure }) => (failure === null ? [] : [`${name}: ${failure}`])),
  }
}

function ratiosOf({ gold, predicted, matched }: Counts): Ratios {
  const precision = share(matched, predicted)
  const recall = share(matched, gold)
  return { precision, recall, f1: share(2 * precision * recall, precision + recall) }
}

const total = (counts: readonly Counts[]): Counts => ({
  gold: sum(counts.map(({ gold }) => gold)),
  predicted: sum(counts.map(({ predicted }) => predicted)),
  matched: sum(counts.map(({ matched }) => matched)),
})

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
