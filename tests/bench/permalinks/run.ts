/**
 * `npm run bench:permalinks -- [--seed SEED] [--faults] [--articles N] [--rivals N] [FOLDER...]`: edits articles by
 * program in each kind of way, and counts what links made before lead to after. Without a FOLDER it takes the articles
 * of `tests/gold`; a FOLDER holds `*.txt`, or folders with a `source.txt`. What is true comes from the edit, never from
 * a matcher. Published matchers are asked of the same cases, N of them at most, evenly picked. Exits 1 when a bar is
 * missed.
 */
import { parseArgs } from 'node:util'
import { LINK_ALONE, missedBars, WITH_RECORD } from './bars.ts'
import { linkAlone, recordBehind, recordKept } from './contestants.ts'
import { makeCases } from './make-cases.ts'
import { printFaults, printSummary, printTable } from './print-table.ts'
import { exactText, ordinal } from './rivals/baselines.ts'
import { textFragment } from './rivals/text-fragment.ts'
import { textQuote } from './rivals/text-quote.ts'
import { readSources } from './sources.ts'
import { judge } from './tally-cases.ts'
import { timeLinks } from './time-links.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: 'cytelnia' },
    faults: { type: 'boolean', default: false },
    articles: { type: 'string', default: '1000' },
    rivals: { type: 'string', default: '2000' },
  },
})
const cases = makeCases(readSources(positionals, Number(values.articles)), values.seed)
const [alone, behind, kept] = [judge(cases, linkAlone), judge(cases, recordBehind), judge(cases, recordKept)]
printTable('from the link alone', alone)
printTable('with the record of before', behind)
printTable('with a record that followed', kept)
if (values.faults) for (const judged of [alone, behind, kept]) printFaults(judged)

const most = Number(values.rivals)
const step = Math.max(1, cases.length / most)
const asked = cases.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step)).slice(0, most)
if (asked.length > 0) {
  printSummary(`beside others, of ${asked.length} of ${cases.length} cases`, [
    ['ours, with a record that followed', judge(asked, recordKept)],
    ['ours, with the record of before', judge(asked, recordBehind)],
    ['ours, from the link alone', judge(asked, linkAlone)],
    ['dom-anchor-text-quote', judge(asked, textQuote)],
    ['Text Fragments polyfill', judge(asked, textFragment)],
    ['the words, exactly', judge(asked, exactText)],
    ['the number of the quote', judge(asked, ordinal)],
  ])
}

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
