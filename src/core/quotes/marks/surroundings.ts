import { type Passage, sentenceRange } from '../../text/passage.ts'
import type { Token } from '../../text/tokens.ts'

/** Whether marks that open at a token are the first of their sentence or paragraph. */
export function opensBlockOrSentence({ tokens }: Passage, open: number): boolean {
  const previous = tokens[open - 1]
  const token = tokens[open]
  return previous === undefined || previous.sentence !== token?.sentence || previous.block !== token?.block
}

/** Whether marks that close at a token are the last of their sentence, but for its stop. */
export function closesSentence(passage: Passage, close: number): boolean {
  const { to } = sentenceRange(passage, close)
  return close === to - 1 || (close === to - 2 && passage.tokens[close + 1]?.kind === 'stop')
}

/** Nothing but stops and dashes between two tokens. */
export function isGap({ tokens }: Passage, from: number, to: number): boolean {
  if (to - from > 3) return false
  for (let i = from; i < to; i++) if (tokens[i]?.kind !== 'stop' && tokens[i]?.kind !== 'dash') return false
  return true
}

/** Whether a bracket that opens in [from, at) is still open at `at`. */
export function isInBracket(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if (tokens[i]?.kind === 'close') return false
    if (tokens[i]?.kind === 'open') return true
  }
  return false
}
