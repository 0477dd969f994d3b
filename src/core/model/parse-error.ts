export interface ParseErrorPlace {
  /** From 1, in the source. */
  line: number
  /** From 1, in UTF-16 code units. */
  column?: number
  /** What to do about it, in plain words. */
  remedy: string
}

/** The only error that parsing throws: what is wrong with a seed, where, and what to do about it. */
export class ParseError extends Error {
  override readonly name = 'ParseError'
  readonly line: number
  readonly column: number | undefined
  readonly remedy: string

  constructor(message: string, { line, column, remedy }: ParseErrorPlace) {
    super(message)
    this.line = line
    this.column = column
    this.remedy = remedy
  }
}
