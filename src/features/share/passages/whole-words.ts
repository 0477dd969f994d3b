import type { Span } from '../../../core/model/article.ts'

const WORD = /[\p{L}\p{M}\p{N}]/u
const SPACE = /\s/

/**
 * A stretch of text without the space at its ends, and with the whole of the words that it begins or ends in: half a
 * word is no passage. Null when it holds no word at all.
 */
export function wholeWords(text: string, { start, end }: Span): Span | null {
  let from = start
  let to = end
  while (from < to && SPACE.test(text[from] ?? '')) from += 1
  while (to > from && SPACE.test(text[to - 1] ?? '')) to -= 1
  if (!WORD.test(text.slice(from, to))) return null
  while (from > 0 && isInWord(text, from)) from -= 1
  while (to < text.length && isInWord(text, to)) to += 1
  return { start: from, end: to }
}

/** Letters beyond the basic plane are two units: either half counts as one. */
function isInWord(text: string, at: number): boolean {
  return isLetter(text, at - 1) && isLetter(text, at)
}

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  if (unit >= 0xdc00 && unit <= 0xdfff) return WORD.test(text.slice(at - 1, at + 1))
  return WORD.test(String.fromCodePoint(text.codePointAt(at) ?? 0))
}
