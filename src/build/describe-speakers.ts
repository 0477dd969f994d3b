import type { Article, Quote, Speaker } from '../core/model/article.ts'
import type { ArticleLink, SpeakerIndex, SpokenQuote } from '../core/model/library.ts'
import { quoteWords } from '../core/model/quote-words.ts'
import { compareArticles, linkArticle } from './describe-library.ts'

/** All that one speaker said, across articles. */
export interface SpeakerRecord extends Omit<SpeakerIndex, 'version' | 'articles' | 'quotes' | 'first'> {
  /** Newest first. */
  articles: ArticleLink[]
  /** The earliest said first; where the text does not say when, the article's date stands in. Undated last. */
  quotes: SpokenQuote[]
}

interface Dated {
  quote: SpokenQuote
  /** What it is sorted by: the first day it may have been said, or the article's date. */
  when: string
}

interface Found {
  speaker: Speaker
  roles: Set<string>
  aliases: Set<string>
  articles: SpeakerRecord['articles']
  quotes: Dated[]
}

const NEVER = '9999'

/**
 * Everybody who is quoted, with all they said. The same id in two articles is the same person: the newest article's
 * name stands, roles and aliases add up.
 */
export function describeSpeakers(articles: readonly Article[]): SpeakerRecord[] {
  const everybody = new Map<string, Found>()
  for (const article of [...articles].sort(compareArticles)) {
    for (const speaker of article.speakers) {
      const quotes = article.quotes.filter((quote) => quote.speaker === speaker.id)
      if (quotes.length === 0) continue
      const found = everybody.get(speaker.id) ?? meet(speaker)
      everybody.set(speaker.id, found)
      for (const role of speaker.roles) found.roles.add(role)
      for (const alias of [speaker.name, ...speaker.aliases]) found.aliases.add(alias)
      found.articles.push(linkArticle(article))
      found.quotes.push(...quotes.map((quote) => dateQuote(article, quote)))
    }
  }
  return [...everybody.values()].map(describeSpeaker)
}

function meet(speaker: Speaker): Found {
  return { speaker, roles: new Set(), aliases: new Set(), articles: [], quotes: [] }
}

function dateQuote(article: Article, quote: Quote): Dated {
  const entry = article.timeline.find(({ kind, quotes }) => kind === 'said' && quotes.includes(quote.id))
  const words = quoteWords(article, quote)
  return {
    when: entry?.earliest ?? article.published ?? NEVER,
    quote: { article: linkArticle(article), id: quote.id, kind: quote.kind, words, said: entry?.date ?? null },
  }
}

function describeSpeaker({ speaker, roles, aliases, articles, quotes }: Found): SpeakerRecord {
  const { id, name, kind, wikidata } = speaker
  aliases.delete(name)
  return {
    id,
    name,
    kind,
    roles: [...roles],
    aliases: [...aliases],
    ...(wikidata !== undefined && { wikidata }),
    articles,
    // Stable: quotes of one day stay in the order of their articles and their text.
    quotes: quotes.sort((a, b) => (a.when < b.when ? -1 : Number(a.when > b.when))).map(({ quote }) => quote),
  }
}
