import { inspect } from 'node:util'

/** Where the site will stand. */
export interface SiteAddress {
  /** `https://example.org`; null where nobody said. */
  origin: string | null
  /** The path below it that the site fills, with a slash at both ends: `/` or `/press/`. */
  base: string
}

/** `SITE_URL` or `BASE_PATH` cannot be what it is. A person reads the message alone. */
class SiteAddressError extends Error {
  override readonly name = 'SiteAddressError'
  constructor(variable: string, value: string, wrong: string, remedy: string) {
    super(`${variable}=${value} ${wrong}. ${remedy}`)
    // the calls that led here would say nothing of the setting
    this.stack = this.message
  }

  [inspect.custom](): string {
    return this.message
  }
}

const SITE_REMEDY = 'Give the whole address of the library, like SITE_URL=https://example.org/press/.'
const BASE_REMEDY = 'Give the path that the site stands under, like BASE_PATH=/press/, or none for the root.'
/** Characters that mean the same in a path, an address bar, a file's name and a router's pattern. */
const PLAIN_PATH = /^\/(?:[\w.~-]+\/)*$/

/**
 * The settings of a build: `SITE_URL`, the absolute address of the library, and `BASE_PATH`, the path below its host,
 * which is that of `SITE_URL` unless that one names the host alone.
 *
 * @throws SiteAddressError where one of them is malformed, or they contradict each other
 */
export function readSiteAddress(env: { SITE_URL?: string | undefined; BASE_PATH?: string | undefined }): SiteAddress {
  const base = env.BASE_PATH ? readBasePath(env.BASE_PATH) : null
  if (!env.SITE_URL) return { origin: null, base: base ?? '/' }
  const { origin, path } = readSiteUrl(env.SITE_URL)
  if (base !== null && path !== '/' && base !== path) {
    const wrong = `contradicts SITE_URL=${env.SITE_URL}, whose path is ${path}`
    throw new SiteAddressError('BASE_PATH', base, wrong, 'Leave BASE_PATH out, or give both the same path.')
  }
  return { origin, base: base ?? path }
}

/** @param path below the base, with a leading slash: `/a/slug` */
export function addressOf({ origin, base }: SiteAddress, path: string): string {
  return (origin ?? '') + encodeURI(base.slice(0, -1) + path)
}

function readSiteUrl(value: string): { origin: string; path: string } {
  const fail = (wrong: string) => new SiteAddressError('SITE_URL', value, wrong, SITE_REMEDY)
  if (!URL.canParse(value)) throw fail('is no absolute address')
  const { protocol, username, password, search, hash, origin, pathname } = new URL(value)
  if (protocol !== 'https:' && protocol !== 'http:') throw fail('is no web address')
  if (username !== '' || password !== '') throw fail('holds a name or a password, which every page would tell')
  if (search !== '' || hash !== '' || /[?#]/.test(value)) throw fail('holds more than host and path')
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`
  if (!isPlain(path)) throw fail('has a path with other characters than letters without accents, digits, and . _ ~ -')
  return { origin, path }
}

function readBasePath(value: string): string {
  const path = value.endsWith('/') ? value : `${value}/`
  const fail = (wrong: string) => new SiteAddressError('BASE_PATH', value, wrong, BASE_REMEDY)
  if (!path.startsWith('/')) throw fail('does not begin with a slash')
  if (!isPlain(path)) throw fail('is no path of letters without accents, digits, and . _ ~ -')
  return path
}

function isPlain(path: string): boolean {
  return PLAIN_PATH.test(path) && !/\/\.{1,2}\//.test(path)
}
