/** What no reader sees and no word needs: byte order mark, zero-width space, word joiner, soft hyphen, bidi marks. */
const INVISIBLE = /[\ufeff\u200b\u2060\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
/** Control characters other than tab and line ends. NUL never comes this far: it makes a file binary. */
const CONTROL = /(?![\t\n\v\f\r\u0085])\p{Cc}/gu
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g
/**
 * Spaces of every width become one: a non-breaking one is typography, and typography is the renderer's. A single plain
 * space, which most are, is left alone.
 */
const SPACES = /(?: *[^\S\n ]| {2})[^\S\n]*/g
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * The text in its canonical form: NFC, LF, plain single spaces, none at the ends of lines. Its words stay as they are.
 * Zero-width joiners stay too: emoji and some scripts are spelled with them.
 */
export function canonicalise(source: string): string {
  return source
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(LINE_END, '\n')
    .replace(INVISIBLE, '')
    .replace(CONTROL, '')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(/ ?\n ?/g, '\n')
}
