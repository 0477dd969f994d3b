import type { BreadcrumbList } from 'schema-dts'
import { articlePath, speakerPath } from '../../core/model/page-paths.ts'
import type { PageCard } from '../page-subject.ts'
import { addressOf, type SiteAddress } from '../site-address.ts'
import { ownTitle } from '../site-name.ts'

/** What the interface calls the rooms that others lie behind. */
export interface RoomNames {
  library: string
  speakers: string
}

interface Crumb {
  name: string
  path: string
}

/** The way from the library to a page, the page itself last; null for the library, which lies behind nothing. */
export function describeBreadcrumbs(page: PageCard, rooms: RoomNames, site: SiteAddress): BreadcrumbList | null {
  if (page.subject.kind === 'library') return null
  const way = [{ name: rooms.library, path: '/' }, ...listRoomsBetween(page, rooms), nameItself(page)]
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@id': addressOf(site, path) },
    })),
  }
}

function listRoomsBetween({ subject }: PageCard, rooms: RoomNames): Crumb[] {
  const speakers = { name: rooms.speakers, path: '/who' }
  if (subject.kind === 'speaker') return [speakers]
  if (subject.kind === 'speaker-page') {
    const { id, name } = subject.speaker
    return [speakers, { name, path: speakerPath(id) }]
  }
  if (subject.kind !== 'quote') return []
  return [{ name: subject.article.title, path: articlePath(subject.article.slug) }]
}

function nameItself({ path, title }: PageCard): Crumb {
  return { name: ownTitle(title), path }
}
