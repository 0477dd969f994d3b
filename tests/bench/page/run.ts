/**
 * `npm run bench:page`: what an article and a quote weigh in a browser, beside the same article written by hand as
 * plain HTML. Exit status 1 when a bar is missed.
 *
 *     npm run bench:page -- [--rounds N] [--page article|quote] [--articles N] [--requests]
 *
 * `--articles` builds a second library of that size (default: none) and compares the same page in both, and the door of
 * the library with that of one whose door lists as many articles: 10,000 take the build some minutes. `--requests`
 * prints what the first opening of each page asked for.
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { PAGE_ARTICLES } from '../../../src/core/model/library.ts'
import { countPages, placesOfPage } from '../../../src/core/model/pages.ts'
import { parseArticle } from '../../../src/core/pipeline.ts'
import { launchChromium } from '../../browser/chromium.ts'
import { serveDirectory } from '../browser/serve-directory.ts'
import { buildLibrary } from './build-library.ts'
import { writeLimitPage } from './limit-page.ts'
import { measureVisits, type Visits } from './measure-visit.ts'
import { describeVerdicts, judge, judgeGrowth, summarize, TABLE_HEAD, tableRow, type Verdict } from './report.ts'

const SEED = fileURLToPath(new URL('../../../seeds/000_3e9d4e284f7a30f3.txt', import.meta.url))

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '9' },
    page: { type: 'string', default: '' },
    articles: { type: 'string', default: '1' },
    requests: { type: 'boolean', default: false },
  },
})

interface Contestant {
  name: string
  origin: string
  path: string
}

/** Each opens once a round, and every other round in the opposite order, so that no one has the quieter machine. */
async function race(contestants: readonly Contestant[], rounds: number): Promise<Map<string, Visits[]>> {
  const measured = new Map<string, Visits[]>(contestants.map(({ name }) => [name, []]))
  const browser = await launchChromium()
  try {
    for (let round = 0; round < rounds; round++) {
      for (const { name, origin, path } of round % 2 === 0 ? contestants : contestants.toReversed()) {
        measured.get(name)?.push(await measureVisits(browser, origin, path))
      }
    }
  } finally {
    await browser.close()
  }
  return measured
}

function describeRequests(name: string, [visits]: readonly Visits[]): string {
  const lines = visits?.first.resources.map(
    ({ name: path, bytes, start, end }) => `  ${Math.round(start)}–${Math.round(end)} ms  ${bytes} B  ${path}`,
  )
  return [`\n${name}, first visit:`, ...(lines ?? [])].join('\n')
}

const placesOnFirst = (articles: number): number => {
  const { start, end } = placesOfPage(countPages(articles, PAGE_ARTICLES), articles, PAGE_ARTICLES)
  return end - start
}

async function main(directory: string): Promise<void> {
  const [rounds, articles] = [Number(options.rounds), Number(options.articles)]
  const article = parseArticle(await readFile(SEED, 'utf8'), { name: '0' })
  const quote = article.quotes[Math.floor(article.quotes.length / 2)]
  await mkdir(join(directory, 'limit'))
  await writeFile(join(directory, 'limit/limit.html'), writeLimitPage(article))
  const limit = await serveDirectory(join(directory, 'limit'))
  const own = await serveDirectory(await buildLibrary(SEED, 1, directory))
  const large = articles > 1 ? await serveDirectory(await buildLibrary(SEED, articles, directory)) : null
  // as many on the first page, and one page more
  const doorOf = PAGE_ARTICLES + placesOnFirst(articles)
  const small = large && (await serveDirectory(await buildLibrary(SEED, doorOf, directory)))

  const path = `/a/${article.slug}`
  const pages = [
    { name: 'article', path },
    { name: 'quote', path: `${path}/q/${quote?.id}` },
  ].filter(({ name }) => options.page === '' || options.page === name)
  const contestants = [
    { name: 'limit', origin: limit.origin, path: '/limit' },
    ...pages.map((page) => ({ ...page, origin: own.origin })),
    ...(large === null ? [] : [{ name: `article of ${articles}`, origin: large.origin, path }]),
    ...(small === null ? [] : [{ name: `door of ${doorOf}`, origin: small.origin, path: '/' }]),
    ...(large === null ? [] : [{ name: `door of ${articles}`, origin: large.origin, path: '/' }]),
  ]
  const measured = await race(contestants, rounds)
  await Promise.all([limit, own, large, small].map((served) => served?.close()))

  if (options.requests) for (const [name, visits] of measured) console.log(describeRequests(name, visits))
  const medians = new Map([...measured].map(([name, visits]) => [name, summarize(visits)]))
  const rows = [...medians].map(([name, of]) => tableRow(name, of))
  console.log([TABLE_HEAD, ...rows].join('\n'))
  const [load = 0] = loadavg()
  console.log(`\n${rounds} rounds; ${availableParallelism()} cores; load average at the end ${load.toFixed(1)}\n`)

  const read = (name: string) => medians.get(name) ?? summarize([])
  const verdicts: Verdict[] = pages.flatMap(({ name }) => judge(name, read(name), read('limit')))
  if (large !== null) {
    verdicts.push(
      ...judgeGrowth(`article of ${articles}, in times of one`, read('article'), read(`article of ${articles}`)),
    )
    const [few, many] = [read(`door of ${doorOf}`), read(`door of ${articles}`)]
    verdicts.push(...judgeGrowth(`door of ${articles}, in times of ${doorOf}`, few, many))
  }
  if (large === null) console.log('No larger library was built: --articles 10000 does.\n')
  console.log(describeVerdicts(verdicts))
  if (verdicts.some(({ holds }) => !holds)) process.exitCode = 1
}

const directory = await mkdtemp(join(tmpdir(), 'cytelnia-page-'))
try {
  await main(directory)
} finally {
  await rm(directory, { recursive: true, force: true })
}
