import type { Article, BlockKind, Quote, Span, TimelineEntry } from '../../../src/core/model/article.ts'

/** A quote by its words, one part or several; the rest may be left out. */
export interface Said extends Partial<Omit<Quote, 'spans' | 'verbatim' | 'source' | 'cue'>> {
  id: string
  words: string[]
  verbatim?: string[]
  cue?: string
  source?: string
}

export interface Dated extends Partial<Omit<TimelineEntry, 'span'>> {
  id: string
  words?: string
}

/** Where words stand in a text for the first time. @throws Error when they do not */
export function find(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`the text lacks: ${words}`)
  return { start, end: start + words.length }
}

/** An article of these blocks in which quotes and dates stand where their words do. */
export function writeArticle(
  paragraphs: [BlockKind, string][],
  { said = [], dated = [], ...rest }: { said?: Said[]; dated?: Dated[] } & Partial<Article> = {},
): Article {
  const text = paragraphs.map(([, words]) => words).join('\n\n')
  const speakers = new Set(said.map(({ speaker }) => speaker).filter((id) => id != null))
  return {
    version: 1,
    slug: 'targ',
    title: 'Targ',
    titleFrom: 'given',
    lang: 'pl',
    published: null,
    text,
    blocks: paragraphs.map(([kind, words]) => ({ kind, span: find(text, words) })),
    quotes: said.map(({ words, verbatim = [], cue, source, ...quote }) => ({
      kind: 'direct',
      speaker: null,
      confidence: 1,
      evidence: [],
      ...quote,
      spans: words.map((part) => find(text, part)),
      verbatim: verbatim.map((part) => find(text, part)),
      cue: cue === undefined ? null : { span: find(text, cue), lemma: cue },
      source: source === undefined ? null : find(text, source),
    })),
    speakers: [...speakers].map((id) => ({ id, name: id, kind: 'person', roles: [], aliases: [], mentions: [] })),
    timeline: dated.map(({ words, ...entry }) => ({
      kind: 'happened',
      date: null,
      earliest: null,
      latest: null,
      label: '',
      quotes: [],
      ...entry,
      span: words === undefined ? null : find(text, words),
    })),
    ...rest,
  }
}
