/**
 * `npm run add -- [OPTIONS] FILE...`: makes seeds of saved web pages, Markdown, plain text, and with `-` of what is
 * pasted. Shows what was recognised and asks for what is missing; where nobody can be asked it says what that is,
 * unless `--yes` takes what is known.
 *
 * Exit status: 0 all are seeds now; 1 some are not; 2 the command was wrong; 3 nothing went wrong, but some were there
 * already.
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { addFile, type Outcome } from '../add/add-file.ts'
import { count, describeIncoming } from '../add/describe-incoming.ts'
import { FACT_NAMES, type Facts, factOf, joinFacts } from '../add/incoming.ts'
import { readKnownSeeds } from '../add/known-seeds.ts'
import { refuseFact } from '../add/write-seed.ts'
import { type Dialogue, openDialogue } from '../terminal/dialogue.ts'
import { createPaint, wantsColours } from '../terminal/paint.ts'
import { createProgressBar } from '../terminal/progress-bar.ts'

const USAGE = `usage: npm run add -- [OPTIONS] FILE...
  FILE           a saved page (.html), Markdown (.md) or plain text; - for what is pasted, ended by Ctrl+D
  --date DATE    YYYY-MM-DD, YYYY-MM or YYYY
  --title, --source, --author, --url TEXT
  --yes          ask nothing, take what is known
  --replace      put it in the place of the seed that has the same address`

interface Command {
  files: string[]
  given: Facts
  yes: boolean
  replace: boolean
}

function readCommand(): Command {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  const { values, positionals: files } = parseArgs({
    options: { title: text, date: text, source: text, author: text, url: text, yes: flag, replace: flag },
    allowPositionals: true,
  })
  if (files.length === 0) throw new Error('No file to add.')
  if (files.filter((file) => file === '-').length > 1) throw new Error('What is pasted can be added once.')
  const given = FACT_NAMES.map((name): Facts => {
    const fact = factOf(values[name], `--${name}`)
    if (!fact) return {}
    const reason = refuseFact(name, fact.value)
    if (reason) throw new Error(`--${name}: ${reason}`)
    if (files.length > 1 && (name === 'title' || name === 'url'))
      throw new Error(`--${name} belongs to one article: add it alone.`)
    return { [name]: fact }
  })
  return { files, given: joinFacts(...given), yes: values.yes, replace: values.replace }
}

function describe(file: string, outcome: Outcome): string {
  const name = file === '-' ? 'What was pasted' : file
  switch (outcome.kind) {
    case 'added':
    case 'replaced':
      return [
        `${paint.green('✓')} ${outcome.seed} ${outcome.kind}.`,
        ...outcome.notes.map((note) => `  ! ${note}`),
      ].join('\n')
    case 'twin':
      return outcome.sameText
        ? `${paint.yellow('=')} ${name} is in ${outcome.seed} already, word for word. Nothing was written.`
        : `${paint.yellow('=')} ${name} is in ${outcome.seed} already: the same address, other words. Nothing was written.\n` +
            '  To put this version in its place, so that links to its quotes live on: npm run add -- --replace FILE'
    case 'missing': {
      const options = outcome.facts.map((fact) => `--${fact} …`).join(' ')
      return `${paint.red('✗')} ${name}: nobody says its ${outcome.facts.join(', ')}.\n  Add ${options}, or --yes to leave that open.`
    }
    case 'refused': {
      const { line, message, remedy } = outcome.refusal
      return `${paint.red('✗')} ${name}${line === undefined ? '' : `:${line}`}: ${message}\n  ${remedy}`
    }
    case 'declined':
      return `${name} was left out.`
  }
}

const UNREADABLE: Readonly<Record<string, readonly [message: string, remedy: string]>> = {
  ENOENT: ['There is no such file.', 'Look at its name, and at the directory that you are in.'],
  EISDIR: ['This is a directory.', 'Name the files in it: DIRECTORY/*.html'],
}

function readBytes(file: string): Uint8Array | Outcome {
  try {
    return readFileSync(file === '-' ? 0 : file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    const [message, remedy] = UNREADABLE[code ?? ''] ?? [
      `Cannot be read (${code ?? error}).`,
      'Look at its permissions.',
    ]
    return { kind: 'refused', refusal: { message, remedy } }
  }
}

async function run({ files, given, yes, replace }: Command): Promise<void> {
  const directory = process.env.CYTELNIA_SEEDS ?? 'seeds'
  const known = await readKnownSeeds(directory)
  const bar = createProgressBar(process.stderr, files.length)
  const outcomes: Outcome[] = []
  let dialogue: Dialogue | null = null
  for (const [done, file] of files.entries()) {
    bar.show(done, file)
    const bytes = readBytes(file)
    dialogue ??= yes ? null : openDialogue(files.includes('-'))
    const talk = dialogue
    const outcome =
      'kind' in bytes
        ? bytes
        : await addFile(file, bytes, {
            directory,
            known,
            given,
            yes,
            replace,
            show: (recognised) => {
              bar.clear()
              console.log(describeIncoming({ file, ...recognised }, paint))
            },
            ask: talk?.ask ?? null,
          }).catch((error: unknown): Outcome => {
            const message = error instanceof Error ? error.message : String(error)
            return { kind: 'refused', refusal: { message, remedy: 'Nothing of it was kept.' } }
          })
    bar.clear()
    const said = describe(file, outcome)
    if (outcome.kind === 'refused' || outcome.kind === 'missing') console.error(said)
    else console.log(said)
    outcomes.push(outcome)
  }
  dialogue?.close()
  summarise(outcomes)
}

function summarise(outcomes: readonly Outcome[]): void {
  const of = (...kinds: Outcome['kind'][]) => outcomes.filter(({ kind }) => kinds.includes(kind)).length
  const [added, twins, failed] = [of('added', 'replaced'), of('twin'), of('refused', 'missing', 'declined')]
  if (outcomes.length > 1)
    console.log(`\n${count(outcomes.length, 'file')}: ${added} added, ${twins} there already, ${failed} left out.`)
  if (added > 0) console.log('Look them over with `npm run check`, read them with `npm run dev`.')
  process.exitCode = failed > 0 ? 1 : twins > 0 ? 3 : 0
}

const paint = createPaint(wantsColours(process.stdout, process.env))
try {
  await run(readCommand())
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`)
  process.exitCode = 2
}
