import { searchPath } from '../core/model/page-paths.ts'
import { queryParam, withParam } from './search-params.ts'

const PARTS = ['url', 'text', 'title'] as const
const LINK = /https?:\/\/\S+/

/** The first link in what was shared: systems put it into any of the three. @returns null where there is none */
export function findSharedUrl(params: URLSearchParams): string | null {
  for (const part of PARTS) {
    const [link] = LINK.exec(params.get(part) ?? '') ?? []
    if (link !== undefined && URL.canParse(link)) return new URL(link).href
  }
  return null
}

/**
 * Where what was shared leads within this site, as a path below its base: a link of its own to its page, words without
 * a link to the search for them; null for a link that leads elsewhere, and for nothing.
 *
 * @param site origin and base: `https://example.org/press/`
 */
export function findSharedPath(params: URLSearchParams, site: string): string | null {
  const link = findSharedUrl(params)
  if (link !== null) return link.startsWith(site) ? `/${link.slice(site.length)}` : null
  const words = params.get('text')?.trim() || params.get('title')?.trim()
  return words ? searchPath() + withParam(new URLSearchParams(), queryParam, words) : null
}
