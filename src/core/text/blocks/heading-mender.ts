import type { Piece } from './piece.ts'

/** What an editor knows better of an article's headings. */
export interface HeadingMender {
  /** The pieces of a text before headings are sought in them, with those parted and settled that are known. */
  mark(pieces: readonly Piece[]): Piece[]
  /** Whether these words, which look like a heading inside a paragraph, are none. */
  refuses(text: string): boolean
}
