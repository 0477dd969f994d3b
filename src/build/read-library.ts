import type { Article } from '../core/model/article.ts'
import type { SeedProblem } from '../core/model/library.ts'
import type { LinkRecord } from '../core/model/link-record.ts'
import { isCorrectionsName, seedOfCorrections } from './corrections-path.ts'
import { createRecordStore, type WrittenRecords } from './links/record-store.ts'
import { isRecordName, seedOfRecord } from './links/seed-record.ts'
import type { Parse } from './parse-seed.ts'
import { createSeedStore, isSeedPath, type SeedPlace } from './seed-store.ts'
import { settleSlugs } from './settle-slugs.ts'

/** A directory's articles, with what was published of them before. */
export interface ReadLibrary {
  articles: Article[]
  /** By slug. */
  records: Map<string, LinkRecord>
  /** Articles whose seeds are gone and whose records are left. */
  withdrawn: LinkRecord[]
  problems: SeedProblem[]
  /** Slug → the seed's file, from the project root. */
  files: Map<string, string>
}

export interface LibraryReader {
  /** @param dirty absolute paths of seeds, corrections and records that were touched */
  read(dirty?: ReadonlySet<string>): Promise<ReadLibrary>
  /** Writes the records that the last reading has changed. */
  keepRecords(): Promise<WrittenRecords>
}

/** Reads a directory of seeds with their records, and after that what has changed in it. */
export function createLibraryReader(place: SeedPlace, parse: Parse): LibraryReader {
  const seeds = createSeedStore(place, parse)
  const records = createRecordStore(place)
  return {
    async read(dirty) {
      const settled = settleSlugs(await seeds.refresh(dirty))
      const { linked, orphans, problems } = await records.link(settled.seeds, dirty)
      return {
        articles: linked.map(({ article }) => article),
        records: new Map(linked.flatMap(({ article, record }) => (record ? [[article.slug, record]] : []))),
        withdrawn: orphans,
        problems: [...settled.problems, ...problems],
        files: new Map(settled.seeds.map(({ article, file }) => [article.slug, file])),
      }
    },
    keepRecords: () => records.write(),
  }
}

/**
 * Is this the path of a seed in the directory, or of a file that belongs to seeds: a record, corrections, the people?
 */
export function belongsToLibrary(directory: string, path: string): boolean {
  if (isRecordName(path)) return isSeedPath(directory, seedOfRecord(path))
  return isSeedPath(directory, isCorrectionsName(path) ? seedOfCorrections(path) : path)
}
