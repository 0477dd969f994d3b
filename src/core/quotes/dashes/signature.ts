import type { TokenRange } from '../../text/passage.ts'
import { isCapitalised, type Token } from '../../text/tokens.ts'

/** Tokens of a name, of a handle, and from it to the year: `5 lutego 2018`, `April 6, 2018`. */
const LONGEST_NAME = 8
const LONGEST_HANDLE = 12
const LONGEST_DATE = 4
const YEAR = /^20\d\d$/

/** `— Jan Mostowy (@jan_mostowy) 5 lutego 2018`: who posted something, and when; token indices. */
export interface Signature {
  name: TokenRange
  /** Behind the year. */
  to: number
}

/** The signature that a dash opens; null where none follows. */
export function signatureBehind(tokens: readonly Token[], dash: number): Signature | null {
  if (tokens[dash]?.kind !== 'dash' || !isCapitalised(tokens[dash + 1])) return null
  const open = indexWithin(tokens, dash + 2, LONGEST_NAME, ({ text }) => text === '(')
  if (open === null || tokens[open + 1]?.text !== '@') return null
  const close = indexWithin(tokens, open + 2, LONGEST_HANDLE, ({ text }) => text === ')')
  const year = close === null ? null : indexWithin(tokens, close + 1, LONGEST_DATE, ({ text }) => YEAR.test(text))
  return year === null ? null : { name: { from: dash + 1, to: open }, to: year + 1 }
}

function indexWithin(tokens: readonly Token[], from: number, count: number, is: (token: Token) => boolean) {
  const found = tokens.slice(from, from + count).findIndex(is)
  return found < 0 ? null : from + found
}
