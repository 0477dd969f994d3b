import { createHash } from 'node:crypto'
import type { Locate } from '../core/exports/quote-rows.ts'
import type { Article } from '../core/model/article.ts'
import type { ArticleLinks } from '../core/model/article-links.ts'
import {
  articleDataPath,
  libraryDataPath,
  linksDataPath,
  neighboursDataPath,
  placesDataPath,
  speakerDataPath,
  spokenDataPath,
  voicesDataPath,
} from '../core/model/data-paths.ts'
import type { FormerVoice } from '../core/model/former-voice.ts'
import type {
  ArticleLink,
  ArticleNeighbours,
  LibraryEntry,
  LibrarySpeaker,
  MovedArticle,
  SeedProblem,
} from '../core/model/library.ts'
import type { LinkRecord } from '../core/model/link-record.ts'
import type { CardChoice } from './cards/card-choice.ts'
import { type CardPath, type CardSubject, createCardPath, listCards } from './cards/card-path.ts'
import { createExports, type Exports } from './create-exports.ts'
import { type CutLibrary, cutLibrary } from './cut-library.ts'
import { cutSpeaker } from './cut-speaker.ts'
import { compareArticles, compareVoices, describeArticle, type Library, linkArticle } from './describe-library.ts'
import { describeSpeakers, type SpeakerRecord } from './describe-speakers.ts'
import { describeTimeline } from './describe-timeline.ts'
import { describeFormerVoices } from './links/describe-former-voices.ts'
import { describeLinks } from './links/describe-links.ts'
import { describeWithdrawn, type Withdrawal } from './links/describe-withdrawn.ts'
import type { Publish } from './publish.ts'
import { publishTimeline } from './publish-timeline.ts'
import { createSearchIndex, type SearchFiles } from './search/create-search-index.ts'

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
  /** Which articles and quotes have a card, at `cards/` below the base. */
  cards: CardChoice
  /**
   * Where the site will stand (`https://example.org`), for links in files that are taken away; null or missing when not
   * known.
   */
  siteUrl?: string | null
}

/** An article with what is published of it. */
export interface PublishedArticle {
  article: Article
  links: ArticleLinks
  /** Slugs that lead to it and were its own before, in no order; none that another article has. */
  formerly: readonly string[]
  neighbours: ArticleNeighbours
}

export interface Publication {
  library: Library
  cut: CutLibrary
  libraryUrl: string
  whenUrl: string
  /** In the order of the library. */
  articles: readonly PublishedArticle[]
  withdrawn: readonly Withdrawal[]
  /** In the order of the library. */
  speakers: readonly SpeakerRecord[]
  /** Those who speak no more, and whose addresses answer. */
  formerVoices: readonly FormerVoice[]
  /** By slug: differs where an article or its links do. */
  versions: () => ReadonlyMap<string, string>
  /** Path below `base` → contents, serialised when asked for. */
  files: Map<string, () => string>
  /** Where the card of an article, or of a quote, stands below `base`; null where it has none. */
  cardPath: CardPath
  /** Each card that there is. */
  listCards: () => Iterable<CardSubject>
  /** What readers take with them, at addresses that stay. */
  exports: Exports
  /** What search asks for. */
  search: SearchFiles
}

/**
 * All JSON of the library. Pure: equal articles give equal names and contents.
 *
 * @param records what was published of the articles before, by slug
 * @param orphans records of articles that were withdrawn
 */
