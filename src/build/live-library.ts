import type { WrittenRecords } from './links/record-store.ts'
import type { Parse } from './parse-seed.ts'
import { type Publication, publishLibrary, type Site } from './publish-library.ts'
import { belongsToLibrary, createLibraryReader } from './read-library.ts'
import type { SeedPlace } from './seed-store.ts'

/** How long after the last sign of an edit the seeds are read: editors save in several steps. */
const SETTLE_MS = 80

/** Is told what becomes of the library. */
export interface LibraryNews {
  opened(first: Publication): void
  edited(old: Publication, next: Publication): void
  /** The seeds could not be read again: what was published stays. */
  failed(error: Error): void
  keptRecords(records: WrittenRecords): void
}

/** What is published of a directory of seeds at this moment, in memory. */
export interface LiveLibrary {
  publication(): Promise<Publication>
  /** The file of an article's seed, from the project root. */
  fileOf(slug: string): Promise<string | null>
  /** A file was changed, added or deleted: if it is one of the library's, the library is read again soon. */
  follow(path: string): void
  close(): void
}

/** Reads nothing before somebody asks: not every process that loads the configuration does. */
export function createLiveLibrary(place: SeedPlace, site: Site, parse: Parse, news: LibraryNews): LiveLibrary {
  const reader = createLibraryReader(place, parse)
  const dirty = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let current: Promise<Publication> | undefined
  let seedFiles: ReadonlyMap<string, string> = new Map()

  const publish = async (edited?: ReadonlySet<string>): Promise<Publication> => {
    const { articles, records, withdrawn, problems, files } = await reader.read(edited)
    seedFiles = files
    news.keptRecords(await reader.keepRecords())
    return publishLibrary(articles, problems, site, records, withdrawn)
  }
  const open = async (): Promise<Publication> => {
    try {
      const first = await publish()
      news.opened(first)
      return first
    } catch (error) {
      current = undefined
      throw error
    }
  }
  const publication = (): Promise<Publication> => {
    current ??= open()
    return current
  }
  const update = (): void => {
    const before = current
    if (!before) return
    const edited = new Set(dirty)
    dirty.clear()
    // one after the other, so that a slow read never overtakes a later one
    const next = before.then(async (old) => {
      const now = await publish(edited)
      news.edited(old, now)
      return now
    })
    current = next.catch((error: Error) => {
      news.failed(error)
      return before
    })
  }

  return {
    publication,
    async fileOf(slug) {
      await publication()
      return seedFiles.get(slug) ?? null
    },
    follow(path) {
      if (!belongsToLibrary(place.directory, path)) return
      dirty.add(path)
      clearTimeout(timer)
      timer = setTimeout(update, SETTLE_MS)
    },
    close: () => clearTimeout(timer),
  }
}
