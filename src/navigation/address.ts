/** An address below the site's base, in its parts: `search` begins with `?` and `hash` with `#`, or they are empty. */
export interface Path {
  pathname: string
  search: string
  hash: string
}

/** Where somebody is: an address, and which step of this tab's history stands at it. */
export interface Location extends Path {
  /** `default` where nobody has navigated yet. */
  key: string
}

/** Where to go: an address, or what of the present one is to be another; what follows the first part given is dropped. */
export type To = string | Partial<Path>

/** The address of `to`, seen from where one is. */
export function resolveTo(to: To, { pathname }: Pick<Path, 'pathname'>): Path {
  const { pathname: path = '', search = '', hash = '' } = typeof to === 'string' ? parsePath(to) : to
  return { pathname: path === '' ? pathname : path, search: beginWith('?', search), hash: beginWith('#', hash) }
}

export const formatPath = ({ pathname, search, hash }: Path): string => pathname + search + hash

function parsePath(address: string): Path {
  const [, pathname = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(address) ?? []
  return { pathname, search, hash }
}

const beginWith = (sign: string, part: string): string =>
  part === '' || part === sign ? '' : part.startsWith(sign) ? part : sign + part
