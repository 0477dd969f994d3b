/** What is read for an article: its own text, `NAME.yaml` of corrections beside it, and `speakers.yaml` of all. */
export type ParsedPart = 'seed' | 'corrections' | 'people'

export interface ParseErrorPlace {
  /** Which file it is; without it, the seed. */
  part?: ParsedPart
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
  readonly part: ParsedPart
  readonly line: number
  readonly column: number | undefined
  readonly remedy: string

  constructor(message: string, { part = 'seed', line, column, remedy }: ParseErrorPlace) {
    super(message)
    this.part = part
    this.line = line
    this.column = column
    this.remedy = remedy
  }
}
