import type { Span } from '../model/article.ts'
import { classAt, LETTER, MARK, NUMBER, SPACE, skipClass, widthAt } from '../text/characters.ts'

/** What the characters of a token alone tell. */
export interface DateForm {
  text: string
  lower: string
  /** Its value, of a bare number of up to four digits. */
  number: number | null
  /** All in capitals: a headline's word, no name. */
  shouts: boolean
}

/** A word, a number or a single mark: finer than `text/words`, for `12.01.2022`, `2014-2022` and `kwiecień-wrzesień`. */
export interface DateToken {
  span: Span
  form: DateForm
  text: string
  /** Lower case, except a capitalised word's: `Maj` is a name. Words all in capitals are a headline's. */
  word: string
  /** Its value, of a bare number of up to four digits. */
  number: number | null
}

/** The tokens of `text` within `span`. The first word's capital is the sentence's, so it is lowered. */
export function tokenize(text: string, { start, end }: Span): DateToken[] {
  const tokens: DateToken[] = []
  let opened = false
  for (let at = start; at < end; ) {
    const first = classAt(text, at)
    if (first & SPACE) {
      at++
      continue
    }
    const isWord = (first & LETTER) !== 0
    const isNumber = (first & NUMBER) !== 0
    const until = isWord
      ? skipClass(text, at, end, LETTER | MARK)
      : isNumber
        ? skipClass(text, at, end, NUMBER)
        : at + widthAt(text, at)
    const form = formOf(text.slice(at, until))
    const word = form.shouts || (isWord && !opened) ? form.lower : form.text
    tokens.push({ span: { start: at, end: until }, form, text: form.text, word, number: form.number })
    if (isWord || isNumber) opened = true
    at = until
  }
  return tokens
}

/** Forms kept at once. A text of nothing but new words must not fill the memory. */
const CACHED_FORMS = 60_000
const LONGEST_CACHED = 48
const cache = new Map<string, DateForm>()

function formOf(text: string): DateForm {
  const known = cache.get(text)
  if (known) return known
  const form: DateForm = {
    text,
    lower: text.toLowerCase(),
    number: /^[0-9]{1,4}$/.test(text) ? Number(text) : null,
    shouts: text.length > 1 && text === text.toUpperCase(),
  }
  if (text.length > LONGEST_CACHED) return form
  if (cache.size >= CACHED_FORMS) cache.clear()
  cache.set(text, form)
  return form
}

export const wordAt = (tokens: readonly DateToken[], at: number): string => tokens[at]?.word ?? ''
/** For words that may open a sentence or a heading: prepositions, demonstratives. */
export const lowerAt = (tokens: readonly DateToken[], at: number): string => tokens[at]?.form.lower ?? ''
export const numberAt = (tokens: readonly DateToken[], at: number): number | null => tokens[at]?.number ?? null

/** No space between the token and the one before it. */
export function isGlued(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  return token !== undefined && previous !== undefined && token.span.start === previous.span.end
}
