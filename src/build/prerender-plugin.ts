import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite'
import { fillTemplate } from './fill-template.ts'
import { describeHead } from './heads/describe-head.ts'
import { listPages } from './list-pages.ts'
import type { PageCard, PageSubject } from './page-subject.ts'
import type { Publication } from './publish-library.ts'
import type { SiteAddress } from './site-address.ts'
import { type SitemapEntry, writeSitemaps } from './sitemap.ts'
import { describePage } from './structured-data/describe-page.ts'
import { describeSitemapEntry, linkFeeds, writeFeeds, writeRobots } from './syndicate.ts'

const SERVER_ENTRY = 'src/app/entry-server.tsx'
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

const NO_ORIGIN =
  'SITE_URL is not set: the pages have no og:url or og:image, and there is no sitemap.xml and no feed, for these have to ' +
  'name pages by whole addresses. Set it to where the site will stand: SITE_URL=https://example.org/press/'

/** Where the articles are to be had: the seeds plugin's own interface. */
export interface PublicationSource {
  publication: () => Promise<Publication>
}

/** Path of an article's or a quote's picture below the base; null where it has none. */
export type CardPath = (slug: string, quoteId: string | null) => string | null

export interface PrerenderOptions {
  /** `https://example.org`; null while unknown: then there is nothing that has to name a page by its whole address. */
  origin: string | null
  cardPath?: CardPath
}

type ServerEntry = typeof import('../app/entry-server.tsx')

/**
 * Vite plugin: every address becomes a file of its own (`a/slug.html` for `/a/slug`), drawn by the app's server entry, so
 * that it can be read before, or without, any script; and `404.html` answers for all others, with that status in preview. Each says of
 * itself what search engines and previews of links ask; sitemap and feeds lead to them.
 */
export function prerender({ origin, cardPath = () => null }: PrerenderOptions): Plugin {
  let config: ResolvedConfig
  return {
    name: 'cytelnia:prerender',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },

    transformIndexHtml: {
      order: 'post',
      handler() {
        // in development Vite puts scripts of its own into the page
        if (config.command === 'serve') return []
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
      },
    },

    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        if (this.environment.config.consumer !== 'client') return
        const index = bundle['index.html']
        if (index?.type !== 'asset') return
        const template = String(index.source)
        const publication = await findSource(config).publication()
        const { render, rooms } = await buildServerEntry(config)
        const site: SiteAddress = { origin, base: config.base }
        const modulesOf = (route: string) =>
          ['react-dom.ts', `routes/${route}.tsx`]
            .flatMap((module) => findModules(bundle, module))
            .map((file) => config.base + file)
        const emit = (fileName: string, source: string) => this.emitFile({ type: 'asset', fileName, source })
        const sitemap: SitemapEntry[] = []
        for (const { path, file, route, subject, data, preload } of listPages(publication, config.base)) {
          const { html, head, pieces } = await render(config.base, path, data)
          const card: PageCard = { ...head, subject, path, image: findImage(subject, cardPath) }
          const source = fillTemplate(template, {
            ...head,
            html,
            data: data.excerpt === undefined ? null : { excerpt: data.excerpt },
            path: route === 'not-found' ? null : config.base.replace(/\/$/, '') + path,
            tags: describeHead(card, linkFeeds(card), site),
            structured: describePage(card, rooms, site),
            preload: [...preload, ...pieces],
            modules: modulesOf(route),
          })
          if (file === 'index.html') index.source = source
          else emit(file, source)
          if (origin === null) continue
          sitemap.push(...describeSitemapEntry(card, site))
          for (const [name, contents] of writeFeeds(card, site)) emit(name, contents)
        }
        emit('robots.txt', writeRobots(site))
        if (origin === null) config.logger.warn(NO_ORIGIN)
        else for (const [name, contents] of writeSitemaps(sitemap, site)) emit(name, contents)
      },
    },

    configurePreviewServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          // Vite has turned every address that is no file into the library's; only the library is that
          const [asked = ''] = (request.originalUrl ?? '').split('?')
          const library = [config.base, `${config.base}index.html`]
          if (request.url !== '/index.html' || library.includes(asked)) return next()
          const page = await readFile(resolve(config.root, config.build.outDir, '404.html')).catch(() => null)
          response.writeHead(404, { 'Content-Type': page === null ? 'text/plain' : 'text/html; charset=utf-8' })
          response.end(page ?? 'Not found. Run `npm run build` first.')
        })
      }
    },
  }
}

function findSource(config: ResolvedConfig): PublicationSource {
  const plugin = config.plugins.find(({ name }) => name === 'cytelnia:seeds')
  if (plugin?.api === undefined) throw new Error('prerender() needs seeds() among the plugins')
  return plugin.api as PublicationSource
}

function findImage(subject: PageSubject, cardPath: CardPath): string | null {
  if (subject.kind === 'article') return cardPath(subject.article.slug, null)
  return subject.kind === 'quote' ? cardPath(subject.article.slug, subject.quote.id) : null
}

/** Builds the app's server entry beside the bundle, loads it, and leaves nothing behind. */
async function buildServerEntry(config: ResolvedConfig): Promise<ServerEntry> {
  await mkdir(config.cacheDir, { recursive: true })
  const outDir = await mkdtemp(join(config.cacheDir, 'server-'))
  try {
    await build({
      root: config.root,
      base: config.base,
      ...(config.configFile === undefined ? {} : { configFile: config.configFile }),
      logLevel: 'warn',
      build: {
        ssr: SERVER_ENTRY,
        outDir,
        copyPublicDir: false,
        emptyOutDir: true,
        // one file: nothing is left to be loaded once the directory is gone
        rolldownOptions: { output: { codeSplitting: false } },
      },
    })
    return (await import(pathToFileURL(join(outDir, 'entry-server.js')).href)) as ServerEntry
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}

/**
 * The chunk of a module and what it imports, without what the document loads anyway.
 *
 * @param module below `src/app`
 */
function findModules(bundle: Rollup.OutputBundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/src/app/${module}`))
  if (chunk === undefined) return []
  const entry = chunks.find(({ isEntry }) => isEntry)
  return [chunk.fileName, ...chunk.imports].filter((file) => file !== entry?.fileName && !entry?.imports.includes(file))
}
