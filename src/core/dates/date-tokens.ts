import { classAt, LETTER, MARK, NUMBER, skipClass, widthAt } from '../text/characters.ts'
import { formAt } from '../text/form-table.ts'
import type { Form } from '../text/forms.ts'
import type { Token } from '../text/tokens.ts'

/** A word, a number or a single sign: finer than `text/tokens`, for `2014-2022` in one word and `kwiecień-wrzesień`. */
export interface DateToken {
  start: number
  end: number
  form: Form
  text: string
  /** Lower case, except a capitalised word's: `Maj` is a name. Words all in capitals are a headline's. */
  word: string
  /** Its value, of a bare number of up to four digits. */
  number: number | null
}

/** The parts of a sentence's tokens. The first word's capital is the sentence's, so it is lowered. */
export function readDateTokens(tokens: readonly Token[], from: number, to: number): DateToken[] {
  const parts: DateToken[] = []
  let opened = false
  const push = (form: Form, start: number): void => {
    const isWord = form.kind === 'word'
    const word = form.isShouted || (isWord && !opened) ? form.lower : form.text
    parts.push({ start, end: start + form.text.length, form, text: form.text, word, number: form.number })
    if (isWord || form.kind === 'number') opened = true
  }
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (!token) break
    if (token.form.isPlain) push(token.form, token.start)
    else {
      let start = token.start
      for (const part of partsOf(token.form)) {
        push(part, start)
        start += part.text.length
      }
    }
  }
  return parts
}

/** Runs of letters, runs of digits, and each other character by itself. */
export function partsOf({ text }: Form): Form[] {
  const parts: Form[] = []
  for (let at = 0; at < text.length; ) {
    const first = classAt(text, at)
    const end =
      first & LETTER
        ? skipClass(text, at, text.length, LETTER | MARK)
        : first & NUMBER
          ? skipClass(text, at, text.length, NUMBER)
          : at + widthAt(text, at)
    parts.push(formAt(text, at, end))
    at = end
  }
  return parts
}

export const wordAt = (tokens: readonly DateToken[], at: number): string => tokens[at]?.word ?? ''
/** For words that may open a sentence or a heading: prepositions, demonstratives. */
export const lowerAt = (tokens: readonly DateToken[], at: number): string => tokens[at]?.form.lower ?? ''
export const numberAt = (tokens: readonly DateToken[], at: number): number | null => tokens[at]?.number ?? null

/** No space between the token and the one before it. */
export function isGlued(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]
  const previous = tokens[at - 1]
  return token !== undefined && previous !== undefined && token.start === previous.end
}
