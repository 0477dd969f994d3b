import { PAGE_QUOTES, type SpeakerIndex, type SpokenPage, type SpokenQuote } from '../core/model/library.ts'
import { countPages, placesOfPage } from '../core/model/pages.ts'
import type { SpeakerRecord } from './describe-speakers.ts'

/** What one speaker said, as it is read: what is known of the whole of it, and the rest in pages. */
export interface CutSpeaker {
  index: SpeakerIndex
  /** In the order of their numbers, from 1. */
  pages: SpokenPage[]
}

/** Cuts what a speaker said so that opening it costs as much as one page, however much it is. */
export function cutSpeaker({ quotes, articles, ...speaker }: SpeakerRecord): CutSpeaker {
  const pages = Array.from({ length: countPages(quotes.length, PAGE_QUOTES) }, (_, index): SpokenPage => {
    const { start, end } = placesOfPage(index + 1, quotes.length, PAGE_QUOTES)
    return { version: 1, quotes: quotes.slice(start, end) }
  })
  const first = pages[0]?.quotes ?? []
  return { index: { version: 1, ...speaker, articles: articles.length, quotes: listKinds(quotes), first }, pages }
}

function listKinds(quotes: readonly SpokenQuote[]): SpeakerIndex['quotes'] {
  const runs: SpeakerIndex['quotes'] = []
  for (const { said, article, kind } of quotes) {
    const year = (said ?? article.published)?.match(/\d{4}/)?.[0] ?? null
    const last = runs.at(-1)
    if (last !== undefined && last[0] === year) last[1] += kind.charAt(0)
    else runs.push([year, kind.charAt(0)])
  }
  return runs
}
