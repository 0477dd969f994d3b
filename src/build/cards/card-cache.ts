import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { CardData } from '../../app/entry-server.tsx'

const DAY_MS = 86_400_000
/** A card that no build has asked for since is dropped: long enough to go to another branch and back. */
const KEPT_DAYS = 30

/**
 * Cards drawn before, in a directory, named by all that they depend on: what stands under a name is never out of date.
 * The files are the pictures themselves.
 */
export interface CardCache {
  keyOf: (data: CardData) => string
  /** Null where there is none, or what there is is broken. */
  read: (key: string) => Promise<Uint8Array | null>
  write: (key: string, png: Uint8Array) => Promise<void>
  /** Drops what has been asked for neither now nor in the last month. */
  prune: () => Promise<void>
}

/** @param version of the drawing: `drawingVersion` */
export function createCardCache(directory: string, version: string, now: () => number = Date.now): CardCache {
  const used = new Set<string>()
  // two letters a folder, so that none holds too many files
  const fileOf = (key: string) => join(directory, key.slice(0, 2), `${key.slice(2)}.png`)
  return {
    keyOf: (data) => createHash('sha256').update(version).update(JSON.stringify(data)).digest('hex').slice(0, 40),

    async read(key) {
      const file = fileOf(key)
      used.add(file)
      const png = await readFile(file).catch(() => null)
      return png !== null && isWholePng(png) ? png : null
    },

    async write(key, png) {
      const file = fileOf(key)
      used.add(file)
      await mkdir(dirname(file), { recursive: true })
      // another build may be reading: a file is there whole or not at all
      const draft = `${file}.${process.pid}`
      await writeFile(draft, png)
      await rename(draft, file)
    },

    async prune() {
      for (const entry of await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])) {
        if (!entry.isFile()) continue
        const file = join(entry.parentPath, entry.name)
        const age = now() - (await stat(file)).mtimeMs
        if (!used.has(file)) {
          if (age > KEPT_DAYS * DAY_MS) await rm(file, { force: true })
        } else if (age > DAY_MS) await utimes(file, now() / 1000, now() / 1000)
      }
    },
  }
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Whether every chunk is there with the checksum it says: https://www.w3.org/TR/png-3/#5Chunk-layout */
function isWholePng(png: Buffer): boolean {
  if (!png.subarray(0, 8).equals(SIGNATURE)) return false
  let at = 8
  while (at + 12 <= png.length) {
    const end = at + 8 + png.readUInt32BE(at)
    if (end + 4 > png.length || crc32(png.subarray(at + 4, end)) !== png.readUInt32BE(end)) return false
    const type = png.toString('latin1', at + 4, at + 8)
    at = end + 4
    if (type === 'IEND') return at === png.length
  }
  return false
}
