import { type Document, parseDocument } from 'yaml'

/** How a file by hand is read: all values are strings, as where it is applied. */
export const READ = { schema: 'failsafe', prettyErrors: false } as const

/**
 * The text of an edited YAML document, with the lines that the edit left alone as they were written: the library would
 * set all of it in one style.
 *
 * @param source what the document was read from, before it was edited
 */
export function keepLayout(source: string, edited: Document): string {
  const options = { lineWidth: 0, ...layoutOf(source) }
  const now = edited.toString(options)
  if (source.trim() === '') return now
  const lines = source.split(/\r?\n/)
  if (lines.at(-1) !== '') lines.push('')
  const before = parseDocument(source, READ).toString(options).split('\n')
  const after = now.split('\n')
  let head = 0
  while (head < before.length && head < after.length && before[head] === after[head]) head++
  let tail = 0
  const room = Math.min(before.length, after.length) - head
  while (tail < room && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const { above, below } = around(before, lines, head, before.length - tail)
  const kept = [...lines.slice(0, above), ...after.slice(head, after.length - tail), ...lines.slice(below)].join(
    source.includes('\r\n') ? '\r\n' : '\n',
  )
  return isSame(kept, now) ? kept : now
}

/**
 * What of the lines as they were written stands above and below the lines [from, to) of the library's style. The
 * library may give a comment a line of its own, so that lines are counted by what else is in them.
 */
function around(styled: readonly string[], lines: readonly string[], from: number, to: number) {
  const isAlone = (line: string): boolean => /^\s*#/.test(line)
  const count = (some: readonly string[]): number => some.filter((line) => !isAlone(line)).length
  const [above, below] = [count(styled.slice(0, from)), count(styled.slice(to))]
  let start = 0
  for (let passed = 0; start < lines.length && passed < above; start++) if (!isAlone(lines[start] ?? '')) passed++
  let end = lines.length
  for (let passed = 0; end > start && passed < below; end--) if (!isAlone(lines[end - 1] ?? '')) passed++
  // comments beside the edited lines are in the edited text only where they are among those lines
  const lead = styled
    .slice(0, from)
    .toReversed()
    .findIndex((line) => !isAlone(line))
  const trail = styled.slice(to).findIndex((line) => !isAlone(line))
  for (let n = Math.max(0, lead); n > 0 && isAlone(lines[start] ?? ''); n--) start++
  for (let n = Math.max(0, trail); n > 0 && isAlone(lines[end - 1] ?? ''); n--) end--
  return { above: start, below: Math.max(start, end) }
}

function layoutOf(source: string): { indent: number; indentSeq: boolean } {
  const [, indent = '  '] = /^[^\s#][^\n]*:[^\S\n]*(?:#[^\n]*)?\n( +)\S/m.exec(source.replaceAll('\r', '')) ?? []
  return { indent: Math.min(8, Math.max(2, indent.length)), indentSeq: !/^[\w-]+:[^\S\n]*\r?\n- /m.test(source) }
}

function isSame(a: string, b: string): boolean {
  const [first, second] = [parseDocument(a, READ), parseDocument(b, READ)]
  return first.errors.length === 0 && JSON.stringify(first.toJS()) === JSON.stringify(second.toJS())
}
