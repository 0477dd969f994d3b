import { createHash } from 'node:crypto'
import type { Publish } from './publish.ts'

/** Where the published files stand, and how they are named. */
export interface Naming {
  /** Vite's `base`: `/`, `/project/` or an origin; ends with `/`. */
  base: string
  /** Vite's `build.assetsDir`. */
  assetsDir: string
  /**
   * `hash`: the contents are in the file's name, which may be kept for ever. `query`: they are in the address behind
   * `?v=`, and one name always answers with the newest.
   */
  naming: 'hash' | 'query'
}

/** The JSON of a publication as it comes together. */
export interface DataFiles {
  /** Path below `base` → contents, serialised when asked for. */
  files: Map<string, () => string>
  /** At a path of its own, where whoever knows what it is of looks for it. */
  place: (path: string, value: object) => void
  /** Among the assets, at the address that is returned: named by its content where the site names so. */
  publish: Publish
  /** The same, at an address that differs where the content does, however the site names. */
  publishVersion: Publish
}

export function createDataFiles({ base, assetsDir, naming }: Naming): DataFiles {
  const files: DataFiles['files'] = new Map()
  const place = (path: string, value: object): void => void files.set(path, () => JSON.stringify(value))
  const publish: Publish = (stem, value) => {
    const path = naming === 'hash' ? `${assetsDir}/${stem}-${hashOf(value)}.json` : `${assetsDir}/${stem}.json`
    place(path, value)
    return `${base}${encodeURI(path)}`
  }
  const publishVersion: Publish = (stem, value) =>
    naming === 'hash' ? publish(stem, value) : `${publish(stem, value)}?v=${hashOf(value)}`
  return { files, place, publish, publishVersion }
}

/** What is published is never changed: in development only what was edited is hashed again. */
const hashes = new WeakMap<object, string>()

/** 40 bits in hexadecimal: names differ on file systems that ignore case, too. */
export function hashOf(value: object): string {
  const known = hashes.get(value)
  if (known) return known
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10)
  hashes.set(value, hash)
  return hash
}
