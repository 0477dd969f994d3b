/**
 * `npm run bench:lighthouse`: what Lighthouse says of the library, an article and a quote, each the median of several
 * runs. Exit status 1 when a bar is missed.
 *
 *     npm run bench:lighthouse -- [--rounds N]
 *
 * Lighthouse is fetched for this command alone: it brings some hundred packages with it, which nothing else here needs.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs, promisify } from 'node:util'
import { parseArticle } from '../../../src/core/pipeline.ts'
import { serveDirectory } from '../browser/serve-directory.ts'
import { buildLibrary } from '../page/build-library.ts'
import { BARS, judgeScores, type Scores, scoresOf, tableOf } from './scores.ts'

/** The newest that runs on Node 20; 13 wants Node 22. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const SEED = fileURLToPath(new URL('../../../seeds/000_3e9d4e284f7a30f3.txt', import.meta.url))
const FLAGS = '--headless --no-sandbox --disable-gpu --disable-background-networking'

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })

const directory = await mkdtemp(join(tmpdir(), 'cytelnia-lighthouse-'))
try {
  await main(directory)
} finally {
  await rm(directory, { recursive: true, force: true })
}

async function main(folder: string): Promise<void> {
  const article = parseArticle(await readFile(SEED, 'utf8'), { name: '0' })
  const quote = article.quotes[Math.floor(article.quotes.length / 2)]
  const site = await serveDirectory(await buildLibrary(SEED, 1, folder))
  const path = `/a/${article.slug}`
  const pages = { library: '/', article: path, quote: `${path}/q/${quote?.id}` }
  const measured = new Map<string, Scores[]>()
  // in turn, so that a busy moment of the machine is no one page's alone
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const [name, address] of Object.entries(pages)) {
      measured.set(name, [...(measured.get(name) ?? []), await look(site.origin + address, folder)])
    }
  }
  await site.close()
  const [load = 0] = loadavg()
  console.log(
    `${LIGHTHOUSE}, median of ${options.rounds}, on ${availableParallelism()} processors at load ${load.toFixed(1)}`,
  )
  console.log(tableOf(measured))
  const missed = judgeScores(measured)
  for (const message of missed) console.log(message)
  if (missed.length > 0) process.exitCode = 1
}

/** @throws Error with what Lighthouse printed, where it could not look */
async function look(address: string, folder: string): Promise<Scores> {
  const report = join(folder, 'report.json')
  await promisify(execFile)(
    'npx',
    [
      '--yes',
      LIGHTHOUSE,
      address,
      '--quiet',
      '--output=json',
      `--output-path=${report}`,
      `--only-categories=${Object.keys(BARS).join(',')}`,
      `--chrome-flags=${FLAGS}`,
    ],
    { env: { ...process.env, CHROME_PATH: process.env.CHROMIUM ?? '/usr/bin/chromium' } },
  )
  return scoresOf(JSON.parse(await readFile(report, 'utf8')))
}
