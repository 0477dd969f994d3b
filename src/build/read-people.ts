import { readFile } from 'node:fs/promises'
import { type People, parsePeople } from '../core/corrections/people.ts'
import type { SeedProblem } from '../core/model/library.ts'
import { ParseError } from '../core/model/parse-error.ts'
import { readSeed } from './read-seed.ts'

/** `speakers.yaml` as it was read last. */
export interface ReadPeople {
  bytes: Buffer | null
  /** Null where there is none. Where it is broken, those whom it named last. */
  people: People | null
  problem: SeedProblem | null
}

/**
 * Reads `speakers.yaml`; the same object of people as before where nothing has changed.
 *
 * @param path absolute
 * @param file as problems name it
 */
export async function readPeople(path: string, file: string, before: ReadPeople): Promise<ReadPeople> {
  let bytes: Buffer
  try {
    bytes = await readFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') return { bytes: null, people: null, problem: null }
    const remedy = 'Look at its permissions and, if it is a link, at what it points to.'
    const message = `Cannot be read (${code ?? String(error)}).`
    return { bytes: null, people: before.people, problem: { file, line: 1, message, remedy } }
  }
  if (before.bytes?.equals(bytes)) return before
  const { source, problem } = readSeed(file, bytes)
  if (problem && bytes.length > 0) return { bytes, people: before.people, problem }
  try {
    return { bytes, people: parsePeople(source ?? ''), problem: null }
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    const { line, column, message, remedy } = error
    const place = { file, line, ...(column !== undefined && { column }) }
    return { bytes, people: before.people, problem: { ...place, message, remedy } }
  }
}
