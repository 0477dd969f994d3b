import type { Article } from '../../core/model/article.ts'
import type { ArticleLinks } from '../../core/model/article-links.ts'
import type { FormerQuote, FormerVoice } from '../../core/model/former-voice.ts'
import type { LinkRecord, RecordedSpeaker } from '../../core/model/link-record.ts'
import type { WithdrawnArticle } from '../../core/model/withdrawn-article.ts'

/** An article with its record and what became of links to its quotes. */
export interface RecordedArticle {
  article: Article
  record: LinkRecord
  links: ArticleLinks
}

/** A quote that was once told as theirs. */
interface Told {
  quote: FormerQuote
  was: RecordedSpeaker
  /** Whose it is now; null for nobody's, and for a quote that is no more. */
  now: RecordedSpeaker | null
}

/**
 * Everybody whose page was published and who speaks nowhere any more, in the order of ids.
 *
 * @param speaking ids of those who do
 */
export function describeFormerVoices(
  articles: readonly RecordedArticle[],
  withdrawn: readonly WithdrawnArticle[],
  speaking: ReadonlySet<string>,
): FormerVoice[] {
  const voices = new Map<string, Told[]>()
  for (const told of [...articles.flatMap(listTold), ...withdrawn.flatMap(listWithdrawn)]) {
    const { id } = told.was
    if (!speaking.has(id)) voices.set(id, [...(voices.get(id) ?? []), told])
  }
  return [...voices].map(([id, told]) => describeVoice(id, told)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

function describeVoice(id: string, told: readonly Told[]): FormerVoice {
  const now = new Map<string, FormerVoice['now'][number]>()
  for (const { now: other } of told) {
    if (other !== null) now.set(other.id, { ...other, quotes: (now.get(other.id)?.quotes ?? 0) + 1 })
  }
  return {
    version: 1,
    id,
    name: told.at(-1)?.was.name ?? id,
    now: [...now.values()].sort((a, b) => b.quotes - a.quotes || (a.id < b.id ? -1 : 1)),
    left: told.flatMap(({ quote, now: other }) => (other === null ? [quote] : [])),
  }
}

/** Each quote of an article with each who was once told to have said it; with one who is so still, as well. */
function listTold({ article, record, links: { links } }: RecordedArticle): Told[] {
  const { slug } = article
  const speakers = new Map(article.speakers.map(({ id, name }) => [id, { id, name }]))
  const speakerOf = new Map(article.quotes.map((quote) => [quote.id, speakers.get(quote.speaker ?? '') ?? null]))
  return Object.entries(record.quotes).flatMap(([id, { revisions }]) => {
    const link = links[id]
    const quote = link === undefined ? id : link.quote
    const now = quote === null ? null : (speakerOf.get(quote) ?? null)
    // of several wordings that were told as one's, the last
    const told = new Map<string, Told>()
    for (const { speaker: was, words } of revisions) {
      if (was !== null) told.set(was.id, { quote: { slug, id, words }, was, now })
    }
    return [...told.values()]
  })
}

function listWithdrawn({ withdrawn: slug, quotes }: WithdrawnArticle): Told[] {
  return quotes.flatMap(({ id, words, speaker: was }) =>
    was === null ? [] : [{ quote: { slug, id, words }, was, now: null }],
  )
}
