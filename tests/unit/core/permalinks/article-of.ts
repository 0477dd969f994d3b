import type { Article, Quote, Speaker } from '../../../../src/core/model/article.ts'
import { nameQuotes } from '../../../../src/core/permalinks/name-quotes.ts'

/** A quote, or its words and who says them. */
export type Said = string | { words: string; by: string }

/** An article that is nothing but its quotes. */
export function articleOf(...said: readonly Said[]): Article {
  const speakers = new Map<string, Speaker>()
  const quotes: Omit<Quote, 'id'>[] = []
  let text = ''
  for (const one of said) {
    const { words, by } = typeof one === 'string' ? { words: one, by: null } : one
    if (by !== null) speakers.set(by, { id: by, name: by, kind: 'person', roles: [], aliases: [], mentions: [] })
    const span = { start: text.length, end: text.length + words.length }
    text += by === null ? `${words}\n\n` : `${words} – powiedziano wtedy, a mówił to ${by}\n\n`
    quotes.push({
      kind: 'direct',
      spans: [span],
      verbatim: [span],
      speaker: by,
      cue: null,
      source: null,
      confidence: 1,
      evidence: [],
    })
  }
  return {
    version: 1,
    slug: 'most-w-nidowie',
    title: 'Most w Nidowie',
    titleFrom: 'given',
    lang: 'pl',
    published: null,
    text,
    blocks: [],
    quotes: nameQuotes(text, quotes, [...speakers.values()]),
    speakers: [...speakers.values()],
    timeline: [],
  }
}

export const idAt = (article: Article, i: number): string => article.quotes[i]?.id ?? ''
