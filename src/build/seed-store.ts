import { lstat, readdir, readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import type { People } from '../core/corrections/people.ts'
import { correctionsPath, isCorrectionsName, PEOPLE_NAME, seedOfCorrections } from './corrections-path.ts'
import { type Parse, parseSeed, type Seed } from './parse-seed.ts'
import { readPeople } from './read-people.ts'

export interface SeedStore {
  /**
   * Reads what is new in the directory, and what is named in `dirty` (absolute paths) again; forgets what is gone.
   * Parses only seeds of which something differs from what it knows: their bytes, their corrections', or the people.
   *
   * @returns all seeds, by file name; then what belongs to no seed, as problems
   */
  refresh(dirty?: ReadonlySet<string>): Promise<Seed[]>
}

interface Known {
  bytes: Buffer | null
  corrections: Buffer | null
  people: People | null
  seed: Seed
}

export interface SeedPlace {
  /** Absolute path of the project, for the names of files in problems. */
  root: string
  /** Absolute path of the directory with the seeds. */
  directory: string
}

/** The seeds of one directory, kept between edits. */
export function createSeedStore({ root, directory }: SeedPlace, parse: Parse): SeedStore {
  let known = new Map<string, Known>()
  let people: Awaited<ReturnType<typeof readPeople>> = { bytes: null, people: null, problem: null }
  const fileOf = (name: string): string => nameFile(root, resolve(directory, name))
  return {
    async refresh(dirty = new Set()) {
      const next = new Map<string, Known>()
      const { seeds, corrections } = await listFiles(directory)
      people = await readPeople(resolve(directory, PEOPLE_NAME), fileOf(PEOPLE_NAME), people)
      for (const name of seeds) {
        const path = resolve(directory, name)
        const beside = correctionsPath(name)
        const paths = { path, file: fileOf(name), corrections: corrections.has(beside) ? correctionsPath(path) : null }
        const before = known.get(name)
        const isKnown =
          before?.people === people.people &&
          (before.corrections !== null) === corrections.has(beside) &&
          !dirty.has(path) &&
          !dirty.has(correctionsPath(path))
        const now = before && isKnown ? before : await readOne(paths, before, people.people, parse)
        if (now) next.set(name, now)
      }
      known = next
      const strays = [...corrections].filter(
        (name) => !seeds.includes(seedOfCorrections(name)) || name.endsWith('.yml'),
      )
      return [
        ...[...next.values()].map(({ seed }) => seed),
        ...(people.problem ? [{ file: people.problem.file, problem: people.problem }] : []),
        ...strays.map((name) => describeStray(fileOf(name))),
      ]
    },
  }
}

/** Is this the path of a seed in the directory? Editors' backups and hidden files are not. */
export function isSeedPath(directory: string, path: string): boolean {
  const name = relative(directory, path)
  return isSeedName(name) && !/[\\/]/.test(name)
}

function isSeedName(name: string): boolean {
  return name.endsWith('.txt') && !name.startsWith('.')
}

/** Names of seeds, and of corrections. */
async function listFiles(directory: string): Promise<{ seeds: string[]; corrections: Set<string> }> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const names = entries.filter((entry) => !entry.isDirectory()).map(({ name }) => name)
  // By code unit, so that every machine agrees on which of two seeds comes first.
  names.sort()
  return {
    seeds: names.filter(isSeedName),
    corrections: new Set(names.filter((name) => isCorrectionsName(name) && name !== PEOPLE_NAME)),
  }
}

interface SeedPaths {
  path: string
  /** As problems name it. */
  file: string
  /** Null where there are none. */
  corrections: string | null
}

/** Null where the file has gone in the meantime. */
async function readOne(
  { path, file, corrections }: SeedPaths,
  before: Known | undefined,
  people: People | null,
  parse: Parse,
): Promise<Known | null> {
  let reading = file
  try {
    const bytes = await readFile(path)
    if (corrections !== null) reading = correctionsPath(file)
    const mended = corrections === null ? null : await readFile(corrections).catch(nullIfGone)
    const isSame = before?.people === people && before.bytes?.equals(bytes) && isEqual(before.corrections, mended)
    if (before && isSame) return before
    return { bytes, corrections: mended, people, seed: parseSeed(file, bytes, parse, { corrections: mended, people }) }
  } catch (error) {
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    )
    if (!isThere) return null
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    const remedy = 'Look at its permissions and, if it is a link, at what it points to.'
    const problem = { file: reading, line: 1, message: `Cannot be read (${code}).`, remedy }
    return { bytes: null, corrections: null, people, seed: { file, problem } }
  }
}

const isEqual = (a: Buffer | null, b: Buffer | null): boolean => (a === null || b === null ? a === b : a.equals(b))

function nullIfGone(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

/** Corrections that nothing is corrected by. */
function describeStray(file: string): Seed {
  const seed = seedOfCorrections(file)
  if (file.endsWith('.yml')) {
    const remedy = `Rename it to ${correctionsPath(seed)}.`
    return { file, problem: { file, line: 1, message: 'Corrections end in .yaml, and this file in .yml.', remedy } }
  }
  const remedy = `Rename it with its seed, or delete it: it corrects ${seed}.`
  return { file, problem: { file, line: 1, message: `There is no ${seed} that this file could correct.`, remedy } }
}

/** From the root and with `/`, as far as it lies below it; absolute otherwise. */
function nameFile(root: string, path: string): string {
  const fromRoot = relative(root, path)
  return (fromRoot.startsWith('..') ? path : fromRoot).replaceAll('\\', '/')
}
