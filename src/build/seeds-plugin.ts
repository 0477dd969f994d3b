import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { inspect } from 'node:util'
import type { Plugin, ResolvedConfig, Rollup } from 'vite'
import { parseArticle } from '../core/pipeline.ts'
import { type CardChoice, nameChoice } from './cards/card-choice.ts'
import { describeRecords } from './links/describe-records.ts'
import type { PublicationSource } from './publication-source.ts'
import { type Publication, publishLibrary, type Site } from './publish-library.ts'
import { createLibraryReader } from './read-library.ts'
import { formatProblems } from './seed-problem.ts'
import type { SeedPlace } from './seed-store.ts'
import { serveSeeds } from './serve-seeds.ts'
import { createSiteWriter } from './site-writer.ts'

const VIRTUAL = 'virtual:library'
const RESOLVED = `\0${VIRTUAL}`
/** A page of a build says where its data begins. */
const FROM_PAGE = `const read = (name) => document.querySelector('meta[name="cytelnia:' + name + '"]').content
export const libraryUrl = read('library'), whenUrl = read('when')
`

export interface SeedsOptions {
  /** Directory with the articles, from the project root. Default: `seeds`. */
  directory?: string
  /** Which articles and quotes get a picture of their own, drawn by the plugin `cards()`. Default: all. */
  cards?: CardChoice
  /** Where the site will stand (`https://example.org`): what readers export then links to it. Default: not known. */
  siteUrl?: string | null
}

/**
 * Vite plugin: the articles in `seeds/` become JSON assets, and `virtual:library` says where they begin: in a build as
 * the page tells it, so that scripts stay the same, and in readers' caches, when an article is published. In
 * development the same is served from memory and follows every edit. A build fails with all broken seeds in its
 * message.
 */
export function seeds({ directory = 'seeds', cards = { quotes: 'all' }, siteUrl = null }: SeedsOptions = {}): Plugin {
  let config: ResolvedConfig
  let place: SeedPlace
  let site: Site
  let publication: Promise<Publication> | undefined
  let warn: (message: string) => void
  let served: (() => Promise<Publication>) | undefined

  const publishOnce = (): Promise<Publication> => {
    publication ??= publishAll(place, site, warn)
    return publication
  }
  /** What is published; of a development server, which serves on its own, an empty library. */
  const published = async (): Promise<Publication> => (await publication) ?? publishLibrary([], [], site)

  return {
    name: 'cytelnia:seeds',

    /** For the other plugins: all that is published, in development at this moment. Rejects where the build fails. */
    api: {
      publication: (): Promise<Publication> => (served ?? publishOnce)(),
    } satisfies PublicationSource,

    configResolved(resolved) {
      config = resolved
      place = { root: config.root, directory: resolve(config.root, directory) }
      site = { ...describeSite(config), cards, siteUrl }
      warn = (message) => config.logger.warn(message)
    },

    configureServer(server) {
      served = serveSeeds(server, place, site, parseArticle)
    },

    // Before any bundling: what is thrown here reaches the terminal as it is, the bundler would wrap it in its own
    // words.
    buildApp: {
      order: 'pre',
      handler: async ({ config }) => {
        if (!config.build.ssr) await publishOnce()
      },
    },

    // `build()` called from code does not come through `buildApp`.
    async buildStart() {
      if (site.naming === 'hash' && isForBrowsers(this)) await publishOnce()
    },

    resolveId: {
      filter: { id: /^virtual:library$/ },
      handler: () => RESOLVED,
    },

    load: {
      filter: { id: /^\0virtual:library$/ },
      async handler() {
        const cards = `export const cards = ${JSON.stringify(nameChoice(site.cards))}\n`
        if (site.naming === 'hash' && isForBrowsers(this)) return FROM_PAGE + cards
        const { libraryUrl, whenUrl } = await published()
        return `export const libraryUrl = ${JSON.stringify(libraryUrl)}, whenUrl = ${JSON.stringify(whenUrl)}\n${cards}`
      },
    },

    // what is published anew with each article stands in the pages, which are too, and in no script
    async transformIndexHtml() {
      if (site.naming === 'query') return []
      const { libraryUrl, whenUrl } = await published()
      return Object.entries({ library: libraryUrl, when: whenUrl }).map(([name, content]) => ({
        tag: 'meta',
        attrs: { name: `cytelnia:${name}`, content },
        injectTo: 'head',
      }))
    },

    async writeBundle() {
      if (!isForBrowsers(this)) return
      const { files, exports, search } = await published()
      const writer = createSiteWriter(config)
      for (const [path, contents] of files) await writer.write(path, contents())
      for (const path of exports.paths()) await writer.write(path, exports.read(path) ?? '')
      for (const path of search.paths()) await writer.write(path, search.read(path) ?? '')
      await writer.close()
    },
  }
}

/** The server entry, which is bundled as well, is given all that it draws: for it no article has to be read. */
function isForBrowsers({ environment }: Rollup.PluginContext): boolean {
  return environment.config.consumer === 'client'
}

function describeSite({ base, build, command }: ResolvedConfig): Pick<Site, 'base' | 'assetsDir' | 'naming'> {
  if (base === '' || base.startsWith('.')) {
    throw new Error(`base: '${base}' cannot carry addresses like /a/slug. Give it as a path: '/' or '/project/'.`)
  }
  return { base, assetsDir: build.assetsDir, naming: command === 'build' ? 'hash' : 'query' }
}

async function publishAll(place: SeedPlace, site: Site, warn: (message: string) => void): Promise<Publication> {
  if (!existsSync(place.directory)) {
    throw new SeedsError(`There is no directory ${place.directory}. Make it, and put articles into it as .txt files.`)
  }
  const reader = createLibraryReader(place, parseArticle)
  const { articles, records, withdrawn, problems } = await reader.read()
  if (problems.length > 0) throw new SeedsError(formatProblems(problems))
  for (const message of describeRecords(await reader.keepRecords())) warn(message)
  return publishLibrary(articles, problems, site, records, withdrawn)
}

/**
 * What a person reads when a build fails: the problems, and no stack of calls, which would say nothing of the seeds.
 */
class SeedsError extends Error {
  override readonly name = 'SeedsError';

  [inspect.custom](): string {
    return this.message
  }
}
