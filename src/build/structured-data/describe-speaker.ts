import type { Organization, Person } from 'schema-dts'
import type { Speaker } from '../../core/model/article.ts'
import { speakerPath } from '../../core/model/page-paths.ts'
import { addressOf, type SiteAddress } from '../site-address.ts'
import { speakerNode } from './node-ids.ts'

/**
 * Somebody who speaks; a person with the offices that the articles give them, and who that is elsewhere, if an editor
 * says so.
 */
export function describeSpeaker(
  { id, name, kind, roles, wikidata }: Pick<Speaker, 'id' | 'name' | 'kind' | 'roles' | 'wikidata'>,
  site: SiteAddress,
): Person | Organization {
  const node = {
    '@id': speakerNode(site, { id }),
    name,
    url: addressOf(site, speakerPath(id)),
    ...(wikidata !== undefined && { sameAs: `https://www.wikidata.org/wiki/${wikidata}` }),
  }
  // a body holds no office: where the text has words for it, they say what it is
  if (kind === 'organization') {
    return { '@type': 'Organization', ...node, ...(roles.length > 0 && { description: roles.join(', ') }) }
  }
  return { '@type': 'Person', ...node, ...(roles.length > 0 && { jobTitle: roles }) }
}