export function publishLibrary(
  articles: readonly Article[],
  problems: SeedProblem[],
  site: Site,
  records: ReadonlyMap<string, LinkRecord> = new Map(),
  orphans: readonly LinkRecord[] = [],
): Publication {
  const files: Publication['files'] = new Map()
  const publish: Publish = (stem, value) => {
    const path = `${site.assetsDir}/${stem}`
    const name = site.naming === 'hash' ? `${path}-${hashOf(value)}.json` : `${path}.json`
    files.set(name, () => JSON.stringify(value))
    return `${site.base}${encodeURI(name)}`
  }
  const place = (path: string, value: object) => void files.set(path, () => JSON.stringify(value))
  const publishVersion: Publish = (stem, value) =>
    site.naming === 'hash' ? publish(stem, value) : `${publish(stem, value)}?v=${hashOf(value)}`

  const published = publishArticles(articles, records)
  for (const { article, links, formerly, neighbours } of published) {
    place(articleDataPath(article.slug), article)
    place(linksDataPath(article.slug), links)
    place(neighboursDataPath(article.slug), neighbours)
    const moved: MovedArticle = { version: 1, moved: article.slug }
    for (const slug of formerly) place(articleDataPath(slug), moved)
  }
  const taken = published.flatMap(({ article, formerly }) => [article.slug, ...formerly])
  const withdrawn = describeWithdrawn(orphans, new Set(taken))
  for (const { article, slugs } of withdrawn) {
    for (const slug of slugs) place(articleDataPath(slug), article)
  }
  const speakers = describeSpeakers(articles)
    .map((record) => ({ record, voice: describeVoice(record) }))
    .sort((a, b) => compareVoices(a.voice, b.voice))
  // an index has the first page itself
  for (const { record } of speakers) {
    const { index, pages } = cutSpeaker(record)
    place(speakerDataPath(index.id), index)
    for (const [i, page] of pages.entries()) if (i > 0) place(spokenDataPath(index.id, i + 1), page)
  }
  const voices = speakers.map(({ voice }) => voice)
  const formerVoices = describeFormerVoices(
    published.flatMap(({ article, links }) => {
      const record = records.get(article.slug)
      return record === undefined ? [] : [{ article, record, links }]
    }),
    withdrawn.map(({ article }) => article),
    new Set(voices.map(({ id }) => id)),
  )
  for (const voice of formerVoices) place(speakerDataPath(voice.id), voice)
  const library: Library = {
    articles: published.map(({ article }) => describeOnce(article)),
    speakers: voices,
    problems,
  }
  const cut = cutLibrary(library)
  for (const [i, page] of cut.pages.entries()) place(libraryDataPath(i + 1), page)
  for (const voice of cut.places) place(placesDataPath(voice.id), voice)
  for (const [i, page] of cut.voices.entries()) if (i > 0) place(voicesDataPath(i + 1), page)
  const libraryUrl = publish('library', cut.index)
  const whenUrl = publish('when', publishTimeline(describeTimeline(articles, voices), publishVersion))
  return {
    library,
    cut,
    libraryUrl,
    whenUrl,
    files,
    articles: published,
    withdrawn,
    speakers: speakers.map(({ record }) => record),
    formerVoices,
    versions: () =>
      new Map(published.map(({ article, links }) => [article.slug, `${hashOf(article)} ${hashOf(links)}`])),
    exports: createExports(
      articles,
      speakers.map(({ record }) => record),
      locateOn(site),
    ),
    search: createSearchIndex(
      published.map(({ article }) => article),
      speakers.map(({ record }) => record),
    ),
    cardPath: createCardPath(articles, site.cards),
    listCards: () => listCards(articles, site.cards),
  }
}

/**
 * Newest first, each with the slugs that lead to it: of two articles that had the same one, to that whose editor says
 * so, and otherwise to the newer.
 */
function publishArticles(
  articles: readonly Article[],
  records: ReadonlyMap<string, LinkRecord>,
): readonly PublishedArticle[] {
  const taken = new Set(articles.map(({ slug }) => slug))
  const newestFirst = articles.toSorted(compareArticles)
  const claimed = new Map<string, Article>()
  for (const article of newestFirst)
    for (const slug of article.aliases ?? []) claimed.set(slug, claimed.get(slug) ?? article)
  const linkTo = (article: Article | undefined): ArticleLink | null => (article ? linkArticle(article) : null)
  return newestFirst.map((article, i) => {
    const record = records.get(article.slug)
    const known = new Set([...(article.aliases ?? []), ...(record?.slugs ?? [])])
    const formerly = [...known].filter((slug) => !taken.has(slug) && (claimed.get(slug) ?? article) === article)
    for (const slug of formerly) taken.add(slug)
    const neighbours: ArticleNeighbours = {
      version: 1,
      newer: linkTo(newestFirst[i - 1]),
      older: linkTo(newestFirst[i + 1]),
    }
    return { article, links: record ? linksOf(article, record) : NO_LINKS, formerly, neighbours }
  })
}

function describeVoice({ id, name, kind, roles, quotes, articles }: SpeakerRecord): LibrarySpeaker {
  return { id, name, kind, roles, quotes: quotes.length, articles: articles.length }
}

/**
 * A path's address on the site; without its host where that is not known. Slugs and ids are URL-safe by construction.
 */
function locateOn({ base, siteUrl = null }: Site): Locate {
  const root = (siteUrl === null ? base : new URL(base, siteUrl).href).replace(/\/$/, '')
  return (path) => root + path
}

/** Articles are never changed once parsed: to count the words of 10,000 again would take half of what an edit costs. */
const described = new WeakMap<Article, LibraryEntry>()

function describeOnce(article: Article): LibraryEntry {
  const entry = described.get(article) ?? describeArticle(article)
  described.set(article, entry)
  return entry
}

const NO_LINKS: ArticleLinks = { version: 1, links: {} }
const links = new WeakMap<LinkRecord, ArticleLinks>()

/** A record is made of one revision of its article, and belongs to that. */
function linksOf(article: Article, record: LinkRecord): ArticleLinks {
  const known = links.get(record)
  if (known) return known
  const described = describeLinks(article, record)
  links.set(record, described)
  return described
}

/** For the same reason, in development only the edited one is hashed again. */
const hashes = new WeakMap<object, string>()

/** 40 bits in hexadecimal: names differ on file systems that ignore case, too. */
function hashOf(value: object): string {
  const known = hashes.get(value)
  if (known) return known
  const hash = createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 10)
  hashes.set(value, hash)
  return hash
}
