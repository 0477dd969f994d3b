import { listPages } from '../../../src/build/list-pages.ts'
import type { PageCard } from '../../../src/build/page-subject.ts'
import { publishLibrary } from '../../../src/build/publish-library.ts'
import type { SiteAddress } from '../../../src/build/site-address.ts'
import type { Article } from '../../../src/core/model/article.ts'

export const PRESS: SiteAddress = { origin: 'https://example.org', base: '/press/' }
export const ROOMS = { library: 'Czytelnia', speakers: 'Głosy' }

/** Every page of a library, with a title by its address where the app would have words of its own. */
export function cardsOf(articles: readonly Article[], base: string = PRESS.base): Map<string, PageCard> {
  const publication = publishLibrary(articles, [], { base, assetsDir: 'assets', naming: 'hash', cards: false })
  const pages = [...listPages(publication, base)].map(({ path, subject }): PageCard => {
    const title = path === '/' ? 'Cytelnia' : `Strona ${path} – Cytelnia`
    return { path, subject, title, description: `Opis ${path}`, image: null }
  })
  return new Map(pages.map((page) => [page.path, page]))
}
