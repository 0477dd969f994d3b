import type { Article } from '../core/model/article.ts'
import { countWords } from '../core/model/count-words.ts'
import type { ArticleLink, LibraryEntry, LibrarySpeaker, SeedProblem, Voice } from '../core/model/library.ts'
import { findStrongestLine } from './strongest-line.ts'

/** All articles and all who speak in them. */
export interface Library {
  /** Newest first; undated last. */
  articles: LibraryEntry[]
  /** Whoever speaks in any article, the most quoted first. */
  speakers: LibrarySpeaker[]
  /** Seeds that could not be read. Empty in a build, which a problem fails. */
  problems: SeedProblem[]
}

const LEAD_LENGTH = 200

/** What an article is known by elsewhere. */
export function linkArticle({ slug, title, published }: Article): ArticleLink {
  return { slug, title, published }
}

/** An article's entry in the library. */
export function describeArticle(article: Article): LibraryEntry {
  const { slug, title, titleFrom, published, quotes, source } = article
  const line = findStrongestLine(article)
  return {
    slug,
    title,
    titleFrom,
    published,
    lead: shorten(findLead(article), LEAD_LENGTH),
    words: countWords(article.text),
    quotes: quotes.length,
    speakers: countVoices(article),
    ...(line && { line }),
    ...(source && { source }),
  }
}

/** Newest first, undated last, then by title and slug. */
export function compareArticles(a: ArticleLink, b: ArticleLink): number {
  if (a.published !== b.published) {
    if (a.published === null) return 1
    if (b.published === null) return -1
    return a.published < b.published ? 1 : -1
  }
  return a.title.localeCompare(b.title, 'pl') || (a.slug < b.slug ? -1 : 1)
}

/** The most quoted first, then by name. */
export function compareVoices(a: Voice, b: Voice): number {
  return b.quotes - a.quotes || a.name.localeCompare(b.name, 'pl') || (a.id < b.id ? -1 : 1)
}

/** Those with a quote in the article. */
function countVoices({ quotes, speakers }: Article): Voice[] {
  const counts = new Map<string, number>()
  for (const { speaker } of quotes) if (speaker !== null) counts.set(speaker, (counts.get(speaker) ?? 0) + 1)
  return speakers
    .map(({ id, name, kind, roles }) => ({ id, name, kind, roles, quotes: counts.get(id) ?? 0 }))
    .filter((voice) => voice.quotes > 0)
    .sort(compareVoices)
}

function findLead({ blocks, text }: Article): string {
  const block =
    blocks.find(({ kind }) => kind === 'lead') ?? blocks.find(({ kind }) => kind === 'paragraph') ?? blocks[0]
  return block ? text.slice(block.span.start, block.span.end) : ''
}

/** Text in one line, at most `length` UTF-16 code units, cut between words. */
export function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= length) return line
  const room = line.slice(0, length)
  const space = room.lastIndexOf(' ')
  // A word that fills all the room is cut within; never within a surrogate pair.
  const cut = space > 0 ? room.slice(0, space) : room.slice(0, -1).replace(/[\ud800-\udbff]$/, '')
  return `${cut.replace(/[\s,;:–—-]+$/, '')}…`
}
