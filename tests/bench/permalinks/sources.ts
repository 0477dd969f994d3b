import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const GOLD = fileURLToPath(new URL('../../gold/', import.meta.url))

/** The articles of folders, evenly picked when there are more than `most`. */
export function readSources(folders: readonly string[], most: number): { name: string; source: string }[] {
  const files = (folders.length === 0 ? [GOLD] : folders).flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .flatMap((name) => {
        const inside = join(folder, name, 'source.txt')
        return name.endsWith('.txt') ? [join(folder, name)] : existsSync(inside) ? [inside] : []
      }),
  )
  const step = Math.max(1, files.length / most)
  return files
    .filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step))
    .map((name) => ({ name, source: readFileSync(name, 'utf8') }))
}
