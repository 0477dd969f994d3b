import { describeTimeline, type TimelineItem } from '../../../src/build/describe-timeline.ts'
import { type Publication, publishLibrary } from '../../../src/build/publish-library.ts'
import type { LibraryTimeline } from '../../../src/core/model/library.ts'
import { inventArticles } from './articles.ts'

/** The same invented articles, as an editor's build publishes them for our page and as one list for the others. */
export interface InventedLibrary {
  publication: Publication
  /** What the library's timeline is opened with. */
  index: LibraryTimeline
  /** The earliest first, undated last. */
  items: readonly TimelineItem[]
}

/** A library with so many timeline entries. */
export function inventLibrary(entries: number): InventedLibrary {
  const articles = inventArticles(entries)
  const publication = publishLibrary(articles, [], { base: '/', assetsDir: 'assets', naming: 'hash', cards: false })
  const { whenUrl, files, library } = publication
  const index = JSON.parse(files.get(decodeURI(whenUrl.slice(1)))?.() ?? 'null') as LibraryTimeline
  return { publication, index, items: describeTimeline(articles, library.speakers) }
}
