import type { Article, EvidenceRule, Quote, Speaker } from '../../../../src/core/model/article.ts'
import { nameQuotes } from '../../../../src/core/permalinks/name-quotes.ts'

/**
 * A quote, or its words and who says them; by which rule the speaker was found, and what the text calls them, if it
 * does.
 */
export type Said = string | { words: string; by: string; rule?: EvidenceRule; called?: string }

/** An article that is nothing but its quotes. */
export function articleOf(...said: readonly Said[]): Article {
  const speakers = new Map<string, Speaker>()
  const quotes: Omit<Quote, 'id'>[] = []
  let text = ''
  for (const one of said) {
    const { words, by, rule, called } = typeof one === 'string' ? { words: one, by: null } : one
    if (by !== null) speakers.set(by, { id: by, name: by, kind: 'person', roles: [], aliases: [], mentions: [] })
    const span = { start: text.length, end: text.length + words.length }
    text += by === null ? words : `${words} – powiedziano wtedy, a mówił to ${called ?? by}`
    const source = called === undefined ? null : { start: text.length - called.length, end: text.length }
    text += '\n\n'
    quotes.push({
      kind: 'direct',
      spans: [span],
      verbatim: [span],
      speaker: by,
      cue: null,
      source,
      confidence: 1,
      evidence: rule === undefined ? [] : [{ rule, span: source }],
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

/** The same article with words of one of its quotes heard as a quote of their own as well. */
export function hearInside(article: Article, words: string): Article {
  const start = article.text.indexOf(words)
  const span = { start, end: start + words.length }
  const rest = { kind: 'direct' as const, speaker: null, cue: null, source: null, confidence: 1, evidence: [] }
  const quotes = [...article.quotes.map(({ id: _, ...quote }) => quote), { ...rest, spans: [span], verbatim: [span] }]
  return { ...article, quotes: nameQuotes(article.text, quotes, article.speakers) }
}

export const idAt = (article: Article, i: number): string => article.quotes[i]?.id ?? ''

export const by = (name: string, words: string): Said => ({ words, by: name })

/** What stands before and behind the quote that is asked for. */
export const BEFORE = by('Zbigniew Lis', 'Pogłębiarka wróci do portu przed pierwszym lodem, tak jak obiecaliśmy')
export const AFTER = by('Iwo Ryś', 'Nikt z rady osiedla nie pytał mieszkańców o hałas ani o kurz na oknach')
/** Farther than what stands around a quote reaches. */
export const FAR: Said = by(
  'Olga Sum',
  'Zima tego roku przyszła wcześnie i zaskoczyła wszystkich prócz drogowców, którzy od września gromadzili piasek, sól oraz ' +
    'łopaty w dawnej cukrowni, gdzie dzieci urządziły sobie tymczasem lodowisko, bo podłoga jest tam równa, a stróż ' +
    'Marceli patrzy na wszystko przez palce, odkąd sam nauczył się jeździć na figurówkach po swojej wnuczce Kornelii, ' +
    'która wyjechała na studia do Krakowa i wraca dopiero na święta z całym bagażem nowych piosenek',
)
