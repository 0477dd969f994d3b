import type { Reliability } from './reliability.ts'
import type { ArticleScore } from './score.ts'
import type { DateMiss } from './score-places.ts'
import type { Figures, Ratios } from './summarise.ts'

const LABEL = 26
/** Characters of a quote that a list shows. */
const EXCERPT = 90

/** A set's figures in lines for a reader; shares in per cent. */
export function reportFigures(figures: Figures): string[] {
  const { nested, dates } = figures
  return [
    `${figures.articles} articles, ${figures.gold} gold quotes, ${figures.predicted} predicted`,
    ratios('who said what', figures.whoSaidWhat),
    ratios('quotes', figures.quotes),
    ratios('quotes, exact words', figures.exact),
    ratios('quoted words', figures.words),
    `${label('speaker accuracy')}${percent(figures.speakerAccuracy)}   kind ${percent(figures.kindAccuracy)}   wrong but sure ${percent(figures.wrongButSure)}`,
    ...Object.entries(figures.byKind).map(
      ([kind, { gold, found, withSpeaker }]) =>
        `${label(`  ${kind}`)}gold ${String(gold).padStart(4)}   found ${percent(found)}   with speaker ${percent(withSpeaker)}`,
    ),
    ...(nested.gold > 0 ? [`${label('nested')}${nested.right} of ${nested.gold}`] : []),
    ...(dates ? [ratios('dates', dates), `${label('  right value')}${percent(dates.valueAccuracy)}`] : []),
    ratios('headings', figures.headings),
    ...reportReliability(figures.reliability),
    ...figures.failures.map((failure) => `error: ${failure}`),
  ]
}

function reportReliability({ bins, error }: Reliability): string[] {
  const rows = bins.map(
    ({ from, to, count, confidence, right }) =>
      `${label(`  ${from.toFixed(2)}–${to.toFixed(2)}`)}${String(count).padStart(5)}   ` +
      (count > 0 ? `confidence ${percent(confidence)}   right ${percent(right)}` : ''),
  )
  return [`${label('calibration error (ECE)')}${percent(error)}`, ...rows.map((row) => row.trimEnd())]
}

/**
 * What went wrong, article by article: speakers, quotes too many with the rules that argue for them, and too few; then
 * dates.
 */
export function reportMisses(scores: readonly ArticleScore[]): string[] {
  return scores.flatMap(({ name, judged, missed, dates }) => [
    ...judged
      .filter(({ gold, rightSpeaker }) => gold === null || !rightSpeaker)
      .map(({ quote, words, gold, name: speaker }) => {
        const rules = quote.evidence.map(({ rule }) => rule).join(', ')
        const what = gold
          ? `speaker: gold ${gold.speaker ?? 'nobody'}, got ${speaker ?? 'nobody'}`
          : `extra ${quote.kind} [${speaker ?? 'nobody'}]`
        return `- ${name}: ${what} | ${words.slice(0, EXCERPT)} | ${rules} ${quote.confidence}`
      }),
    ...missed.map(
      ({ gold, words }) => `- ${name}: missed ${gold.kind} [${gold.speaker ?? 'nobody'}] | ${words.slice(0, EXCERPT)}`,
    ),
    ...(dates?.misses ?? []).map((miss) => `- ${name}: ${reportDate(miss)} | ${miss.words.slice(0, EXCERPT)}`),
  ])
}

function reportDate({ kind, gold, got }: DateMiss): string {
  if (kind === 'value') return `date: gold ${gold}, got ${got ?? 'nothing'}`
  return `${kind} date [${(kind === 'extra' ? got : gold) ?? 'unknown'}]`
}

const label = (text: string): string => text.padEnd(LABEL)
const percent = (share: number): string => (100 * share).toFixed(1).padStart(5)
const ratios = (name: string, { precision, recall, f1 }: Ratios): string =>
  `${label(name)}P ${percent(precision)}   R ${percent(recall)}   F1 ${percent(f1)}`
