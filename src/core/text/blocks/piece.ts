import type { BlockKind } from '../../model/article.ts'
import type { ReadText } from './read-text.ts'

/** A stretch of a paragraph on its way to be a block; its kind where a rule has settled it. */
export interface Piece {
  text: string
  kind?: BlockKind
  /** An editor has said so: no other rule changes it. */
  settled?: true
  /** Where it has been read already. */
  read?: ReadText
}

/**
 * Cuts `text` at `spans`, which are in order and disjoint, into what stands between them and what each is said to be.
 */
export function cutAt(
  text: string,
  spans: readonly { start: number; end: number; kind?: BlockKind | 'boilerplate' }[],
): Piece[] {
  if (spans.length === 0) {
    const whole = text.trim()
    return whole === '' ? [] : [{ text: whole }]
  }
  const pieces: Piece[] = []
  let at = 0
  const push = (from: number, to: number, kind?: BlockKind): void => {
    const trimmed = text.slice(from, to).trim()
    if (trimmed !== '') pieces.push({ text: trimmed, ...(kind && { kind }) })
  }
  for (const { start, end, kind } of spans) {
    push(at, start)
    if (kind !== 'boilerplate') push(start, end, kind)
    at = end
  }
  push(at, text.length)
  return pieces
}
