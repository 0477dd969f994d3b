import { type Document, parseDocument } from 'yaml'

/** How a file by hand is read: all values are strings, as where it is applied. */
export const READ = { schema: 'failsafe', prettyErrors: false } as const

/**
 * The text of an edited YAML document, with the lines that the edit left alone as they were written: the library would
 * set all of it in one style. What the library makes of it before and after the edit tells which lines those are.
 *
 * @param source what the document was read from, before it was edited
 */
export function keepLayout(source: string, edited: Document): string {
  const options = { lineWidth: 0, ...layoutOf(source) }
  const now = edited.toString(options)
  if (source.trim() === '') return now
  const written = source.replace(/\r?\n?$/, '').split(/\r?\n/)
  const before = linesOf(parseDocument(source, READ).toString(options))
  const after = linesOf(now)
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  const room = Math.min(before.length, after.length) - head
  while (tail < room && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  // as far around the edit as the library's lines are those that were written
  const places = align(before, written)
  while (head > 0 && places[head - 1] === undefined) head--
  while (tail > 0 && places[before.length - tail] === undefined) tail--
  const kept = [
    ...written.slice(0, head === 0 ? 0 : (places[head - 1] ?? 0) + 1),
    ...after.slice(head, after.length - tail),
    ...(tail === 0 ? [] : written.slice(places[before.length - tail])),
    '',
  ].join(source.includes('\r\n') ? '\r\n' : '\n')
  return isSame(kept, now) ? kept : now
}

const linesOf = (text: string): string[] => text.replace(/\n$/, '').split('\n')

/** For each of the library's lines the place of the one that was written so, but for spaces: the longest common row. */
function align(lines: readonly string[], written: readonly string[]): (number | undefined)[] {
  const [a, b] = [lines, written].map((all) => all.map((line) => line.trim().replace(/\s+/g, ' ')))
  if (a === undefined || b === undefined) return []
  // how long a row is common from here on
  const common = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number): number => common[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = common[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const places: (number | undefined)[] = a.map(() => undefined)
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] === b[j]) places[i++] = j++
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return places
}

function layoutOf(source: string): { indent: number; indentSeq: boolean } {
  const indents = [...source.matchAll(/^( +)[^\s#]/gm)].map(([, spaces = '']) => spaces.length)
  return {
    indent: Math.min(8, Math.max(2, Math.min(...indents, indents.length === 0 ? 2 : 8))),
    indentSeq: !/^[\w-]+:[^\S\n]*\r?\n- /m.test(source),
  }
}

function isSame(a: string, b: string): boolean {
  const [first, second] = [parseDocument(a, READ), parseDocument(b, READ)]
  return first.errors.length === 0 && JSON.stringify(first.toJS()) === JSON.stringify(second.toJS())
}
