import type { Site } from './publish-library.ts'

/** The names that publish-library.ts and publish-timeline.ts give their files, below `assetsDir`. */
const LIBRARY_FILE = /^(?:library|(?:a|links|who)\/[^/]+|when(?:\/[^/]+){0,3})\.json$/

/** The path of a library file below `base`, decoded, as in `Publication.files`; null for every other address. */
export function libraryPath({ base, assetsDir }: Site, url: string): string | null {
  const { pathname } = new URL(url, 'http://localhost')
  const root = new URL(base, 'http://localhost').pathname
  const path = pathname.startsWith(root) ? pathname.slice(root.length) : ''
  const [directory, rest] = [path.slice(0, assetsDir.length + 1), path.slice(assetsDir.length + 1)]
  if (directory !== `${assetsDir}/` || !LIBRARY_FILE.test(rest)) return null
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
