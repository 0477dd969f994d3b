import type { Span } from '../model/article.ts'

/** A word, a number or a single mark: finer than `text/words`, for `12.01.2022`, `2014-2022` and `kwiecień-wrzesień`. */
export interface DateToken {
  span: Span
  text: string
  /** Lower case, except a capitalised word's: `Maj` is a name. Words all in capitals are a headline's. */
  word: string
  /** Its value, of a bare number of up to four digits. */
  number: number | null
}

const TOKEN = /\p{L}[\p{L}\p{M}]*|\p{N}+|[^\s]/gu

/** The tokens of `text` within `span`. The first word's capital is the sentence's, so it is lowered. */
export function tokenize(text: string, span: Span): DateToken[] {
  const tokens: DateToken[] = []
  let opened = false
  for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
    const start = span.start + match.index
    const raw = match[0]
    const shout = raw.length > 1 && raw === raw.toUpperCase()
    const isWord = /^\p{L}/u.test(raw)
    tokens.push({
      span: { start, end: start + raw.length },
      text: raw,
      word: shout || (isWord && !opened) ? raw.toLowerCase() : raw,
      number: /^[0-9]{1,4}$/.test(raw) ? Number(raw) : null,
    })
    if (isWord || /^\p{N}/u.test(raw)) opened = true
  }
  return tokens
}

export const wordAt = (tokens: readonly DateToken[], at: number): string => tokens[at]?.word ?? ''
/** For words that may open a sentence or a heading: prepositions, demonstratives. */
export const lowerAt = (tokens: readonly DateToken[], at: number): string => tokens[at]?.word.toLowerCase() ?? ''
export const numberAt = (tokens: readonly DateToken[], at: number): number | null => tokens[at]?.number ?? null

/** No space between the token and the one before it. */
export function isGlued(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  return token !== undefined && previous !== undefined && token.span.start === previous.span.end
}
