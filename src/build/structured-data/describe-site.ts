import type { WebSite } from 'schema-dts'
import { addressOf, type SiteAddress } from '../site-address.ts'
import { SITE_NAME } from '../site-name.ts'
import { siteNode } from './node-ids.ts'

/** The reading room as a whole, of which every page is a part. */
export function describeSite(site: SiteAddress): WebSite {
  return { '@type': 'WebSite', '@id': siteNode(site), name: SITE_NAME, url: addressOf(site, '/'), inLanguage: 'pl' }
}
