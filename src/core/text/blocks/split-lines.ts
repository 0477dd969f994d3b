import { DASH } from '../dashes.ts'

export const LIST_ITEM = /^(?:[•◦▪*]|\p{N}{1,2}[.)]) (?=\S)/u

/** What opens an item behind a sign that one ends with, or that announces it; a dash alone may go on with its line. */
const ITEM = new RegExp(`^(?:[•◦▪] |${DASH} [\\p{Lu}„"«])`, 'u')
const BEFORE_ITEM = /[,;:]$/

const TURN = new RegExp(`^${DASH} `)
const SENTENCE_END = /[.!?…”"»]$/
const SENTENCE_START = /^[\p{Lu}„"«]/u

/** What goes on with the line above it. */
const GOES_ON = /^[\p{Ll},;:.!?…)\]]/u

/** Lines longer than that are paragraphs, if nothing says that they were wrapped. */
const LONGEST = 120

/** So many lines have to go on in the next before their text is a wrapped one. */
const FEWEST = 3

/** Of the column: a face with letters of many widths does not fill it to the letter. */
const RAGGED = 0.85

/**
 * The column that the lines of a text were wrapped at: infinite where nobody wrapped them, so that each line is a
 * paragraph, and null where too few lines tell.
 */
export function findColumn(paragraphs: readonly string[]): number | null {
  const broken = paragraphs.map((paragraph) => paragraph.split('\n')).filter(({ length }) => length > 1)
  const nexts = broken.flatMap((lines) => lines.slice(1))
  const going = nexts.filter((line) => GOES_ON.test(line)).length
  if (going >= FEWEST && going >= nexts.length / 2)
    return broken.flatMap((lines) => lines.slice(0, -1)).reduce((most, { length }) => Math.max(most, length), 0)
  return broken.some((lines) => lines.some(({ length }) => length > LONGEST)) ? Number.POSITIVE_INFINITY : null
}

/** Whether the next line's first word would still have fitted. */
const endsEarly = (line: string, next: string, column: number): boolean =>
  line.length + 1 + next.search(/\s|$/u) < RAGGED * column

/**
 * Lines of one paragraph stay together, unless each is a turn of dialogue, a list item, or a sentence of its own; or,
 * where it is known at which column lines were wrapped, unless one ended before it.
 *
 * @param column as `findColumn` gives it
 */
export function splitLines(paragraph: string, column: number | null): string[] {
  const parts: string[] = []
  let part: string[] = []
  for (const line of paragraph.split('\n')) {
    if (line === '') continue
    const previous = part.at(-1)
    if (previous !== undefined && parted(previous, line, column)) {
      parts.push(part.join('\n'))
      part = []
    }
    part.push(line)
  }
  if (part.length > 0) parts.push(part.join('\n'))
  return parts
}

function parted(line: string, next: string, column: number | null): boolean {
  const ended = SENTENCE_END.test(line)
  if (column === null) return TURN.test(next) || LIST_ITEM.test(next) || (ended && SENTENCE_START.test(next))
  if (ITEM.test(next) && BEFORE_ITEM.test(line)) return true
  return endsEarly(line, next, column) && (ended || !GOES_ON.test(next))
}
