import { LONGEST_QUERY } from './search-params.ts'

/**
 * The words by which an address names its article, its quote or its speaker, as one would look for them; empty for an
 * address without any.
 *
 * @param pathname below the base, `/a/most-stoi/q/woda-opada-k3x9p`
 */
export function wordsOfAddress(pathname: string): string {
  const [, slug = '', quote] = /^\/(?:a|who)\/([^/]+)(?:\/q\/([^/]+))?/.exec(pathname) ?? []
  // behind a quote's words stands its fingerprint
  const words = quote === undefined ? slug : quote.split('-').slice(0, -1).join('-')
  return words.split('-').join(' ').trim().slice(0, LONGEST_QUERY)
}
