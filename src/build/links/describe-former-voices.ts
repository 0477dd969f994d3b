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
  const isSilent: IsSilent = (speaker): speaker is RecordedSpeaker => speaker !== null && !speaking.has(speaker.id)
  const told = [
    ...articles.flatMap((article) => listTold(article, isSilent)),
    ...withdrawn.flatMap((article) => listWithdrawn(article, isSilent)),
  ]
  const voices = new Map<string, Told[]>()
  for (const one of told) {
    const others = voices.get(one.was.id)
    if (others) others.push(one)
    else voices.set(one.was.id, [one])
  }
  return [...voices].map(([id, said]) => describeVoice(id, said)).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Whether somebody is named, and speaks nowhere any more. */
type IsSilent = (speaker: RecordedSpeaker | null) => speaker is RecordedSpeaker

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

/** Each quote of an article with each who was told to have said it and is silent now; of most articles none. */
function listTold({ article, record, links: { links } }: RecordedArticle, isSilent: IsSilent): Told[] {
  const { slug } = article
  const quotes = Object.entries(record.quotes).filter(([, { revisions }]) =>
    revisions.some(({ speaker }) => isSilent(speaker)),
  )
  if (quotes.length === 0) return []
  const speakers = new Map(article.speakers.map(({ id, name }) => [id, { id, name }]))
  const speakerOf = new Map(article.quotes.map((quote) => [quote.id, speakers.get(quote.speaker ?? '') ?? null]))
  return quotes.flatMap(([id, { revisions }]) => {
    const link = links[id]
    const quote = link === undefined ? id : link.quote
    const now = quote === null ? null : (speakerOf.get(quote) ?? null)
    // of several wordings that were told as one's, the last
    const told = new Map<string, Told>()
    for (const { speaker: was, words } of revisions)
      if (isSilent(was)) told.set(was.id, { quote: { slug, id, words }, was, now })
    return [...told.values()]
  })
}

function listWithdrawn({ withdrawn: slug, quotes }: WithdrawnArticle, isSilent: IsSilent): Told[] {
  return quotes.flatMap(({ id, words, speaker: was }) =>
    isSilent(was) ? [{ quote: { slug, id, words }, was, now: null }] : [],
  )
}
