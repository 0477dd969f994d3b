import { classAt, LETTER, LOWER, NUMBER, skipClass, widthAt } from './characters.ts'
import { wordEnd } from './words.ts'

const DOT = 0x2e
const HYPHEN = 0x2d
const EXCLAMATION_MARK = 0x21
const QUESTION_MARK = 0x3f
const ELLIPSIS = 0x2026
/** Signs that typists double for a single one: `,,`, `''`, `--`. */
const DOUBLED: ReadonlySet<number> = new Set([0x2c, 0x27, HYPHEN])

/** Full stop, exclamation mark, question mark, ellipsis. */
export const isStop = (unit: number): boolean =>
  unit === DOT || unit === EXCLAMATION_MARK || unit === QUESTION_MARK || unit === ELLIPSIS

/**
 * Says where each token of one stretch of text ends. A token: an address (`emito.net`), a word as in words.ts, a run of
 * stops, a doubled sign, or any one character that is no space.
 */
export class TokenScanner {
  private readonly text: string
  private readonly end: number
  /** Up to here no address begins: the run of letters that ends here was tried, and another try costs its length. */
  private noAddress = 0

  constructor(text: string, end: number) {
    this.text = text
    this.end = end
  }

  /** The end of the token that starts at `at`, where no space is. */
  tokenEnd(at: number): number {
    const { text, end } = this
    const first = classAt(text, at)
    if (first & LETTER) {
      const address = this.addressEnd(at)
      return address > at ? address : wordEnd(text, at, end)
    }
    if (first & NUMBER) {
      const digits = wordEnd(text, at, end)
      // `31-letni`, `19-latek`: one word
      const compound = text.charCodeAt(digits) === HYPHEN && (classAt(text, digits + 1) & LOWER) !== 0
      return compound && digits + 1 < end ? wordEnd(text, digits + 1, end) : digits
    }
    const unit = text.charCodeAt(at)
    if (isStop(unit)) {
      let i = at + 1
      while (i < end && isStop(text.charCodeAt(i))) i++
      return i
    }
    if (DOUBLED.has(unit) && at + 1 < end && text.charCodeAt(at + 1) === unit) return at + 2
    return at + widthAt(text, at)
  }

  /** Letters, digits and hyphens, then dots with two small letters or more behind each; -1 when it is none. */
  private addressEnd(at: number): number {
    if (at < this.noAddress) return -1
    const { text, end } = this
    let i = at
    while (i < end && (text.charCodeAt(i) === HYPHEN || classAt(text, i) & (LETTER | NUMBER))) i += widthAt(text, i)
    this.noAddress = i
    let found = -1
    while (i < end && text.charCodeAt(i) === DOT) {
      const until = skipClass(text, i + 1, end, LOWER)
      if (lettersIn(text, i + 1, until) < 2 || (until < end && classAt(text, until) & LETTER)) break
      found = i = until
    }
    return found
  }
}

function lettersIn(text: string, from: number, to: number): number {
  let count = 0
  for (let i = from; i < to && count < 2; i += widthAt(text, i)) count++
  return count
}
