/**
 * Measures the rules by hand annotation: `npm run eval -- [--misses] [--json] [SET...]`.
 *
 * A SET is a folder of gold folders (NAME/source.txt and NAME/gold.json), one such folder, a folder of NAME.txt and
 * NAME.json with stand-off annotation, or a FILE.jsonl of such rows; `read-gold.ts` has the formats. Without one: our
 * own, tests/gold. What is counted, `summarise.ts` says; `--misses` lists what went wrong, `--json` is for machines.
 * The exit status is 1 when an article could not be judged, 2 when a set could not be read.
 */
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { readGold } from './read-gold.ts'
import { reportFigures, reportMisses } from './report.ts'
import type { ArticleScore } from './score.ts'
import { scoreSet } from './score-set.ts'
import { summarise } from './summarise.ts'

interface ScoredSet {
  set: string
  scores: ArticleScore[]
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { misses: { type: 'boolean' }, json: { type: 'boolean' } },
    allowPositionals: true,
  })
  const sets = positionals.length > 0 ? positionals : [fileURLToPath(new URL('../gold', import.meta.url))]
  const scored = sets.map((set): ScoredSet => ({ set, scores: scoreSet(readGold(set)) }))
  if (scored.length > 1) scored.push({ set: 'all of them', scores: scored.flatMap(({ scores }) => scores) })
  const results = scored.map(({ set, scores }) => ({
    set,
    figures: summarise(scores),
    ...(values.misses && { misses: reportMisses(scores) }),
  }))
  if (values.json) console.log(JSON.stringify(results, null, 2))
  else
    for (const { set, figures, misses } of results)
      console.log([`== ${set}`, ...reportFigures(figures), ...(misses ?? [])].join('\n'))
  if (results.some(({ figures }) => figures.failures.length > 0)) process.exitCode = 1
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  console.error('usage: npm run eval -- [--misses] [--json] [SET...]')
  process.exitCode = 2
}
