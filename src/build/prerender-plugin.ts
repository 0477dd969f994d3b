import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin, type ResolvedConfig, type Rollup } from 'vite'
import type { PageData, render } from '../app/entry-server.tsx'
import type { Article } from '../core/model/article.ts'
import type { LibraryTimeline, SpeakerRecord, TimelinePiece } from '../core/model/library.ts'
import { createCriticalCss, dropFaces } from './critical-css.ts'
import { cutExcerpt } from './cut-excerpt.ts'
import { fillTemplate } from './fill-template.ts'
import type { Publication } from './publish-library.ts'
import { layDocument, takeApart } from './shape-document.ts'

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

/** Where the articles are to be had: the seeds plugin's own interface. */
export interface PublicationSource {
  publication: () => Promise<Publication>
}

/**
 * Vite plugin: every address becomes a file of its own (`a/slug.html` for `/a/slug`), drawn by the app's server entry, so
 * that it can be read before, or without, any script; and `404.html` answers for all others, with that status in preview.
 */
export function prerender(): Plugin {
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
        const { template, ...shape } = takeApart(String(index.source))
        const sheet = findSheet(bundle, shape.sheet.slice(config.base.length))
        const criticalCss = createCriticalCss(String(sheet.source))
        sheet.source = dropFaces(String(sheet.source))
        const publication = await findSource(config).publication()
        const draw = await buildServerEntry(config)
        const modulesOf = (route: string) =>
          findModules(bundle, ['main.ts', 'start.tsx', 'pieces/react-dom.ts', `routes/${route}.tsx`]).map(
            (file) => config.base + file,
          )
        for (const { path, file, route, data, preload } of listPages(publication, config.base)) {
          const { html, head, pieces } = await draw(config.base, path, data)
          const address = route === 'not-found' ? null : config.base.replace(/\/$/, '') + path
          const { excerpt, article } = data
          const carried = { ...(excerpt && { excerpt }), ...(article && { article }) }
          const fill = {
            ...head,
            html,
            path: address,
            data: Object.keys(carried).length > 0 ? carried : null,
            preload: [...preload, ...pieces],
          }
          const filled = fillTemplate(template, fill)
          const source = layDocument(filled, shape, modulesOf(route), criticalCss(html))
          if (file === 'index.html') index.source = source
          else this.emitFile({ type: 'asset', fileName: file, source })
        }
      },
    },

    configurePreviewServer(server) {
      return () => {
        server.middlewares.use(async (request, response, next) => {
          // Vite has turned every address that is no file into the library's; only the library is that
          const [asked = ''] = (request.originalUrl ?? '').split('?')
          if (request.url !== '/index.html' || /\/(index\.html)?$/.test(asked)) return next()
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

function findSheet(bundle: Rollup.OutputBundle, file: string): Rollup.OutputAsset {
  const sheet = bundle[file]
  if (sheet?.type !== 'asset') throw new Error(`${file} is not in the bundle`)
  return sheet
}

/** Builds the app's server entry beside the bundle, loads it, and leaves nothing behind. */
async function buildServerEntry(config: ResolvedConfig): Promise<typeof render> {
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
    const entry = (await import(pathToFileURL(join(outDir, 'entry-server.js')).href)) as { render: typeof render }
    return entry.render
  } finally {
    await rm(outDir, { recursive: true, force: true })
  }
}

/**
 * The chunks of modules and all that they import, each once, without the first, which the document loads anyway.
 *
 * @param modules below `src/app`
 */
function findModules(bundle: Rollup.OutputBundle, modules: readonly string[]): string[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk')
  const found = new Set<string>()
  const add = (chunk: Rollup.OutputChunk | undefined): void => {
    if (chunk === undefined || found.has(chunk.fileName)) return
    found.add(chunk.fileName)
    for (const file of chunk.imports) add(chunks.find(({ fileName }) => fileName === file))
  }
  for (const module of modules) {
    add(chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(`/src/app/${module}`))))
  }
  return [...found].slice(1)
}

interface Page {
  /** Below the base: `/a/slug`. */
  path: string
  /** In `dist`: `a/slug.html`. */
  file: string
  /** Of `src/app/routes/`. */
  route: string
  data: PageData
  preload: string[]
}

/** Every address of the library. */
function* listPages({ library, libraryUrl, whenUrl, files }: Publication, base: string): Generator<Page> {
  const read = <T>(address: string): T => {
    const contents = files.get(decodeURI(address.slice(base.length)))
    if (contents === undefined) throw new Error(`${address} is not published`)
    return JSON.parse(contents()) as T
  }
  const index = { data: { library }, preload: [libraryUrl] }
  yield { path: '/', file: 'index.html', route: 'library', ...index }
  yield { path: '/who', file: 'who.html', route: 'speakers', ...index }
  yield { path: '/about', file: 'about.html', route: 'about', data: { library }, preload: [] }
  yield { path: '/404', file: '404.html', route: 'not-found', data: { library }, preload: [] }
  const timeline = { index: read<LibraryTimeline>(whenUrl), readPiece: read<TimelinePiece> }
  yield { path: '/when', file: 'when.html', route: 'timeline', data: { library, timeline }, preload: [whenUrl] }
  for (const { slug, asset } of library.articles) {
    const article = read<Article>(asset)
    const page = { path: `/a/${slug}`, file: `a/${slug}.html`, route: 'reader' }
    yield { ...page, data: { library, article }, preload: [] }
    for (const { id } of article.quotes) {
      const data = { library, excerpt: cutExcerpt(article, id) }
      yield { path: `/a/${slug}/q/${id}`, file: `a/${slug}/q/${id}.html`, route: 'reader', data, preload: [] }
    }
  }
  for (const { id, asset } of library.speakers) {
    const speaker = read<SpeakerRecord>(asset)
    const page = { route: 'speaker', data: { library, speaker }, preload: [libraryUrl, asset] }
    yield { path: `/who/${id}`, file: `who/${id}.html`, ...page }
  }
}
