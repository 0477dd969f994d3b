/**
 * `npm run --silent parse -- FILE...`: one line of JSON a file on standard output, `{"file": NAME, "article": Article}`.
 * A file that cannot be read is reported on standard error as `FILE:LINE: reason remedy`; the others still print, and
 * the exit status is 1.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { ParseError } from '../../core/model/parse-error.ts'
import { parseArticle } from '../../core/pipeline.ts'
import { readSeed } from '../read-seed.ts'

function describe(file: string): { line: string } | { failure: string } {
  try {
    const { source, problem } = readSeed(file, readFileSync(file))
    if (problem) return { failure: `${file}:${problem.line}: ${problem.message} ${problem.remedy}` }
    const article = parseArticle(source, { name: basename(file).replace(/\.[^.]+$/, '') })
    return { line: JSON.stringify({ file: basename(file), article }) }
  } catch (error) {
    if (error instanceof ParseError) return { failure: `${file}:${error.line}: ${error.message} ${error.remedy}` }
    const reason = error instanceof Error ? error.message : String(error)
    return { failure: `${file}:1: ${reason}` }
  }
}

/** Resolves when the line is written, so that a slow reader holds the run up and nothing is cut off at exit. */
function print(line: string): Promise<void> {
  return new Promise((resolve, reject) =>
    process.stdout.write(`${line}\n`, (error) => (error ? reject(error) : resolve())),
  )
}

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('usage: npm run --silent parse -- FILE...')
  process.exitCode = 2
}
// a reader that has seen enough, such as `head`, closes the pipe: nothing is wrong, and nothing is left to do
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
for (const file of files) {
  const result = describe(file)
  if ('line' in result) await print(result.line)
  else {
    console.error(result.failure)
    process.exitCode = 1
  }
}
