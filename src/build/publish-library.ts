import { createHash } from 'node:crypto'
import type { Locate } from '../core/exports/quote-rows.ts'
import type { Article } from '../core/model/article.ts'
import type { Library, LibraryEntry, LibrarySpeaker, SeedProblem } from '../core/model/library.ts'
import { createExports, type Exports } from './create-exports.ts'
import { compareArticles, compareVoices, describeArticle } from './describe-library.ts'
import { describeSpeakers } from './describe-speakers.ts'
import { describeTimeline } from './describe-timeline.ts'
import { fileStem } from './file-stem.ts'
import type { Publish } from './publish.ts'
import { publishTimeline } from './publish-timeline.ts'

/** Where the published files stand, and how they are named. */
export interface Site {
  /** Vite's `base`: `/`, `/project/` or an origin; ends with `/`. */
  base: string
  /** Vite's `build.assetsDir`. */
  assetsDir: string
  /**
   * `hash`: the contents are in the file's name, which may be kept for ever. `query`: they are in the address behind
   * `?v=`, and one name always answers with the newest.
   */
  naming: 'hash' | 'query'
  /** Where the site will stand (`https://example.org`), for links in files that are taken away; null or missing when not known. */
  siteUrl?: string | null
}

export interface Publication {
  library: Library
  libraryUrl: string
  whenUrl: string
  /** Path below `base` → contents, serialised when asked for. */
  files: Map<string, () => string>
  /** What readers take with them, at addresses that stay. */
  exports: Exports
}

/** Every JSON asset of the library. Pure: equal articles give equal names and contents. */
export function publishLibrary(articles: readonly Article[], problems: SeedProblem[], site: Site): Publication {
  const files: Publication['files'] = new Map()
  const publish: Publish = (stem, value) => {
    const path = `${site.assetsDir}/${stem}`
    const name = site.naming === 'hash' ? `${path}-${hashOf(value)}.json` : `${path}.json`
    files.set(name, () => JSON.stringify(value))
    return `${site.base}${encodeURI(name)}`
  }
  const publishVersion: Publish = (stem, value) =>
    site.naming === 'hash' ? publish(stem, value) : `${publish(stem, value)}?v=${hashOf(value)}`

  const entries = articles.map((article) =>
    describeOnce(article, publishVersion(`a/${fileStem(article.slug)}`, article)),
  )
  const records = describeSpeakers(articles)
  const speakers = records.map((record): LibrarySpeaker => {
    const { id, name, kind, roles } = record
    const asset = publishVersion(`who/${fileStem(id)}`, record)
    return { id, name, kind, roles, quotes: record.quotes.length, articles: record.articles.length, asset }
  })
  const library: Library = {
    version: 1,
    articles: entries.sort(compareArticles),
    speakers: speakers.sort(compareVoices),
    problems,
  }
  const libraryUrl = publish('library', library)
  const whenUrl = publish('when', publishTimeline(describeTimeline(articles, speakers), publishVersion))
  return { library, libraryUrl, whenUrl, files, exports: createExports(articles, records, locateOn(site)) }
}

/** A path's address on the site; without its host where that is not known. */
function locateOn({ base, siteUrl = null }: Site): Locate {
  const address = (path: string) => base.replace(/\/$/, '') + path
  return (path) => (siteUrl === null ? address(path) : new URL(address(path), siteUrl).href)
}

/** Articles are never changed once parsed: to count the words of 10,000 again would take half of what an edit costs. */
const described = new WeakMap<Article, LibraryEntry>()

function describeOnce(article: Article, asset: string): LibraryEntry {
  const known = described.get(article)
  if (known?.asset === asset) return known
  const entry = describeArticle(article, asset)
  described.set(article, entry)
  return entry
}

/** For the same reason, in development in development only the edited one is hashed again. */
const hashes = new WeakMap<object, string>()

/** 40 bits in hexadecimal: names differ on file systems that ignore case, too. */
function hashOf(value: object): string {
  const known = hashes.get(value)
  if (known) return known
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10)
  hashes.set(value, hash)
  return hash
}
