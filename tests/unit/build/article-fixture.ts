import type { Article, Quote, Speaker, TimelineEntry } from '../../../src/core/model/article.ts'

/** A quote by its words, who says it and, where the text says so, when. */
export interface Said {
  words: string
  by: Pick<Speaker, 'id' | 'name'> & Partial<Speaker>
  on?: Pick<TimelineEntry, 'date' | 'earliest' | 'latest'>
}

/** An article of one paragraph that holds each quote between quotation marks, every span computed from its words. */
export function writeArticle(slug: string, said: Said[], rest: Partial<Article> = {}): Article {
  const lead = rest.text ?? `Rada Zalesia obradowała o ${slug}.`
  const text = [lead, ...said.map(({ words }) => `„${words}”`)].join(' ')
  const quotes = said.map(({ words, by }, index): Quote => {
    const start = text.indexOf(`„${words}”`) + 1
    const span = { start, end: start + words.length }
    return {
      id: `q${index + 1}`,
      kind: 'direct',
      spans: [span],
      verbatim: [span],
      speaker: by.id,
      cue: null,
      source: null,
      confidence: 1,
      evidence: [],
    }
  })
  const speakers = new Map(said.map(({ by }) => [by.id, { ...NOBODY, ...by }]))
  const timeline = said.flatMap(({ words, on }, index): TimelineEntry[] =>
    on ? [{ ...on, id: `t${index + 1}`, kind: 'said', span: null, label: words, quotes: [`q${index + 1}`] }] : [],
  )
  return {
    version: 1,
    slug,
    title: `O ${slug}`,
    titleFrom: 'given',
    lang: 'pl',
    published: null,
    blocks: [{ kind: 'lead', span: { start: 0, end: text.length } }],
    quotes,
    speakers: [...speakers.values()],
    timeline,
    ...rest,
    text,
  }
}

const NOBODY: Omit<Speaker, 'id' | 'name'> = { kind: 'person', roles: [], aliases: [], mentions: [] }
