/** What each of Lighthouse's categories has to reach, in its points from 0 to 100. */
export const BARS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const

type Category = keyof typeof BARS
export type Scores = Record<Category, number>

const CATEGORIES = Object.keys(BARS) as Category[]

/**
 * @param report Lighthouse's, as JSON
 * @throws Error where a category has no score, as when a page could not be opened
 */
export function scoresOf(report: { categories: Partial<Record<string, { score: number | null }>> }): Scores {
  const points = CATEGORIES.map((category) => {
    const score = report.categories[category]?.score ?? null
    if (score === null) throw new Error(`Lighthouse gave no score for ${category}`)
    return [category, Math.round(score * 100)]
  })
  return Object.fromEntries(points) as Scores
}

/** The middle one of each category; of an even number of runs the worse of the two. */
export function medianOf(runs: readonly Scores[]): Scores {
  const points = CATEGORIES.map((category) => {
    const sorted = runs.map((scores) => scores[category]).sort((a, b) => a - b)
    return [category, sorted[Math.floor((sorted.length - 1) / 2)] ?? 0]
  })
  return Object.fromEntries(points) as Scores
}

/** @param measured runs of each page */
export function tableOf(measured: ReadonlyMap<string, readonly Scores[]>): string {
  const rows = [...measured].map(([page, runs]) => {
    const median = medianOf(runs)
    const span = runs.map(({ performance }) => performance).sort((a, b) => a - b)
    const cells = CATEGORIES.map((category) => `${median[category]}`.padStart(category.length))
    return `${page.padEnd(8)}  ${cells.join('  ')}   (performance ${span[0]}–${span.at(-1)})`
  })
  return [`${'page'.padEnd(8)}  ${CATEGORIES.join('  ')}`, ...rows].join('\n')
}

/** A line for each bar that a page misses. */
export function judgeScores(measured: ReadonlyMap<string, readonly Scores[]>): string[] {
  return [...measured].flatMap(([page, runs]) => {
    const median = medianOf(runs)
    return CATEGORIES.filter((category) => median[category] < BARS[category]).map(
      (category) => `missed: ${page}, ${category} ${median[category]} of ${BARS[category]}`,
    )
  })
}
