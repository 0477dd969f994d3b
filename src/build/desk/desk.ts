import { createHash } from 'node:crypto'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { correctionsPath, PEOPLE_NAME } from '../corrections-path.ts'
import { type Parse, parseSeed } from '../parse-seed.ts'
import { readPeople } from '../read-people.ts'
import { formatProblem } from '../seed-problem.ts'
import type { SeedPlace } from '../seed-store.ts'
import type { Change } from './change.ts'
import { editCorrections } from './edit-corrections.ts'
import { NAMINGS } from './name-words.ts'

/** The file of an article's corrections, as it stands. */
interface CorrectionsFile {
  /** From the project's root. */
  file: string
  /** Tells one content from another. */
  hash: string
}

/** A correction that was written: the file now, and what it held before, null where it was not there. */
interface Written extends CorrectionsFile {
  before: string | null
}

/** What cannot be done, in words for the editor. `conflict`: the file is not what the page has seen any more. */
export class DeskError extends Error {
  override readonly name = 'DeskError'
  readonly reason: 'unknown' | 'conflict' | 'refused'
  constructor(reason: DeskError['reason'], message: string) {
    super(message)
    this.reason = reason
  }
}

/** Where editors correct articles in place, in development. One step is done after the other, whoever asks. */
export interface Desk {
  /** @throws {DeskError} `unknown` for a slug that no seed has */
  look(slug: string): Promise<CorrectionsFile>
  /**
   * Writes one more correction, or what the file held before, if the file is still as the page last saw it.
   *
   * @param hash of what that was
   * @param step a change; or a text that the file shall hold again, null for none
   * @throws {DeskError} and then has written nothing
   */
  write(slug: string, hash: string, step: { change: Change } | { restore: string | null }): Promise<Written>
}

/**
 * @param fileOf the seed that has a slug, from the project's root; null where none has
 * @param onWritten is told the absolute path of each file that was written
 */
export function createDesk(
  place: SeedPlace,
  parse: Parse,
  fileOf: (slug: string) => Promise<string | null>,
  onWritten: (path: string) => void = () => {},
): Desk {
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(step: () => Promise<T>): Promise<T> => {
    const turn = last.then(step)
    last = turn.catch(() => undefined)
    return turn
  }
  const open = async (slug: string) => {
    const seed = await fileOf(slug)
    if (seed === null) throw new DeskError('unknown', `No seed has the slug ${slug}.`)
    const path = correctionsPath(resolve(place.root, seed))
    const text = await readText(path)
    return { seed, path, text, file: relative(place.root, path).replaceAll('\\', '/') }
  }
  /** As the build will read it. @throws {DeskError} */
  const check = async (seed: string, text: string): Promise<void> => {
    const { people } = await readPeople(join(place.directory, PEOPLE_NAME), PEOPLE_NAME, NO_PEOPLE)
    const bytes = await readFile(resolve(place.root, seed))
    const parsed = parseSeed(seed, bytes, parse, { corrections: Buffer.from(text), people })
    if (parsed.article === undefined) throw new DeskError('refused', formatProblem(parsed.problem))
  }
  const edit = async (seed: string, text: string | null, change: Change): Promise<string> => {
    let refusal: unknown
    for (const naming of NAMINGS) {
      try {
        const edited = editCorrections(text, change, naming)
        await check(seed, edited)
        return edited
      } catch (error) {
        refusal = error instanceof SyntaxError ? new DeskError('refused', error.message) : error
      }
    }
    throw refusal
  }
  return {
    look: async (slug) => {
      const { file, text } = await open(slug)
      return { file, hash: hashOf(text) }
    },
    write: (slug, hash, step) =>
      inTurn(async () => {
        const { seed, path, file, text } = await open(slug)
        if (hashOf(text) !== hash) throw new DeskError('conflict', `${file} was changed meanwhile.`)
        const next = 'change' in step ? await edit(seed, text, step.change) : step.restore
        await writeText(path, next === '' ? null : next)
        onWritten(path)
        return { file, hash: hashOf(next === '' ? null : next), before: text }
      }),
  }
}

const NO_PEOPLE: Awaited<ReturnType<typeof readPeople>> = { bytes: null, people: null, problem: null }

const hashOf = (text: string | null): string =>
  text === null ? 'none' : createHash('sha256').update(text).digest('base64url')

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** All of it or nothing: another program never reads half a file. */
async function writeText(path: string, text: string | null): Promise<void> {
  if (text === null) return rm(path, { force: true })
  const beside = join(dirname(path), `.${basename(path)}.tmp`)
  await writeFile(beside, text)
  await rename(beside, path)
}
