import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import type { SeedProblem } from '../../core/model/library.ts'
import type { LinkRecord } from '../../core/model/link-record.ts'
import { parseRecord } from '../../core/permalinks/parse-record.ts'

/** The record beside a seed as it is on the disk. */
export interface SeedRecord {
  /** Null where there is no file. */
  text: string | null
  /** Null where there is none yet, and where it cannot be read. */
  record: LinkRecord | null
  problem: SeedProblem | null
}

const SEED_ENDING = /\.txt$/
const RECORD_ENDING = '.links.json'

/** `seeds/x.txt` → `seeds/x.links.json`. */
export const recordPath = (seed: string): string => seed.replace(SEED_ENDING, RECORD_ENDING)

export const isRecordName = (name: string): boolean => name.endsWith(RECORD_ENDING) && !name.startsWith('.')

/** `seeds/x.links.json` → `seeds/x.txt`. */
export const seedOfRecord = (path: string): string => `${path.slice(0, -RECORD_ENDING.length)}.txt`

/**
 * @param path absolute
 * @param file as problems name it
 */
export async function readSeedRecord(path: string, file: string): Promise<SeedRecord> {
  try {
    const text = await readFile(path, 'utf8')
    const { record, problem } = parseRecord(text)
    return { text, record, problem: problem && { file, ...problem } }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { text: null, record: null, problem: null }
    const remedy = 'Look at its permissions and, if it is a link, at what it points to.'
    const message = `Cannot be read (${code ?? String(error)}).`
    return { text: null, record: null, problem: { file, line: 1, message, remedy } }
  }
}

/**
 * Writes a record whole or not at all: a build that is broken off leaves the old one.
 *
 * @param replaces the record of a seed that was renamed, which goes
 * @returns null, or why it cannot be written
 */
export async function writeSeedRecord(path: string, text: string, replaces: string | null): Promise<string | null> {
  const draft = `${path}.${process.pid}.tmp`
  try {
    await writeFile(draft, text)
    await rename(draft, path)
    if (replaces !== null) await rm(replaces, { force: true })
    return null
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined)
    return (error as NodeJS.ErrnoException).code ?? String(error)
  }
}
