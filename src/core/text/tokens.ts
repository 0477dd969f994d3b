import type { Reading } from '../lexicon/morphology/readings.ts'
import type { Block } from '../model/article.ts'
import { classAt, SPACE } from './characters.ts'
import { formAt } from './form-table.ts'
import type { Form, TokenKind } from './forms.ts'
import { type Sentence, skipPictures } from './sentences.ts'
import { TokenScanner } from './token-scanner.ts'

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
  form: Form
}

/**
 * The tokens of all blocks, in order. A dash counts as one only where a space stands on one of its sides, or right
 * behind a closing mark: `„A”-mówi X`.
 */
export function findTokens(
  text: string,
  blocks: readonly Pick<Block, 'span'>[],
  sentences: readonly Sentence[],
): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  blocks.forEach(({ span }, block) => {
    const scanner = new TokenScanner(text, span.end)
    const first = skipPictures(text, span)
    for (let start = first; start < span.end; ) {
      if (classAt(text, start) & SPACE) {
        start++
        continue
      }
      const end = scanner.tokenEnd(start)
      while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.span.start ?? 0) <= start) sentence++
      const spaceBefore = start === first || (classAt(text, start - 1) & SPACE) !== 0
      const spaceAfter = end === span.end || (classAt(text, end) & SPACE) !== 0
      const form = formAt(text, start, end)
      const { kind } = form
      tokens.push({
        start,
        end,
        text: form.text,
        block,
        sentence,
        spaceBefore,
        spaceAfter,
        kind: kind === 'dash' && !spaceBefore && !spaceAfter && tokens.at(-1)?.kind !== 'mark' ? 'other' : kind,
        form,
      })
      start = end
    }
  })
  return tokens
}

/** What the dictionary says of a word token; nothing of other tokens. */
export const readingsAt = (token: Token | undefined): readonly Reading[] => token?.form.readings ?? NONE

const NONE: readonly Reading[] = []

export const isCapitalised = (token: Token | undefined): boolean => token?.form.isCapitalised ?? false
export const isAcronym = (token: Token | undefined): boolean => token?.form.isAcronym ?? false

/** Whether these words stand there, in whatever case: for a phrase that may open a sentence. */
export const isPhraseAt = (tokens: readonly Pick<Token, 'form'>[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.form.lower === word)

/** Whether these words stand there as they are written: within a sentence a capital makes a name of one. */
export const isWrittenAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.text === word)

/** `WRZOS` → `Wrzos`. */
export const inSmallLetters = (name: string): string => name.slice(0, 1) + name.slice(1).toLowerCase()
