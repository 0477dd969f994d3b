/**
 * `npm run --silent parse -- FILE...`: one line of JSON a file on standard output, `{"file": NAME, "article":
 * Article}`. With `--trace`, instead, for people: which rule proposed each quote, what changed or dropped it, and who
 * speaks. `NAME.yaml` beside a file corrects it, and `speakers.yaml` there knows the people of all. A file that cannot
 * be read is reported on standard error as `FILE:LINE: reason remedy`; the others still print, and the exit status is
 * 1.
 */
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { type People, parsePeople } from '../../core/corrections/people.ts'
import { ParseError } from '../../core/model/parse-error.ts'
import { parseArticle } from '../../core/pipeline.ts'
import { PEOPLE_NAME } from '../corrections-path.ts'
import { readSeed } from '../read-seed.ts'
import { describeTrace } from './trace/describe-trace.ts'
import { recordTrace } from './trace/record-trace.ts'

const USAGE = 'usage: npm run --silent parse -- [--trace] FILE...'

function describe(file: string, traced: boolean): { line: string } | { failure: string } {
  try {
    const { source, problem } = readSeed(file, readFileSync(file))
    if (problem) return { failure: `${file}:${problem.line}: ${problem.message} ${problem.remedy}` }
    const name = basename(file).replace(/\.[^.]+$/, '')
    const options = { name, ...readKnowledge(file) }
    if (traced) {
      const trace = recordTrace()
      const article = parseArticle(source, { ...options, trace })
      return { line: [`== ${file}`, ...describeTrace(source, article, trace.histories)].join('\n') }
    }
    const article = parseArticle(source, options)
    return { line: JSON.stringify({ file: basename(file), article }) }
  } catch (error) {
    if (error instanceof ParseError) {
      const wrong = error.part === 'corrections' ? correctionsOf(file) : error.part === 'people' ? peopleOf(file) : file
      return { failure: `${wrong}:${error.line}: ${error.message} ${error.remedy}` }
    }
    const reason = error instanceof Error ? error.message : String(error)
    return { failure: `${file}:1: ${reason}` }
  }
}

const correctionsOf = (file: string): string => file.replace(/\.[^./\\]+$|$/, '.yaml')
const peopleOf = (file: string): string => join(dirname(file), PEOPLE_NAME)

const known = new Map<string, People>()

function readPeople(file: string): People {
  const people = known.get(file) ?? parsePeople(readFileSync(file, 'utf8'))
  known.set(file, people)
  return people
}

/** What stands beside a file: its corrections, and the people whom all files there share. */
function readKnowledge(file: string): { corrections?: string; people?: People } {
  const [corrections, people] = [correctionsOf(file), peopleOf(file)]
  return {
    ...(existsSync(corrections) &&
      corrections !== people &&
      corrections !== file && { corrections: readFileSync(corrections, 'utf8') }),
    ...(existsSync(people) && { people: readPeople(people) }),
  }
}

/** Resolves when the line is written, so that a slow reader holds the run up and nothing is cut off at exit. */
function print(line: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve())),
  )
}

/** Null when an option is unknown or when there is no file, which is then said. */
function readArguments(): { files: string[]; traced: boolean } | null {
  try {
    const { values, positionals } = parseArgs({ options: { trace: { type: 'boolean' } }, allowPositionals: true })
    if (positionals.length === 0) throw new Error('No file to parse.')
    return { files: positionals, traced: values.trace ?? false }
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
    process.exitCode = 2
    return null
  }
}

// a reader that has seen enough, such as `head`, closes the pipe: nothing is wrong, and nothing is left to do
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
const { files, traced } = readArguments() ?? { files: [], traced: false }
for (const file of files) {
  const result = describe(file, traced)
  if ('line' in result) await print(result.line)
  else {
    console.error(result.failure)
    process.exitCode = 1
  }
}
