/** Why published data could not be had; the app has words for each. */
export type LoadFailure = 'offline' | 'missing' | 'broken'

export class LoadError extends Error {
  readonly failure: LoadFailure
  constructor(failure: LoadFailure, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'LoadError'
    this.failure = failure
  }
}

/**
 * Fetches some of the build's JSON. The same code has written it, articles checked (`checkArticle`), so that only its
 * version is looked at: `T` is what the build publishes at the address.
 *
 * @param cache `no-cache` for what may have changed at its address: it comes anew, or is confirmed
 * @throws {LoadError} `offline` when nothing answered; `missing` on 404 and the like, and on a page, which is what many
 * hosts have for an address where nothing stands; `broken` when it is not ours
 */
export async function fetchJson<T extends { version: 1 }>(
  address: string,
  signal: AbortSignal,
  cache: RequestCache = 'default',
): Promise<T> {
  const response = await fetch(address, { signal, cache }).catch((cause: unknown) => {
    if (signal.aborted) throw cause
    throw new LoadError('offline', `${address} did not answer`, { cause })
  })
  if (!response.ok) throw new LoadError('missing', `${address} answered ${response.status}`)
  if (isPage(response)) throw new LoadError('missing', `${address} answered with a page`)
  const data: unknown = await response.json().catch((cause: unknown) => {
    throw new LoadError('broken', `${address} is not JSON`, { cause })
  })
  if (!isVersionOne(data)) throw new LoadError('broken', `${address} is not of a version that this page reads`)
  return data as T
}

function isPage({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('text/html') === true
}

function isVersionOne(data: unknown): data is { version: 1 } {
  return typeof data === 'object' && data !== null && 'version' in data && data.version === 1
}
