import { escapeXml } from './escape-markup.ts'
import { addressOf, type SiteAddress } from './site-address.ts'

export interface SitemapEntry {
  /** Absolute. */
  address: string
  /** YYYY-MM-DD; null where it is not known to the day. */
  changed: string | null
}

/** What https://www.sitemaps.org/protocol.html allows one file to hold. */
export const SITEMAP_LIMITS = { addresses: 50_000, bytes: 50 * 1024 * 1024 }

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>\n'
/** Generous: what stands around the entries of a file. */
const FRAME_BYTES = 200

/**
 * All addresses of the site as `sitemap.xml`; where they are too many for one file, that is an index of `sitemap-1.xml`
 * and so on.
 *
 * @returns contents by file name
 */
export function writeSitemaps(
  entries: Iterable<SitemapEntry>,
  site: SiteAddress,
  limits = SITEMAP_LIMITS,
): Map<string, string> {
  const parts = divide(entries, limits)
  if (parts.length === 1) return new Map([['sitemap.xml', writeSet(parts[0] ?? [])]])
  const files = new Map(parts.map((urls, index) => [`sitemap-${index + 1}.xml`, writeSet(urls)]))
  const index = [...files.keys()].map(
    (file) => `<sitemap><loc>${escapeXml(addressOf(site, `/${file}`))}</loc></sitemap>`,
  )
  const contents = `${DECLARATION}<sitemapindex xmlns="${XMLNS}">\n${index.join('\n')}\n</sitemapindex>\n`
  return new Map([['sitemap.xml', contents], ...files])
}

/** At least one part, which may be empty. */
function divide(entries: Iterable<SitemapEntry>, limits: typeof SITEMAP_LIMITS): string[][] {
  let part: string[] = []
  const parts = [part]
  let bytes = FRAME_BYTES
  for (const entry of entries) {
    const url = writeUrl(entry)
    const length = Buffer.byteLength(url) + 1
    if (part.length === limits.addresses || (part.length > 0 && bytes + length > limits.bytes)) {
      part = []
      parts.push(part)
      bytes = FRAME_BYTES
    }
    part.push(url)
    bytes += length
  }
  return parts
}

function writeUrl({ address, changed }: SitemapEntry): string {
  const lastmod = changed === null ? '' : `<lastmod>${changed}</lastmod>`
  return `<url><loc>${escapeXml(address)}</loc>${lastmod}</url>`
}

function writeSet(urls: readonly string[]): string {
  return `${DECLARATION}<urlset xmlns="${XMLNS}">\n${urls.join('\n')}\n</urlset>\n`
}
