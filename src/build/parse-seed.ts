import type { People } from '../core/corrections/people.ts'
import type { Article } from '../core/model/article.ts'
import type { SeedProblem } from '../core/model/library.ts'
import { ParseError } from '../core/model/parse-error.ts'
import { correctionsPath, PEOPLE_NAME } from './corrections-path.ts'
import { readSeed } from './read-seed.ts'

/** `parseArticle` of core. Throws a `ParseError` for what no article can be made of. */
export type Parse = (source: string, options: ParseKnowledge & { name: string }) => Article

interface ParseKnowledge {
  /** The text of `NAME.yaml`. */
  corrections?: string
  /** `speakers.yaml`, read. */
  people?: People | null
}

export type Seed = ReadableSeed | BrokenSeed

export interface ReadableSeed {
  file: string
  article: Article
  /** Where the slug is given, from 1: in the corrections, in front matter, or by the file's own name. */
  slugPlace: SlugPlace
  /** Where the corrections give each former slug. */
  aliasPlaces?: ReadonlyMap<string, SlugPlace>
}

interface SlugPlace {
  file: string
  line: number
}

export interface BrokenSeed {
  file: string
  article?: never
  problem: SeedProblem
}

/** What is known of a seed beside its own text. */
export interface SeedKnowledge {
  /** The bytes of `NAME.yaml`; null where there is none. */
  corrections: Uint8Array | null
  people: People | null
}

/**
 * One seed's bytes → its article, or its problem. Throws nothing: whatever goes wrong with one seed leaves the others.
 *
 * @param file path from the project root; its last part without `.txt` is the name that core is given
 */
export function parseSeed(
  file: string,
  bytes: Uint8Array,
  parse: Parse,
  { corrections: correctionBytes, people }: SeedKnowledge = { corrections: null, people: null },
): Seed {
  const { source, problem } = readSeed(file, bytes)
  if (problem) return { file, problem }
  const beside = correctionsPath(file)
  const read = correctionBytes === null || isBlank(correctionBytes) ? null : readSeed(beside, correctionBytes)
  if (read?.problem) return { file, problem: read.problem }
  const corrections = read?.source
  try {
    const article = parse(source, { name: seedName(file), people, ...(corrections !== undefined && { corrections }) })
    const slugLine = findLine(corrections ?? '', /^slug\s*:/)
    return {
      file,
      article,
      slugPlace: slugLine > 0 ? { file: beside, line: slugLine } : { file, line: findSlugLine(source) },
      ...(article.aliases && { aliasPlaces: findAliases(beside, corrections ?? '', article.aliases) }),
    }
  } catch (error) {
    return { file, problem: describeError(file, error) }
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte <= 0x20 && byte !== 0)

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

/** The first line that matches, from 1; 0 for none. */
const findLine = (source: string, pattern: RegExp, from = 0): number =>
  source.split(/\r\n|\n|\r/).findIndex((line, i) => i >= from && pattern.test(line)) + 1

function findAliases(file: string, corrections: string, aliases: readonly string[]): Map<string, SlugPlace> {
  const from = Math.max(0, findLine(corrections, /^aliases\s*:/) - 1)
  return new Map(
    aliases.map((alias) => {
      const line = findLine(corrections, new RegExp(`(?<![a-z0-9-])${alias}(?![a-z0-9-])`), from)
      return [alias, { file, line: Math.max(1, line) }]
    }),
  )
}

function describeError(file: string, error: unknown): SeedProblem {
  if (error instanceof ParseError) {
    const { part, line, column, message, remedy } = error
    const named = part === 'corrections' ? correctionsPath(file) : part === 'people' ? peoplePath(file) : file
    return { file: named, line, ...(column !== undefined && { column }), message, remedy }
  }
  const remedy = 'This is a fault of Cytelnia, not of the file. Please report it with the file attached.'
  return { file, line: 1, message: `Recognition failed: ${error}`, remedy }
}

const peoplePath = (file: string): string => file.slice(0, file.lastIndexOf('/') + 1) + PEOPLE_NAME
