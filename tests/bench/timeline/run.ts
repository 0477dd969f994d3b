/**
 * `npm run bench:timeline`: what the timeline of a library costs in a browser, beside TimelineJS3 and vis-timeline,
 * from a hundred entries to a hundred thousand. Sizes may be named: `npm run bench:timeline -- 100 1000`. Exit status 1
 * when a bar is missed.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { serveDirectory } from '../browser/serve-directory.ts'
import { type Contest, judge } from './bars.ts'
import type { Contestant } from './contestant.ts'
import { cytelnia } from './cytelnia.ts'
import { type InventedLibrary, inventLibrary } from './invented-library.ts'
import { type Measurement, measureContestant, summarize } from './measure-contestant.ts'
import { describeVerdicts, TABLE_HEAD, tableRow } from './report.ts'
import { timelineJs } from './timelinejs.ts'
import { visTimeline, visTimelineWindow } from './vis-timeline.ts'

const SIZES = [100, 1000, 10_000, 100_000]
const RIVALS = [visTimeline, visTimelineWindow, timelineJs]
/** Milliseconds for an opening, and for the changes of filter that follow: who takes longer did not finish. */
const LIMIT = 120_000
/** Each page is opened so often, and the median counts; one that takes longer than `LONG` milliseconds only once. */
const ROUNDS = 3
const LONG = 15_000
/** Of the speakers named most often, by rank from 0: those whose entries are asked for. */
const ASKED = [0, 3, 7]

async function measure(contestant: Contestant, library: InventedLibrary): Promise<Measurement> {
  const directory = await mkdtemp(join(tmpdir(), 'cytelnia-bench-'))
  try {
    const path = await contestant.prepare(library, directory)
    const { origin, close } = await serveDirectory(directory)
    const speakers = ASKED.flatMap((rank) => library.index.speakers[rank]?.id ?? [])
    const rounds: Measurement[] = []
    try {
      for (let round = 0; round < ROUNDS; round++) {
        const began = performance.now()
        rounds.push(await measureContestant(contestant, origin, path, speakers, LIMIT))
        if (rounds.at(-1)?.failure !== null || performance.now() - began > LONG) break
      }
    } finally {
      await close()
    }
    return summarize(rounds)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

async function main(): Promise<void> {
  const asked = process.argv.slice(2).map(Number)
  const contests: Contest[] = []
  for (const { name, settings } of [cytelnia, ...RIVALS]) console.log(`${name}: ${settings}`)
  console.log(`\n${TABLE_HEAD}`)
  for (const size of asked.length > 0 ? asked : SIZES) {
    const library = inventLibrary(size)
    const measured: [string, Measurement][] = []
    for (const contestant of [cytelnia, ...RIVALS]) {
      const measurement = await measure(contestant, library)
      measured.push([contestant.name, measurement])
      console.log(tableRow(size, contestant.name, measurement))
    }
    const [[, own] = ['', { figures: {}, least: {}, failure: 'not measured' }], ...rivals] = measured
    contests.push({ size, own, rivals: new Map(rivals) })
  }
  const [load = 0] = loadavg()
  console.log(`\n${availableParallelism()} cores; load average at the end ${load.toFixed(1)}`)
  const verdicts = contests.flatMap(judge)
  console.log(`\n${describeVerdicts(verdicts)}`)
  if (verdicts.some(({ holds }) => !holds)) process.exitCode = 1
}

await main()
