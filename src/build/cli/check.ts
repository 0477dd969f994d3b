/**
 * `npm run check [-- NAME...]`: what was recognised in each seed, or in those named, and what deserves a look. For
 * people a table; `--json` for machines; `--github` for annotations of a pull request. Writes no file.
 *
 * Exit status: 0 nothing is broken, whatever deserves a look; 1 some seeds cannot be published; 2 the command was
 * wrong.
 */
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseArticle } from '../../core/pipeline.ts'
import { count } from '../add/describe-incoming.ts'
import { checkLibrary } from '../check/check-library.ts'
import { writeGithub } from '../check/report/write-github.ts'
import { writeJson } from '../check/report/write-json.ts'
import { NARROWEST, writeTable } from '../check/report/write-table.ts'
import type { SeedReport } from '../check/seed-report.ts'
import { createPaint, wantsColours } from '../terminal/paint.ts'

const USAGE = 'usage: npm run check [-- [--json | --github] NAME...]    NAME: a seed, as most or seeds/most.txt'
/** What a terminal has that does not say. */
const COLUMNS = 80

interface Command {
  names: string[]
  form: 'table' | 'json' | 'github'
}

function readCommand(): Command {
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals: names } = parseArgs({ options: { json: flag, github: flag }, allowPositionals: true })
  if (values.json && values.github) throw new Error('Either --json or --github.')
  return { names, form: values.json ? 'json' : values.github ? 'github' : 'table' }
}

/** `most`, `most.txt` and `seeds/most.txt` are one seed. */
const nameOf = (file: string): string => basename(file).replace(/\.(?:txt|ya?ml|links\.json)$/, '')

async function run({ names, form }: Command): Promise<void> {
  const directory = resolve(process.env.CYTELNIA_SEEDS ?? 'seeds')
  const wanted = new Set(names.map(nameOf))
  const reports = await checkLibrary({ root: process.cwd(), directory }, parseArticle, (file) =>
    wanted.size === 0 ? true : wanted.has(nameOf(file)),
  )
  const unknown = names.filter((name) => !reports.some(({ file }) => nameOf(file) === nameOf(name)))
  if (unknown.length > 0)
    throw new Error(`There is no seed ${unknown.map((name) => `“${name}”`).join(', ')} in ${directory}.`)
  if (form === 'json') console.log(writeJson(reports))
  else if (reports.length === 0) console.log(`No seeds in ${directory}. Add one: npm run add -- FILE`)
  else {
    const text = form === 'github' ? writeGithub(reports) : writeTable(reports, columnsOf(process.stdout), paint)
    if (text !== '') console.log(text)
    console.log(`\n${summarise(reports)}`)
  }
  if (countOf(reports, 'error') > 0) process.exitCode = 1
}

const columnsOf = ({ columns }: { columns?: number }): number => Math.max(NARROWEST, Math.min(columns ?? COLUMNS, 120))

const countOf = (reports: readonly SeedReport[], wanted: 'error' | 'warning'): number =>
  reports.flatMap(({ findings }) => findings).filter(({ severity }) => severity === wanted).length

function summarise(reports: readonly SeedReport[]): string {
  const [errors, warnings] = [countOf(reports, 'error'), countOf(reports, 'warning')]
  return `${count(reports.length, 'file')}: ${count(errors, 'error')}, ${count(warnings, 'place')} to look at.`
}

// a reader that has seen enough, such as `head`, closes the pipe: nothing is wrong
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
const paint = createPaint(wantsColours(process.stdout, process.env))
try {
  await run(readCommand())
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  process.exitCode = 2
}
