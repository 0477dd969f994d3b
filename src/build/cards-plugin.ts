import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig, ViteDevServer } from 'vite'
import { type CardCache, createCardCache } from './cards/card-cache.ts'
import type { CardSubject } from './cards/card-path.ts'
import { CARDS_IN_FLIGHT, createDrawPool, type DrawPool } from './cards/draw-pool.ts'
import { drawingVersion } from './cards/drawing-version.ts'
import { findSource } from './publication-source.ts'
import { forgetServerEntry, loadServerEntry, SERVER_ENTRY, type ServerEntry } from './server-entry.ts'

export interface CardsOptions {
  /** Directory for cards drawn before, from the project root. Default: `node_modules/.cache/cytelnia/cards`. */
  cache?: string
}

/**
 * Vite plugin: a picture for each article and each quote that `seeds({ cards })` chooses, at `cards/SLUG.png` and
 * `cards/SLUG/QUOTE.png`. A build draws only what no build drew before; in development a card is drawn when asked for.
 */
export function cards({ cache: directory = 'node_modules/.cache/cytelnia/cards' }: CardsOptions = {}): Plugin {
  let config: ResolvedConfig
  const openCache = () => createCardCache(resolve(config.root, directory), drawingVersion())
  return {
    name: 'cytelnia:cards',

    configResolved(resolved) {
      config = resolved
    },

    buildStart() {
      forgetServerEntry(config)
    },

    // Written, not emitted: the bundler would hold the pictures of the whole library in memory.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (this.environment.config.consumer !== 'client') return
        const { listCards } = await findSource(config, 'cards()').publication()
        if (listCards()[Symbol.iterator]().next().done) return
        const outDir = resolve(config.root, config.build.outDir)
        const { describeCard } = await loadServerEntry(config)
        const cache = openCache()
        const pool = createDrawPool()
        const started = performance.now()
        let [all, drawn] = [0, 0]
        try {
          await eachAtOnce(listCards(), CARDS_IN_FLIGHT, async ({ path, article, quote }) => {
            const card = await obtainCard(cache, pool, describeCard(article, quote))
            all += 1
            if (card.drawn) drawn += 1
            const file = join(outDir, path)
            await mkdir(dirname(file), { recursive: true })
            await writeFile(file, card.png)
          })
        } finally {
          await pool.close()
        }
        await cache.prune()
        const seconds = ((performance.now() - started) / 1000).toFixed(1)
        config.logger.info(`cards: ${all}, of which ${drawn} drawn anew, in ${seconds} s`)
      },
    },

    configureServer(server) {
      serveCards(server, openCache)
    },
  }
}

/** Draws what is asked for, from what is published at that moment. */
function serveCards(server: ViteDevServer, openCache: () => CardCache): void {
  const pool = createDrawPool()
  const root = new URL(server.config.base, 'http://localhost').pathname
  server.httpServer?.once('close', () => void pool.close())
  server.middlewares.use(async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '', 'http://localhost')
    if (!pathname.startsWith(`${root}cards/`)) return next()
    try {
      const { listCards } = await findSource(server.config, 'cards()').publication()
      const subject = findCard(listCards(), decodeURI(pathname.slice(root.length)))
      if (subject === undefined) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
        return void response.end(
          'No card stands here: the article or the quote is gone, or seeds({ cards }) leaves it out.',
        )
      }
      const { describeCard } = (await server.ssrLoadModule(`/${SERVER_ENTRY}`)) as ServerEntry
      const { png } = await obtainCard(openCache(), pool, describeCard(subject.article, subject.quote))
      response.writeHead(200, { 'content-type': 'image/png', 'cache-control': 'no-store' })
      response.end(request.method === 'HEAD' ? undefined : png)
    } catch (error) {
      next(error)
    }
  })
}

function findCard(subjects: Iterable<CardSubject>, path: string): CardSubject | undefined {
  for (const subject of subjects) if (subject.path === path) return subject
  return undefined
}

async function obtainCard(
  cache: CardCache,
  pool: DrawPool,
  data: ReturnType<ServerEntry['describeCard']>,
): Promise<{ png: Uint8Array; drawn: boolean }> {
  const key = cache.keyOf(data)
  const known = await cache.read(key)
  if (known !== null) return { png: known, drawn: false }
  const png = await pool.draw(data)
  await cache.write(key, png)
  return { png, drawn: true }
}

/** Does the work for each item, so many at a time. Stops at the first that fails. */
async function eachAtOnce<T>(items: Iterable<T>, atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items[Symbol.iterator]()
  const run = async () => {
    for (let next = left.next(); !next.done; next = left.next()) await work(next.value)
  }
  await Promise.all(Array.from({ length: atOnce }, run))
}
