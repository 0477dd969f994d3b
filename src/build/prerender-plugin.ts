import type { Plugin, ResolvedConfig, Rollup } from 'vite'
import type { PageData } from '../core/model/page-data.ts'
import type { CardPath } from './cards/card-path.ts'
import { createCriticalCss, dropFaces } from './critical-css.ts'
import { fillTemplate, type PageFill } from './fill-template.ts'
import { createModuleFinder } from './find-modules.ts'
import { describeHead } from './heads/describe-head.ts'
import { writeHeadersFile, writeRedirectsFile } from './hosting/netlify-files.ts'
import { PAGE_POLICY } from './hosting/response-headers.ts'
import { servePublished } from './hosting/serve-published.ts'
import { listPages, type Page } from './list-pages.ts'
import type { PageCard, PageSubject } from './page-subject.ts'
import { findSource } from './publication-source.ts'
import { forgetServerEntry, loadServerEntry } from './server-entry.ts'
import { layDocument, takeApart } from './shape-document.ts'
import type { SiteAddress } from './site-address.ts'
import { createSiteWriter } from './site-writer.ts'
import { type SitemapEntry, writeSitemaps } from './sitemap.ts'
import { describePage } from './structured-data/describe-page.ts'
import { describeSitemapEntry, linkFeeds, writeFeeds, writeRobots } from './syndicate.ts'

const NO_ORIGIN =
  'SITE_URL is not set: the pages have no og:url or og:image, and there is no sitemap.xml and no feed, for these have to ' +
  'name pages by whole addresses. Set it to where the site will stand: SITE_URL=https://example.org/press/'

export interface PrerenderOptions {
  /** `https://example.org`; null while unknown: then there is nothing that has to name a page by its whole address. */
  origin: string | null
}

/**
 * Vite plugin: every address becomes a file of its own (`a/slug.html` for `/a/slug`), drawn by the app's server entry,
 * so that it can be read before, or without, any script; and `404.html` answers for all others. Each says of itself
 * what search engines and previews of links ask; sitemap and feeds lead to them. In preview they are served as hosts
 * are told to.
 */
export function prerender({ origin }: PrerenderOptions): Plugin {
  let config: ResolvedConfig
  let lay: ((page: PageFill, route: string, html: string) => string) | undefined
  return {
    name: 'cytelnia:prerender',
    enforce: 'post',
    configResolved(resolved) {
      config = resolved
    },

    buildStart() {
      forgetServerEntry(config)
    },

    transformIndexHtml: {
      order: 'post',
      handler() {
        // in development Vite puts scripts of its own into the page
        if (config.command === 'serve') return []
        const attrs = { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY }
        return [{ tag: 'meta', attrs, injectTo: 'head-prepend' }]
      },
    },

    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        if (this.environment.config.consumer !== 'client') return
        const index = bundle['index.html']
        if (index?.type !== 'asset') return
        const { template, ...shape } = takeApart(String(index.source))
        const sheet = findSheet(bundle, shape.sheet.slice(config.base.length))
        const criticalCss = createCriticalCss(String(sheet.source))
        sheet.source = dropFaces(String(sheet.source))
        const modulesOf = createModuleFinder(bundle, config.base)
        lay = (page, route, html) =>
          layDocument(fillTemplate(template, page), shape, modulesOf(route), criticalCss(html))
      },
    },

    // Written, not emitted: the bundler would hold the pages of the whole library in memory.
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler() {
        if (this.environment.config.consumer !== 'client' || lay === undefined) return
        const publication = await findSource(config, 'prerender()').publication()
        const { render, rooms } = await loadServerEntry(config)
        const site: SiteAddress = { origin, base: config.base }
        const writer = createSiteWriter(config)
        const sitemap: SitemapEntry[] = []
        for (const page of listPages(publication, config.base)) {
          const { path, file, canonical, formerFiles = [], route, subject, data, preload } = page
          const { html, head, pieces } = await render(config.base, path, data)
          const image = findImage(subject, publication.cardPath)
          const card: PageCard = { ...head, subject, path: canonical ?? path, image }
          const fill: PageFill = {
            ...head,
            html,
            data: carry(page),
            waits: canWait(page),
            path: route === 'not-found' ? null : config.base.replace(/\/$/, '') + path,
            tags: describeHead(card, linkFeeds(card), site),
            structured: describePage(card, rooms, site),
            preload: [...preload, ...pieces],
          }
          const source = lay(fill, route, html)
          for (const each of [file, ...formerFiles]) await writer.write(each, source)
          if (origin === null || canonical !== undefined) continue
          sitemap.push(...describeSitemapEntry(card, site))
          for (const [name, contents] of writeFeeds(card, site)) await writer.write(name, contents)
        }
        await writer.write('robots.txt', writeRobots(site))
        await writer.write('_headers', writeHeadersFile(config.base))
        await writer.write('_redirects', writeRedirectsFile(config.base))
        if (origin === null) config.logger.warn(NO_ORIGIN)
        else for (const [name, contents] of writeSitemaps(sitemap, site)) await writer.write(name, contents)
        await writer.close()
      },
    },

    configurePreviewServer: (server) => servePublished(server),
  }
}

function findImage(subject: PageSubject, cardPath: CardPath): string | null {
  if (subject.kind === 'article') return cardPath(subject.article.slug, null)
  return subject.kind === 'quote' ? cardPath(subject.article.slug, subject.quote.id) : null
}

function findSheet(bundle: Rollup.OutputBundle, file: string): Rollup.OutputAsset {
  const sheet = bundle[file]
  if (sheet?.type !== 'asset') throw new Error(`${file} is not in the bundle`)
  return sheet
}

/** Screens that are read, and whose links lead on by themselves. */
const READ: ReadonlySet<string> = new Set(['library', 'speakers', 'speaker', 'about'])

/** Those, an article, and a quote that is as the link says: of any other it is to be said what became of it. */
const canWait = ({ route, data: { article, excerpt } }: Page): boolean =>
  READ.has(route) || article !== undefined || excerpt?.link.status === 'same'

/** What a page takes with it, so that nothing it shows is asked for a second time; null for nothing. */
function carry({ route, data }: Page): PageData | null {
  const { index, excerpt, article, spoken, libraryPage, voicesPage, withdrawn } = data
  if (withdrawn !== undefined) return { withdrawn }
  if (excerpt !== undefined) return { excerpt }
  if (spoken !== undefined) return { spoken }
  if (libraryPage !== undefined) return { index, libraryPage }
  if (route === 'speakers') return { index, ...(voicesPage && { voicesPage }) }
  return article === undefined ? null : { article }
}
