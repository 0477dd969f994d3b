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
import { createDataFiles, type DataFiles, hashOf, type Naming } from './data-files.ts'
import { compareArticles, compareVoices, describeArticle, type Library, linkArticle } from './describe-library.ts'
import { describeSpeakers, type SpeakerRecord } from './describe-speakers.ts'
import { describeTimeline } from './describe-timeline.ts'
import { describeFormerVoices } from './links/describe-former-voices.ts'
import { describeLinks } from './links/describe-links.ts'
import { describeWithdrawn, type Withdrawal } from './links/describe-withdrawn.ts'
import { publishTimeline } from './publish-timeline.ts'
import { createSearchIndex, type SearchFiles } from './search/create-search-index.ts'

/** Where a site stands, and which of its cards there are. */
export interface Site extends Naming {
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
  files: DataFiles['files']
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
  const data = createDataFiles(site)
  const published = publishArticles(articles, records)
  for (const each of published) placeArticle(data, each)
  const taken = published.flatMap(({ article, formerly }) => [article.slug, ...formerly])
  const withdrawn = describeWithdrawn(orphans, new Set(taken))
  for (const { article, slugs } of withdrawn) {
    for (const slug of slugs) data.place(articleDataPath(slug), article)
  }
  const known = describeSpeakers(articles)
    .map((record) => ({ record, voice: describeVoice(record) }))
    .sort((a, b) => compareVoices(a.voice, b.voice))
  const [speakers, voices] = [known.map(({ record }) => record), known.map(({ voice }) => voice)]
  for (const speaker of speakers) placeSpeaker(data, speaker)
  const formerVoices = findFormerVoices(published, records, withdrawn, voices)
  for (const voice of formerVoices) data.place(speakerDataPath(voice.id), voice)
  const inOrder = published.map(({ article }) => article)
  const library: Library = { articles: inOrder.map(describeOnce), speakers: voices, problems }
  const cut = cutLibrary(library)
  placeLists(data, cut)
  return {
    library,
    cut,
    libraryUrl: data.publish('library', cut.index),
    whenUrl: data.publish('when', publishTimeline(describeTimeline(articles, voices), data.publishVersion)),
    files: data.files,
    articles: published,
    withdrawn,
    speakers,
    formerVoices,
    versions: () =>
      new Map(published.map(({ article, links }) => [article.slug, `${hashOf(article)} ${hashOf(links)}`])),
    exports: createExports(articles, speakers, locateOn(site)),
    search: createSearchIndex(inOrder, speakers),
    cardPath: createCardPath(articles, site.cards),
    listCards: () => listCards(articles, site.cards),
  }
}

function placeArticle({ place }: DataFiles, { article, links, formerly, neighbours }: PublishedArticle): void {
  place(articleDataPath(article.slug), article)
  place(linksDataPath(article.slug), links)
  place(neighboursDataPath(article.slug), neighbours)
  const moved: MovedArticle = { version: 1, moved: article.slug }
  for (const slug of formerly) place(articleDataPath(slug), moved)
}

/** The index has the first page itself. */
function placeSpeaker({ place }: DataFiles, speaker: SpeakerRecord): void {
  const { index, pages } = cutSpeaker(speaker)
  place(speakerDataPath(index.id), index)
  for (const [i, page] of pages.entries()) if (i > 0) place(spokenDataPath(index.id, i + 1), page)
}

/** The index has the first page of voices itself. */
function placeLists({ place }: DataFiles, { pages, places, voices }: CutLibrary): void {
  for (const [i, page] of pages.entries()) place(libraryDataPath(i + 1), page)
  for (const voice of places) place(placesDataPath(voice.id), voice)
  for (const [i, page] of voices.entries()) if (i > 0) place(voicesDataPath(i + 1), page)
}

function findFormerVoices(
  published: readonly PublishedArticle[],
  records: ReadonlyMap<string, LinkRecord>,
  withdrawn: readonly Withdrawal[],
  voices: readonly LibrarySpeaker[],
): FormerVoice[] {
  const recorded = published.flatMap(({ article, links }) => {
    const record = records.get(article.slug)
    return record === undefined ? [] : [{ article, record, links }]
  })
  const speaking = new Set(voices.map(({ id }) => id))
  return describeFormerVoices(
    recorded,
    withdrawn.map(({ article }) => article),
    speaking,
  )
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
