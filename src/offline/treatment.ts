/** How a request is answered: a page or data from the network while there is one, assets out of the cache at once. */
export type Treatment = 'page' | 'data' | 'asset' | 'card' | 'network'

export interface Asked {
  method: string
  url: URL
}

/**
 * @param site the origin and base of the site: `https://example.org/press/`
 */
export function treat({ method, url }: Asked, site: string): Treatment {
  if (method !== 'GET' || !url.href.startsWith(site)) return 'network'
  const path = url.pathname.slice(new URL(site).pathname.length)
  if (path.startsWith('assets/')) return 'asset'
  if (path.startsWith('data/')) return 'data'
  if (path.startsWith('cards/')) return 'card'
  // all that is no page, a feed or an export, has a name that says what it is
  if (!/\.\w+$/.test(path)) return 'page'
  return 'network'
}

/** What a page or data is kept by: what is asked of a page changes nothing of it. */
export function keyOf(url: URL): string {
  return url.origin + url.pathname
}
