import { type Reading, readingsOf } from '../lexicon/morphology/readings.ts'
import type { Block } from '../model/article.ts'
import type { Sentence } from './sentences.ts'

export type TokenKind =
  | 'word'
  | 'number'
  | 'dash'
  | 'mark'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'stop'
  | 'open'
  | 'close'
  | 'other'

export interface Token {
  start: number
  end: number
  kind: TokenKind
  text: string
  /** Indices into the blocks and the sentences. */
  block: number
  sentence: number
  /** White space, or the block's edge, before and after. */
  spaceBefore: boolean
  spaceAfter: boolean
}

/** Addresses (`emito.net`), words as in words.ts, then ellipses and double signs that typists use for single ones, then any one unit of anything. */
const TOKEN =
  /\p{L}[\p{L}\p{N}-]*(?:\.\p{Ll}{2,})+(?!\p{L})|\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+|[.!?…]+|,,|''|--|\S/gu
const KINDS: Record<string, TokenKind> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '-': 'dash',
  '–': 'dash',
  '—': 'dash',
  '―': 'dash',
  '−': 'dash',
  '--': 'dash',
  '"': 'mark',
  '„': 'mark',
  '”': 'mark',
  '“': 'mark',
  '«': 'mark',
  '»': 'mark',
  ',,': 'mark',
  "''": 'mark',
  '‚': 'mark',
  '‘': 'mark',
  '’': 'mark',
  '‟': 'mark',
  '″': 'mark',
}

/** The tokens of all blocks, in order. A dash counts as one only where a space stands on one of its sides. */
export function findTokens(
  text: string,
  blocks: readonly Pick<Block, 'span'>[],
  sentences: readonly Sentence[],
): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  blocks.forEach(({ span }, block) => {
    for (const match of text.slice(span.start, span.end).matchAll(TOKEN)) {
      const start = span.start + match.index
      const end = start + match[0].length
      while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.span.start ?? 0) <= start) sentence++
      const spaceBefore = start === span.start || /\s/.test(text.charAt(start - 1))
      const spaceAfter = end === span.end || /\s/.test(text.charAt(end))
      const kind = kindOf(match[0])
      tokens.push({
        start,
        end,
        text: match[0],
        block,
        sentence,
        spaceBefore,
        spaceAfter,
        kind: kind === 'dash' && !spaceBefore && !spaceAfter ? 'other' : kind,
      })
    }
  })
  return tokens
}

function kindOf(text: string): TokenKind {
  const known = KINDS[text]
  if (known) return known
  if (/^\p{L}/u.test(text)) return 'word'
  if (/^\p{N}/u.test(text)) return 'number'
  return /^[.!?…]/.test(text) ? 'stop' : 'other'
}

/** What the dictionary says of a word token; nothing of other tokens. */
export function readingsAt(token: Token | undefined): readonly Reading[] {
  return token?.kind === 'word' ? readingsOf(token.text) : []
}

export const isCapitalised = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}/u.test(token.text)
export const isAcronym = (token: Token | undefined): boolean =>
  token?.kind === 'word' && /^\p{Lu}[\p{Lu}\p{N}-]+$/u.test(token.text)
