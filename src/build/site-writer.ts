import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { ResolvedConfig } from 'vite'

/** Writes files of the site beside what the bundler writes. */
export interface SiteWriter {
  /**
   * @param path below the site's base: `a/slug.html`
   * @returns once there is room for another
   * @throws Error as soon as one file could not be written
   */
  write(path: string, contents: string): Promise<void>
  /** Waits until all is written. @throws Error when some file could not be */
  close(): Promise<void>
}

const AT_ONCE = 32

/**
 * For the hook `writeBundle`, where the bundler's own files are there. What is emitted the bundler holds in memory
 * until all is at hand, which for the pages and data of 10,000 articles it has no room for.
 */
export function createSiteWriter({ root, build }: ResolvedConfig): SiteWriter {
  const directory = resolve(root, build.outDir)
  const folders = new Map<string, Promise<unknown>>()
  const underWay = new Set<Promise<void>>()
  const failures: unknown[] = []

  const makeFolder = (folder: string): Promise<unknown> => {
    const making = folders.get(folder) ?? mkdir(folder, { recursive: true })
    folders.set(folder, making)
    return making
  }
  const writeOne = async (file: string, contents: string): Promise<void> => {
    try {
      await makeFolder(dirname(file))
      await writeFile(file, contents)
    } catch (error) {
      failures.push(error)
    }
  }
  const fail = () => {
    if (failures.length > 0) throw failures[0]
  }
  return {
    async write(path, contents) {
      const writing = writeOne(join(directory, path), contents).finally(() => underWay.delete(writing))
      underWay.add(writing)
      if (underWay.size >= AT_ONCE) await Promise.race(underWay)
      fail()
    },
    async close() {
      await Promise.all(underWay)
      fail()
    },
  }
}
