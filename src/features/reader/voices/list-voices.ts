import type { Article, Speaker } from '../../../core/model/article.ts'
import type { QuoteFilter } from '../quote-filter.ts'
import { keepsInk } from '../quote-filter.ts'
import { findEchoes, type SaidOnce } from './echoes.ts'

/** What one voice said; `speaker` is null for those whom the article does not name. */
export interface Voice {
  speaker: Speaker | null
  said: SaidOnce[]
}

/** What the filter keeps, each once, in text order. */
export function listSaid(article: Article, filter: QuoteFilter): SaidOnce[] {
  return findEchoes(
    article,
    article.quotes.filter((quote) => keepsInk(filter, quote)),
  )
}

/** The same by speaker: who speaks first stands first, those without a name at the end. */
export function groupByVoice(article: Article, said: readonly SaidOnce[]): Voice[] {
  const voices = new Map<string | null, SaidOnce[]>()
  for (const one of said) {
    const { speaker } = one.quote
    voices.set(speaker, [...(voices.get(speaker) ?? []), one])
  }
  return [...voices]
    .map(([id, own]) => ({ speaker: article.speakers.find((speaker) => speaker.id === id) ?? null, said: own }))
    .sort((a, b) => Number(a.speaker === null) - Number(b.speaker === null))
}
