import type { Speaker } from '../../core/model/article.ts'
import { articlePath, speakerPath } from '../../core/model/page-paths.ts'
import { addressOf, type SiteAddress } from '../site-address.ts'

/** What each thing is called wherever structured data speaks of it: the address of its page with a name of its own. */
export const siteNode = (site: SiteAddress): string => `${addressOf(site, '/')}#site`
export const articleNode = (site: SiteAddress, slug: string): string => `${addressOf(site, articlePath(slug))}#article`
export const speakerNode = (site: SiteAddress, { id }: Pick<Speaker, 'id'>): string =>
  `${addressOf(site, speakerPath(id))}#speaker`
