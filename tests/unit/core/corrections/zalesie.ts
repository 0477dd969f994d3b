import { parsePeople } from '../../../../src/core/corrections/people.ts'
import type { Article, Quote } from '../../../../src/core/model/article.ts'
import { ParseError } from '../../../../src/core/model/parse-error.ts'
import { parseArticle } from '../../../../src/core/pipeline.ts'

/** An article of our own with what an editor may want to mend. */
export const ZALESIE = `---
title: Most w Zalesiu
date: 2024-05-17
---
Burmistrz Zalesia Anna Nowak otworzyła most w sobotę.

– Most będzie służył wszystkim mieszkańcom – powiedziała Nowak. – Czekaliśmy na niego dziesięć lat.

Gmina szuka pieniędzy na kładkę

Radny Piotr Wilk dodał, że kładka jest potrzebna od zaraz. Na sesji nikt nie protestował.

Jak długo jeszcze Dyrektorka szkoły Ewa Sowa uważa, że „święty spokój” jest ważniejszy niż kładka. O pieniądzach na boisko mówi dużo! Na płocie wisi rysunek dzieci z napisem nie chcemy kładki.

Woda opadła, co widać gołym okiem, a gmina nie ma pieniędzy. Tak to widzi sołtys.
`

export const parse = (corrections: string, { source = ZALESIE, people = '' } = {}): Article =>
  parseArticle(source, { name: 'most', corrections, people: people === '' ? null : parsePeople(people) })

/** The words of a quote, its parts apart by a stroke. */
export const wordsOf = ({ text }: Article, { spans }: Pick<Quote, 'spans'>): string =>
  spans.map(({ start, end }) => text.slice(start, end)).join(' | ')

/** Each quote in a line: kind, speaker, words. */
export const quotesOf = (article: Article): string[] =>
  article.quotes.map((quote) => `${quote.kind} ${quote.speaker}: ${wordsOf(article, quote)}`)

/** The quote whose words begin so. */
export function quoteOf(article: Article, words: string): Quote {
  const quote = article.quotes.find((one) => wordsOf(article, one).startsWith(words))
  if (!quote) throw new Error(`No quote begins with “${words}”: ${quotesOf(article).join('; ')}`)
  return quote
}

/** Where parsing fails, and with what: `part:line:column message → remedy`. */
export function failureOf(parse: () => unknown): string {
  try {
    parse()
  } catch (error) {
    if (!(error instanceof ParseError)) throw error
    return `${error.part}:${error.line}:${error.column} ${error.message} → ${error.remedy}`
  }
  return 'no failure'
}
