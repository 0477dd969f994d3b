import { lstat, readdir, readFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { type Parse, parseSeed, type Seed } from './parse-seed.ts'

export interface SeedStore {
  /**
   * Reads what is new in the directory, and what is named in `dirty` (absolute paths) again; forgets what is gone.
   * Parses only bytes that differ from those it knows.
   *
   * @returns all seeds, by file name
   */
  refresh(dirty?: ReadonlySet<string>): Promise<Seed[]>
}

interface Known {
  bytes: Buffer | null
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
  return {
    async refresh(dirty = new Set()) {
      const next = new Map<string, Known>()
      for (const name of await listSeeds(directory)) {
        const path = resolve(directory, name)
        const before = known.get(name)
        const now = before && !dirty.has(path) ? before : await readOne(path, nameFile(root, path), before, parse)
        if (now) next.set(name, now)
      }
      known = next
      return [...next.values()].map(({ seed }) => seed)
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

async function listSeeds(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const names = entries.filter((entry) => !entry.isDirectory() && isSeedName(entry.name)).map(({ name }) => name)
  // By code unit, so that every machine agrees on which of two seeds comes first.
  return names.sort()
}

/** Null where the file has gone in the meantime. */
async function readOne(path: string, file: string, before: Known | undefined, parse: Parse): Promise<Known | null> {
  try {
    const bytes = await readFile(path)
    if (before?.bytes?.equals(bytes)) return before
    return { bytes, seed: parseSeed(file, bytes, parse) }
  } catch (error) {
    const isThere = await lstat(path).then(
      () => true,
      () => false,
    )
    if (!isThere) return null
    const code = (error as NodeJS.ErrnoException).code ?? String(error)
    const remedy = 'Look at its permissions and, if it is a link, at what it points to.'
    return { bytes: null, seed: { file, problem: { file, line: 1, message: `Cannot be read (${code}).`, remedy } } }
  }
}

/** From the root and with `/`, as far as it lies below it; absolute otherwise. */
function nameFile(root: string, path: string): string {
  const fromRoot = relative(root, path)
  return (fromRoot.startsWith('..') ? path : fromRoot).replaceAll('\\', '/')
}
