import type { ViteDevServer } from 'vite'
import type { SeedProblem, SeedsChange } from '../core/model/library.ts'
import { compareLibraries } from './compare-libraries.ts'
import { exportType } from './create-exports.ts'
import { createDesk } from './desk/desk.ts'
import { DESK_ADDRESS, serveDesk } from './desk/serve-desk.ts'
import { exportPath, libraryPath } from './library-path.ts'
import { describeRecords } from './links/describe-records.ts'
import type { WrittenRecords } from './links/record-store.ts'
import type { Parse } from './parse-seed.ts'
import { type Publication, publishLibrary, type Site } from './publish-library.ts'
import { belongsToLibrary, createLibraryReader } from './read-library.ts'
import { formatProblem } from './seed-problem.ts'
import type { SeedPlace } from './seed-store.ts'

/** How long after the last sign of an edit the seeds are read: editors save in several steps. */
const SETTLE_MS = 80

/**
 * Serves the library from memory at the addresses that a build gives it, and tells open pages of every edit through
 * the custom event `cytelnia:seeds`. A seed that breaks is told in the terminal; the others stay served.
 *
 * @returns tells what is served at this moment
 */
export function serveSeeds(
  server: ViteDevServer,
  place: SeedPlace,
  site: Site,
  parse: Parse,
): () => Promise<Publication> {
  const reader = createLibraryReader(place, parse)
  const dirty = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let current: Promise<Publication> | undefined
  let seedFiles: ReadonlyMap<string, string> = new Map()

  const publish = async (edited?: ReadonlySet<string>): Promise<Publication> => {
    const { articles, records, withdrawn, problems, files } = await reader.read(edited)
    seedFiles = files
    tellRecords(await reader.keepRecords())
    return publishLibrary(articles, problems, site, records, withdrawn)
  }
  const told = new Set<string>()
  const tellRecords = (records: WrittenRecords) => {
    for (const message of describeRecords(records)) {
      if (!told.has(message)) server.config.logger.warn(message, { timestamp: true })
      told.add(message)
    }
  }
  // Read when the first page or the terminal wants to know, not in every process that loads the configuration.
  const start = (): Promise<Publication> => {
    current ??= publish().then(
      (first) => {
        logProblems([], first.library.problems)
        return first
      },
      (error) => {
        current = undefined
        throw error
      },
    )
    return current
  }
  const update = async (): Promise<void> => {
    const before = current
    if (!before) return
    const edited = new Set(dirty)
    dirty.clear()
    // One after the other, so that a slow read never overtakes a later one.
    current = before.then(async (old) => {
      const next = await publish(edited)
      const change = compareLibraries(old, next)
      if (change.changed.length + change.removed.length > 0 || change.problemsChanged) announce(old, next, change)
      return next
    })
    // A directory that cannot be read: what was published stays.
    current = current.catch((error: Error) => {
      server.config.logger.error(`seeds: ${error.message}`, { timestamp: true, error })
      return before
    })
  }
  const announce = (
    old: Publication,
    next: Publication,
    { changed, removed }: Pick<SeedsChange, 'changed' | 'removed'>,
  ) => {
    const { problems } = next.library
    logProblems(old.library.problems, problems)
    if (changed.length > 0) server.config.logger.info(`seeds: read ${changed.join(', ')}`, { timestamp: true })
    if (removed.length > 0) server.config.logger.info(`seeds: gone ${removed.join(', ')}`, { timestamp: true })
    const payload: SeedsChange = { changed, removed, problems, libraryUrl: next.libraryUrl, whenUrl: next.whenUrl }
    server.environments.client.hot.send('cytelnia:seeds', payload)
  }
  const logProblems = (old: readonly SeedProblem[], now: readonly SeedProblem[]) => {
    const told = new Set(old.map(formatProblem))
    const open = new Set(now.map(({ file }) => file))
    for (const text of now.map(formatProblem)) {
      if (!told.has(text)) server.config.logger.error(text, { timestamp: true })
    }
    for (const { file } of old)
      if (!open.has(file)) server.config.logger.info(`seeds: mended ${file}`, { timestamp: true })
  }

  server.watcher.add(place.directory)
  const follow = (path: string): void => {
    if (!belongsToLibrary(place.directory, path)) return
    dirty.add(path)
    clearTimeout(timer)
    timer = setTimeout(update, SETTLE_MS)
  }
  server.watcher.on('all', (_event, path) => follow(path))
  server.httpServer?.once('listening', () => void start().catch(() => undefined))
  server.httpServer?.once('close', () => clearTimeout(timer))

  const fileOf = async (slug: string): Promise<string | null> => {
    await start()
    return seedFiles.get(slug) ?? null
  }
  // two writes within a moment are one to a watcher, and then the page would stay with the first
  const desk = createDesk(place, parse, fileOf, follow)
  server.middlewares.use(DESK_ADDRESS, (request, response) => void serveDesk(desk, request, response))
  server.middlewares.use(async (request, response, next) => {
    const path = libraryPath(site, request.url ?? '')
    const taken = exportPath(site, request.url ?? '')
    // Vite answers the others
    if (path === null && taken === null) return next()
    try {
      const { files, exports, search } = await start()
      const body = path === null ? exports.read(taken ?? '') : (files.get(path)?.() ?? search.read(path))
      response.writeHead(body == null ? 404 : 200, {
        'content-type': body == null || taken === null ? 'application/json; charset=utf-8' : exportType(taken),
        'cache-control': 'no-store',
      })
      response.end(request.method === 'HEAD' ? undefined : (body ?? 'null'))
    } catch (error) {
      next(error)
    }
  })

  return start
}
