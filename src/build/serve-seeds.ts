import type { ViteDevServer } from 'vite'
import { createDesk } from './desk/desk.ts'
import { DESK_ADDRESS, serveDesk } from './desk/serve-desk.ts'
import { createLiveLibrary } from './live-library.ts'
import type { Parse } from './parse-seed.ts'
import type { Publication, Site } from './publish-library.ts'
import { createSeedNews } from './seed-news.ts'
import type { SeedPlace } from './seed-store.ts'
import { serveData } from './serve-data.ts'

/**
 * Serves the library from memory at the addresses that a build gives it, follows every edit, and takes those of the
 * editor's desk. A seed that breaks is told in the terminal; the others stay served.
 *
 * @returns tells what is served at this moment
 */
export function serveSeeds(
  server: ViteDevServer,
  place: SeedPlace,
  site: Site,
  parse: Parse,
): () => Promise<Publication> {
  const { publication, fileOf, follow, close } = createLiveLibrary(place, site, parse, createSeedNews(server))
  server.watcher.add(place.directory)
  server.watcher.on('all', (_event, path) => follow(path))
  server.httpServer?.once('listening', () => void publication().catch(() => undefined))
  server.httpServer?.once('close', close)

  // two writes within a moment are one to a watcher, and then the page would stay with the first
  const desk = createDesk(place, parse, fileOf, follow)
  server.middlewares.use(DESK_ADDRESS, (request, response) => void serveDesk(desk, request, response))
  server.middlewares.use(serveData(site, publication))
  return publication
}
