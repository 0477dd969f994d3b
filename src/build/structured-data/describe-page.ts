import type { AboutPage, CollectionPage, Graph, ItemList, ProfilePage, Thing, WebPage } from 'schema-dts'
import type { ArticleLink } from '../../core/model/library.ts'
import { articlePath } from '../../core/model/page-paths.ts'
import type { SpeakerRecord } from '../describe-speakers.ts'
import type { PageCard } from '../page-subject.ts'
import { addressOf, type SiteAddress } from '../site-address.ts'
import { ownTitle } from '../site-name.ts'
import { describeArticle } from './describe-article.ts'
import { describeBreadcrumbs, type RoomNames } from './describe-breadcrumbs.ts'
import { describeQuotation } from './describe-quotation.ts'
import { describeSite } from './describe-site.ts'
import { describeSpeaker } from './describe-speaker.ts'
import { siteNode, speakerNode } from './node-ids.ts'

/** So many articles the library's page lists for machines, the newest: the sitemap has all of them. */
const LISTED = 50

/** What schema.org's vocabulary can say of a page, as JSON-LD; null for one that stands for no address. */
export function describePage(page: PageCard, rooms: RoomNames, site: SiteAddress): Graph | null {
  const things = describeThings(page, site)
  if (things === null) return null
  const breadcrumbs = describeBreadcrumbs(page, rooms, site)
  const graph = [...things, ...(breadcrumbs === null ? [] : [breadcrumbs]), describeSite(site)]
  return { '@context': 'https://schema.org', '@graph': graph }
}

function describeThings(page: PageCard, site: SiteAddress): Thing[] | null {
  const { subject, description } = page
  const image = page.image === null ? null : addressOf(site, `/${page.image}`)
  switch (subject.kind) {
    case 'library':
      return [describeArticles(page, subject.library.articles, site)]
    case 'library-page':
      return [describeArticles(page, subject.page.articles, site)]
    case 'article':
      return [describeArticle(subject.article, { description, image }, site)]
    case 'quote':
      return [describeQuotation(subject, image, site)]
    case 'speaker':
      return describeProfile(page, subject.speaker, site)
    case 'speaker-page':
    case 'speakers':
    case 'timeline':
      return [{ '@type': 'CollectionPage', ...describeFrame(page, site) } satisfies CollectionPage]
    case 'about':
      return [{ '@type': 'AboutPage', ...describeFrame(page, site) } satisfies AboutPage]
    case 'search':
      return [{ '@type': 'WebPage', ...describeFrame(page, site) } satisfies WebPage]
    case 'kept':
    case 'open':
    case 'withdrawn':
    case 'former-voice':
    case 'not-found':
      return null
  }
}

function describeFrame({ path, title, description }: PageCard, site: SiteAddress) {
  const address = addressOf(site, path)
  const isPartOf = { '@id': siteNode(site) }
  return { '@id': `${address}#page`, url: address, name: ownTitle(title), description, inLanguage: 'pl', isPartOf }
}

function describeArticles(page: PageCard, articles: readonly ArticleLink[], site: SiteAddress): CollectionPage {
  const mainEntity: ItemList = {
    '@type': 'ItemList',
    numberOfItems: articles.length,
    itemListOrder: 'https://schema.org/ItemListOrderDescending',
    itemListElement: articles.slice(0, LISTED).map(({ slug, title }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      url: addressOf(site, articlePath(slug)),
    })),
  }
  return { '@type': 'CollectionPage', ...describeFrame(page, site), mainEntity }
}

function describeProfile(page: PageCard, speaker: SpeakerRecord, site: SiteAddress): Thing[] {
  const profile: ProfilePage = {
    '@type': 'ProfilePage',
    ...describeFrame(page, site),
    mainEntity: { '@id': speakerNode(site, speaker) },
  }
  return [profile, describeSpeaker(speaker, site)]
}
