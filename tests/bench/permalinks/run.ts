/**
 * `npm run bench:permalinks -- [--seed SEED] [--faults] [--articles N] [FOLDER...]`: edits articles by program in each kind of
 * way, and counts what links made before lead to after. Without a FOLDER it takes the articles of `tests/gold`; a FOLDER
 * holds `*.txt`, or folders with a `source.txt`. What is true comes from the edit, never from a matcher. Exits 1 when a
 * bar is missed.
 */
import { parseArgs } from 'node:util'
import { LINK_ALONE, missedBars, WITH_RECORD } from './bars.ts'
import { linkAlone, recordBehind, recordKept } from './contestants.ts'
import { makeCases } from './make-cases.ts'
import { printFaults, printTable } from './print-table.ts'

import { readSources } from './sources.ts'
import { judge } from './tally-cases.ts'
import { timeLinks } from './time-links.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: 'cytelnia' },
    faults: { type: 'boolean', default: false },
    articles: { type: 'string', default: '1000' },
    alone: { type: 'boolean', default: false },
  },
})
const cases = makeCases(readSources(positionals, Number(values.articles)), values.seed)
const [alone, behind, kept] = [judge(cases, linkAlone), judge(cases, recordBehind), judge(cases, recordKept)]
printTable('from the link alone', alone)
printTable('with the record of before', behind)
printTable('with a record that followed', kept)
if (values.faults) for (const judged of [alone, behind, kept]) printFaults(judged)

const time = timeLinks()
console.log(
  `a link in an article of 100 quotes: ${time.alone.toFixed(2)} ms alone, ${time.recorded.toFixed(2)} ms with the record`,
)
const missed = [
  ...missedBars(alone.all, time.alone, LINK_ALONE).map((bar) => `link alone: ${bar}`),
  ...missedBars(behind.all, time.recorded, WITH_RECORD).map((bar) => `record of before: ${bar}`),
  ...missedBars(kept.all, time.recorded, WITH_RECORD).map((bar) => `record that followed: ${bar}`),
]
console.log(missed.length === 0 ? 'All bars are reached.' : `Missed: ${missed.join('; ')}.`)
process.exitCode = missed.length === 0 ? 0 : 1
