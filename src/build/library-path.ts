import type { Site } from './publish-library.ts'

/** The names that publish-library.ts and publish-timeline.ts give their files, below `assetsDir`. */
const LIBRARY_FILE = /^(?:library|when(?:\/[^/]+){0,3})\.json$/

/** The names of data-paths.ts. */
const DATA_FILE = /^data\/(?:(?:a|beside|library|links|places|voices|who)|said\/[^/]+)\/[^/]+\.json$/

/** The names that search/create-search-index.ts gives. */
const SEARCH_FILE = /^data\/search(?:\/[^/]+\/[^/]+)?\.json$/

/** The names that create-exports.ts gives. */
const EXPORT_FILE = /^export\/(?:a|who)\/[^/]+$/

/**
 * The path of a library file below `base`, decoded, as in `Publication.files` or `Publication.search`; null for every
 * other address.
 */
export function libraryPath({ base, assetsDir }: Site, url: string): string | null {
  const path = pathBelow(base, url)
  const [directory, rest] = [path.slice(0, assetsDir.length + 1), path.slice(assetsDir.length + 1)]
  const isAsset = directory === `${assetsDir}/` && LIBRARY_FILE.test(rest)
  if (!isAsset && !DATA_FILE.test(path) && !SEARCH_FILE.test(path)) return null
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/**
 * The path of a file that readers take with them below `base`, as in `Publication.exports`; null for every other
 * address.
 */
export function exportPath({ base }: Site, url: string): string | null {
  const path = pathBelow(base, url)
  return EXPORT_FILE.test(path) ? path : null
}

function pathBelow(base: string, url: string): string {
  const { pathname } = new URL(url, 'http://localhost')
  const root = new URL(base, 'http://localhost').pathname
  return pathname.startsWith(root) ? pathname.slice(root.length) : ''
}
