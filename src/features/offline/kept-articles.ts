import { DATA, KEPT, PAGES } from '../../articles/offline-caches.ts'
import type { Article } from '../../core/model/article.ts'
import { articleDataPath, linksDataPath, neighboursDataPath } from '../../core/model/data-paths.ts'
import { articlePath, cardPath } from '../../core/model/page-paths.ts'

/** An article that is on this device. */
export interface ArticleHere {
  slug: string
  title: string
}

const AT_ONCE = 6

const base = import.meta.env.BASE_URL
const absolute = (path: string): string => new URL(base + path.replace(/^\//, ''), window.location.origin).href

/** Whether this browser can keep anything: not over plain http, nor in some private windows. */
export const canKeep = (): boolean => 'caches' in window && 'serviceWorker' in navigator

/** The addresses of an article's page and of its data. */
const essentials = (slug: string): string[] =>
  [articlePath(slug), articleDataPath(slug), linksDataPath(slug), neighboursDataPath(slug)].map(absolute)

/**
 * Keeps an article with its cards and all that its timeline and its quotes are drawn from. The system is asked not to
 * throw it away.
 *
 * @param onStep is told how many of all files are there
 * @throws Error when the article itself could not be had, or there is no room; then nothing of it is kept
 */
export async function keepArticle(article: Article, onStep: (done: number, all: number) => void): Promise<void> {
  const { slug, quotes } = article
  const cards = [`/cards/${slug}.png`, ...quotes.map(({ id }) => cardPath(slug, id))].map(absolute)
  const cache = await caches.open(KEPT)
  const files = [...essentials(slug), ...cards]
  let done = 0
  try {
    await cache.addAll(essentials(slug))
    done = essentials(slug).length
    onStep(done, files.length)
    for (let i = 0; i < cards.length; i += AT_ONCE) {
      const some = cards.slice(i, i + AT_ONCE)
      // a quote need not have a card
      await Promise.all(
        some.map(async (url) => {
          const response = await fetch(url)
          if (response.ok) await cache.put(url, response)
        }),
      )
      done += some.length
      onStep(done, files.length)
    }
  } catch (error) {
    await removeArticle(slug)
    throw error
  }
  await navigator.storage?.persist?.()
}

export async function removeArticle(slug: string): Promise<void> {
  const cache = await caches.open(KEPT)
  const own = new Set(essentials(slug))
  const cards = absolute(`/cards/${slug}`)
  const keys = await cache.keys()
  const isOwn = (url: string) => own.has(url) || url === `${cards}.png` || url.startsWith(`${cards}/`)
  await Promise.all(keys.filter(({ url }) => isOwn(url)).map((key) => cache.delete(key)))
}

export async function isKept(slug: string): Promise<boolean> {
  return (await caches.match(absolute(articlePath(slug)), { cacheName: KEPT, ignoreVary: true })) !== undefined
}

/**
 * What of an article was opened lately, so that its quotes open as well: the worker keeps what is fetched through it.
 */
export async function rememberArticle(slug: string): Promise<void> {
  await Promise.all(essentials(slug).map((url) => fetch(url)))
}

/** The articles in one of the caches, each with its title. */
async function listIn(cacheName: string): Promise<ArticleHere[]> {
  const root = absolute('/a/')
  const keys = await (await caches.open(cacheName)).keys()
  const slugs = new Set(
    keys.flatMap(({ url }) =>
      url.startsWith(root) ? [decodeURIComponent(url.slice(root.length).split('/')[0] ?? '')] : [],
    ),
  )
  const found = await Promise.all(
    [...slugs].map(async (slug): Promise<ArticleHere[]> => {
      const data = await caches.match(absolute(articleDataPath(slug)), { ignoreVary: true })
      const article = (await data?.json()) as Partial<Article> | undefined
      return article?.title === undefined ? [] : [{ slug, title: article.title }]
    }),
  )
  return found.flat()
}

export const listKept = (): Promise<ArticleHere[]> => listIn(KEPT)
export const listRead = (): Promise<ArticleHere[]> => listIn(PAGES)

/** Pages, data and kept articles; what the site itself is made of stays, or would be fetched again at once. */
export async function removeAll(): Promise<void> {
  await Promise.all([KEPT, PAGES, DATA].map((name) => caches.delete(name)))
}

/** Bytes that this site uses on the device, and whether the system leaves them there; null where it does not say. */
export async function askForSpace(): Promise<{ used: number; isLasting: boolean } | null> {
  const { usage } = (await navigator.storage?.estimate?.()) ?? {}
  if (usage === undefined) return null
  return { used: usage, isLasting: (await navigator.storage.persisted?.()) ?? false }
}

/** In the units of the language: `1,2 MB`. */
export function formatSize(bytes: number, language: string): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const)
  const digits = bytes < 1e6 ? 0 : 1
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: digits }).format(bytes / size)
}
