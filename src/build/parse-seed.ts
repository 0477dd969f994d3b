import type { Article } from '../core/model/article.ts'
import type { SeedProblem } from '../core/model/library.ts'
import { ParseError } from '../core/model/parse-error.ts'
import { readSeed } from './read-seed.ts'

/** `parseArticle` of core. Throws a `ParseError` for what no article can be made of. */
export type Parse = (source: string, options: { name: string }) => Article

export type Seed = ReadableSeed | BrokenSeed

export interface ReadableSeed {
  file: string
  article: Article
  /** Where front matter gives the slug, from 1; 1 where the file's name does. */
  slugLine: number
}

export interface BrokenSeed {
  file: string
  article?: never
  problem: SeedProblem
}

/**
 * One seed's bytes → its article, or its problem. Throws nothing: whatever goes wrong with one seed leaves the others.
 *
 * @param file path from the project root; its last part without `.txt` is the name that core is given
 */
export function parseSeed(file: string, bytes: Uint8Array, parse: Parse): Seed {
  const { source, problem } = readSeed(file, bytes)
  if (problem) return { file, problem }
  try {
    const article = parse(source, { name: seedName(file) })
    return { file, article, slugLine: findSlugLine(source) }
  } catch (error) {
    return { file, problem: describeError(file, error) }
  }
}

function seedName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.txt$/, '')
}

function findSlugLine(source: string): number {
  const lines = source.split(/\r\n|\n|\r/)
  if (lines[0]?.trimEnd() !== '---') return 1
  const end = lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line))
  const at = lines.findIndex((line, index) => index < end && /^slug\s*:/.test(line))
  return at < 0 ? 1 : at + 1
}

function describeError(file: string, error: unknown): SeedProblem {
  if (error instanceof ParseError) {
    const { line, column, message, remedy } = error
    return { file, line, ...(column !== undefined && { column }), message, remedy }
  }
  const remedy = 'This is a fault of Cytelnia, not of the file. Please report it with the file attached.'
  return { file, line: 1, message: `Recognition failed: ${error}`, remedy }
}
