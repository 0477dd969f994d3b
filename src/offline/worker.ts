import { ExpirationPlugin } from 'workbox-expiration'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { ASSETS, DATA, KEPT, PAGES, SHELL, TAKE_OVER } from '../articles/offline-caches.ts'
import { keyOf, treat } from './treatment.ts'

/**
 * Put in by the build: addresses of what each page may come to need, and of the page for those that are not at hand.
 */
declare const __ASSETS__: readonly string[]
declare const __SHELL__: string
/** Origin-relative base of the site. */
declare const __BASE__: string

/** As far as it is used here; TypeScript's library of workers contradicts that of pages. */
declare const self: {
  location: Location
  skipWaiting: () => Promise<void>
  clients: { claim: () => Promise<void> }
  addEventListener: (
    type: 'install' | 'activate' | 'message',
    listener: (event: { waitUntil: (work: Promise<unknown>) => void; data?: unknown }) => void,
  ) => void
}

const SITE = new URL(__BASE__, self.location.origin).href
/** How long a network may be silent before what is kept is shown, in seconds. */
const PATIENCE_S = 5

self.addEventListener('install', (event) => event.waitUntil(install()))

/**
 * Fetches what is not here yet: names with a hash never change what they name, so nothing is fetched twice or thrown
 * away.
 */
async function install(): Promise<void> {
  const [assets, shell] = await Promise.all([caches.open(ASSETS), caches.open(SHELL)])
  const known = new Set((await assets.keys()).map(({ url }) => url))
  const missing = __ASSETS__.filter((path) => !known.has(new URL(path, SITE).href))
  await assets.addAll(missing)
  await shell.put(__SHELL__, await fetch(__SHELL__, { cache: 'no-cache' }))
}

// a page of the first visit is taken care of, too; later ones come here only when the reader says so
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting()
})

const isTreatedAs =
  (treatment: ReturnType<typeof treat>) =>
  ({ request, url }: { request: Request; url: URL }): boolean =>
    treat({ method: request.method, url }, SITE) === treatment

/** A redirect or an error is no page to be shown again. */
const onlyWhole = {
  cacheWillUpdate: async ({ response }: { response: Response }) => (response.status === 200 ? response : null),
}
const byAddress = { cacheKeyWillBeUsed: async ({ request }: { request: Request }) => keyOf(new URL(request.url)) }
/** All that is kept is the same for everybody: what a host says of `Vary` is for caches between it and many readers. */
const matchOptions = { ignoreVary: true }
const outOfKept = (request: Request) => caches.match(keyOf(new URL(request.url)), { cacheName: KEPT, ...matchOptions })
/** The library's types leave open what it sets. */
function few(maxEntries: number) {
  const { cacheDidUpdate, cachedResponseWillBeUsed } = new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true })
  return { ...(cacheDidUpdate && { cacheDidUpdate }), ...(cachedResponseWillBeUsed && { cachedResponseWillBeUsed }) }
}

registerRoute(
  isTreatedAs('page'),
  new NetworkFirst({
    cacheName: PAGES,
    networkTimeoutSeconds: PATIENCE_S,
    matchOptions,
    plugins: [
      onlyWhole,
      byAddress,
      few(200),
      {
        handlerDidError: async ({ request }) =>
          (await outOfKept(request)) ?? (await caches.match(__SHELL__, { cacheName: SHELL, ...matchOptions })),
      },
    ],
  }),
)
registerRoute(
  isTreatedAs('data'),
  new NetworkFirst({
    cacheName: DATA,
    networkTimeoutSeconds: PATIENCE_S,
    matchOptions,
    plugins: [onlyWhole, byAddress, few(600), { handlerDidError: async ({ request }) => outOfKept(request) }],
  }),
)
registerRoute(isTreatedAs('asset'), new CacheFirst({ cacheName: ASSETS, matchOptions, plugins: [onlyWhole, few(400)] }))
registerRoute(isTreatedAs('card'), async ({ request }) => {
  try {
    return await fetch(request)
  } catch (error) {
    const kept = await outOfKept(request)
    if (kept === undefined) throw error
    return kept
  }
})
