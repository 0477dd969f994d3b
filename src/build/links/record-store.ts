import { readdir } from 'node:fs/promises'
import { basename, relative, resolve } from 'node:path'
import type { Article } from '../../core/model/article.ts'
import type { SeedProblem } from '../../core/model/library.ts'
import type { LinkRecord } from '../../core/model/link-record.ts'
import { formatRecord } from '../../core/permalinks/format-record.ts'
import { keepIds } from '../../core/permalinks/keep-ids.ts'
import { updateRecord } from '../../core/permalinks/update-record.ts'
import type { ReadableSeed } from '../parse-seed.ts'
import type { SeedPlace } from '../seed-store.ts'
import {
  isRecordName,
  readSeedRecord,
  recordPath,
  type SeedRecord,
  seedOfRecord,
  writeSeedRecord,
} from './seed-record.ts'

/** An article whose quotes have the ids under which they were first published. */
export interface LinkedArticle {
  article: Article
  /** With this revision in it; null where the file with it cannot be read. */
  record: LinkRecord | null
}

export interface LinkedSeeds {
  linked: LinkedArticle[]
  /** The records that belong to no seed, in the order of their files. */
  orphans: LinkRecord[]
  problems: SeedProblem[]
}

/** Records that differ from their files, by file. */
export interface WrittenRecords {
  written: string[]
  /** Those that could not be written, and why. */
  behind: { file: string; reason: string }[]
  /** Those that belong to no seed. */
  orphans: string[]
}

export interface RecordStore {
  /**
   * Gives articles the ids that their records have for them, and brings the records up to date, in memory.
   *
   * @param seeds each slug once
   * @param dirty absolute paths of records to be read again; others are known
   */
  link(seeds: readonly ReadableSeed[], dirty?: ReadonlySet<string>): Promise<LinkedSeeds>
  /** Writes the records of the last `link` that differ from their files. */
  write(): Promise<WrittenRecords>
}

interface Known {
  seed: ReadableSeed
  /** Absolute path. */
  path: string
  disk: SeedRecord
  /** The record that what is read now is added to: not what a draft of a minute ago has left in the file. */
  baseline: LinkRecord | null
  /** The record of a seed that was renamed, absolute. */
  adopted: string | null
  linked: LinkedArticle
}

/** The records of one directory's seeds, `NAME.links.json` beside `NAME.txt`, kept between edits. */
export function createRecordStore({ root, directory }: SeedPlace): RecordStore {
  let known = new Map<string, Known>()
  const written = new Map<string, string>()
  let orphans: string[] = []
  let withoutSeed = new Map<string, SeedRecord>()

  const findBaseline = async (seed: ReadableSeed, disk: SeedRecord) => {
    if (disk.text !== null) return { baseline: disk.record, adopted: null }
    for (const orphan of orphans) {
      const { record } = await readSeedRecord(orphan, orphan)
      if (record?.slugs.includes(seed.article.slug)) return { baseline: record, adopted: orphan }
    }
    return { baseline: null, adopted: null }
  }
  const read = async (seed: ReadableSeed, before: Known | undefined, isDirty: boolean): Promise<Known> => {
    const path = recordPath(resolve(root, seed.file))
    const disk = before && !isDirty ? before.disk : await readSeedRecord(path, recordPath(seed.file))
    const isOurs = before !== undefined && (disk.text === null || disk.text === written.get(path))
    const { baseline, adopted } = isOurs ? before : await findBaseline(seed, disk)
    if (before?.seed === seed && before.baseline === baseline && before.disk.problem === disk.problem) {
      return { ...before, disk }
    }
    const linked = disk.problem ? { article: seed.article, record: null } : linkArticle(seed.article, baseline)
    return { seed, path, disk, baseline, adopted, linked }
  }
  return {
    async link(seeds, dirty = new Set()) {
      orphans = await findOrphans(directory)
      const next = new Map<string, Known>()
      for (const seed of seeds) {
        const before = known.get(seed.file)
        next.set(seed.file, await read(seed, before, dirty.has(recordPath(resolve(root, seed.file)))))
      }
      known = next
      const adopted = new Set([...known.values()].flatMap(({ adopted }) => adopted ?? []))
      const left = orphans.filter((path) => !adopted.has(path))
      withoutSeed = await readRecords(left, withoutSeed, dirty, (path) => relative(root, path).replaceAll('\\', '/'))
      const all = [...known.values()]
      return {
        linked: all.map(({ linked }) => linked),
        orphans: [...withoutSeed.values()].flatMap(({ record }) => record ?? []),
        problems: [...all.map(({ disk }) => disk), ...withoutSeed.values()].flatMap(({ problem }) => problem ?? []),
      }
    },
    async write() {
      const result: WrittenRecords = { written: [], behind: [], orphans: [] }
      const adopted = new Set<string>()
      for (const entry of known.values()) {
        const { record } = entry.linked
        if (record === null) continue
        const text = formatRecord(record)
        if (entry.adopted !== null) adopted.add(entry.adopted)
        if (text === entry.disk.text) continue
        const file = recordPath(entry.seed.file)
        const reason = await writeSeedRecord(entry.path, text, entry.adopted)
        if (reason !== null) {
          result.behind.push({ file, reason })
          continue
        }
        written.set(entry.path, text)
        entry.disk = { ...entry.disk, text }
        result.written.push(file)
      }
      result.orphans = orphans.filter((path) => !adopted.has(path))
      return result
    },
  }
}

function linkArticle(article: Article, baseline: LinkRecord | null): LinkedArticle {
  const kept = baseline === null ? article : keepIds(article, baseline)
  return { article: kept, record: updateRecord(baseline, kept) }
}

/** Records by absolute path; those that were read before and not touched since are not read again. */
async function readRecords(
  paths: readonly string[],
  before: ReadonlyMap<string, SeedRecord>,
  dirty: ReadonlySet<string>,
  nameOf: (path: string) => string,
): Promise<Map<string, SeedRecord>> {
  const read = new Map<string, SeedRecord>()
  for (const path of paths) {
    const known = dirty.has(path) ? undefined : before.get(path)
    read.set(path, known ?? (await readSeedRecord(path, nameOf(path))))
  }
  return read
}

/** Absolute paths of the records without a seed; one that cannot be read is there all the same. */
async function findOrphans(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch(() => [])
  const paths = names.map((name) => resolve(directory, name))
  const known = new Set(paths)
  return paths.filter((path) => isRecordName(basename(path)) && !known.has(seedOfRecord(path))).sort()
}
