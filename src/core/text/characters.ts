/**
 * The classes of characters that the scanners ask for, as bits. A table, because a regular expression asked a million
 * times costs ten times the work done on its answer.
 */
export const LETTER = 1
export const MARK = 2
export const NUMBER = 4
export const SPACE = 8
export const LOWER = 16
const KNOWN = 128

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\p{L}/u, LETTER],
  [/\p{M}/u, MARK],
  [/\p{N}/u, NUMBER],
  [/\s/u, SPACE],
  [/\p{Ll}/u, LOWER],
]

/** Of the basic plane, filled as characters turn up. */
const table = new Uint8Array(0x10000)

function classify(character: string): number {
  let bits = KNOWN
  for (const [pattern, bit] of CLASSES) if (pattern.test(character)) bits |= bit
  return bits
}

/** The classes of the character that starts at unit `at`; 0 past the end of the text. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdfff) return classify(String.fromCodePoint(text.codePointAt(at) ?? unit))
  const known = table[unit]
  if (known !== 0) return known ?? 0
  const found = classify(String.fromCharCode(unit))
  table[unit] = found
  return found
}

/** How many units the character at `at` takes. */
export function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at)
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1
}

/** Where the run of characters of `classes` that starts at `at` ends, at most at `end`. */
export function skipClass(text: string, at: number, end: number, classes: number): number {
  let i = at
  while (i < end && classAt(text, i) & classes) i += widthAt(text, i)
  return i
}
