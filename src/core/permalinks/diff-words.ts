import type { WordDifference } from '../model/article-links.ts'

/** Beyond so many steps one long replacement tells the reader as much. */
const MOST_EDITS = 400

/**
 * What changed from one wording to another, word by word, for a reader. The texts of `same` and `removed` make up
 * `was`, those of `same` and `added` make up `now`, white space as one space.
 *
 * Myers' greedy algorithm, O((n + m) × edits): https://doi.org/10.1007/BF01840446
 */
export function diffWords(was: string, now: string): WordDifference[] {
  const [a, b] = [wordsOf(was), wordsOf(now)]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const steps = [
    ...a.slice(0, head).map((text) => ({ kind: 'same' as const, text })),
    ...diffMiddle(a.slice(head, a.length - tail), b.slice(head, b.length - tail)),
    ...a.slice(a.length - tail).map((text) => ({ kind: 'same' as const, text })),
  ]
  return join(steps)
}

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter(Boolean)

function diffMiddle(a: readonly string[], b: readonly string[]): WordDifference[] {
  const trace: Map<number, number>[] = []
  let furthest = new Map([[1, 0]])
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits++) {
    const next = new Map(furthest)
    trace.push(furthest)
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const [above, left] = [furthest.get(diagonal + 1) ?? -1, furthest.get(diagonal - 1) ?? -1]
      let x = diagonal === -edits || (diagonal !== edits && left < above) ? above : left + 1
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x++
      next.set(diagonal, x)
      if (x >= a.length && x - diagonal >= b.length) return walkBack(a, b, trace)
    }
    furthest = next
  }
  return [
    ...a.map((text) => ({ kind: 'removed' as const, text })),
    ...b.map((text) => ({ kind: 'added' as const, text })),
  ]
}

function walkBack(
  a: readonly string[],
  b: readonly string[],
  trace: readonly ReadonlyMap<number, number>[],
): WordDifference[] {
  const steps: WordDifference[] = []
  let [x, y] = [a.length, b.length]
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const furthest = trace[edits]
    const diagonal = x - y
    const [above, left] = [furthest?.get(diagonal + 1) ?? -1, furthest?.get(diagonal - 1) ?? -1]
    const down = diagonal === -edits || (diagonal !== edits && left < above)
    const from = edits === 0 ? 0 : down ? above : left
    const fromY = edits === 0 ? 0 : from - (down ? diagonal + 1 : diagonal - 1)
    while (x > from && y > fromY && x > 0 && y > 0 && a[x - 1] === b[y - 1]) {
      steps.push({ kind: 'same', text: a[x - 1] ?? '' })
      x--
      y--
    }
    if (edits === 0) break
    if (down) steps.push({ kind: 'added', text: b[fromY] ?? '' })
    else steps.push({ kind: 'removed', text: a[from] ?? '' })
    x = from
    y = fromY
  }
  return steps.reverse()
}

/** Neighbours of a kind as one; what was removed comes before what was added in its place. */
function join(steps: readonly WordDifference[]): WordDifference[] {
  const joined: WordDifference[] = []
  let [removed, added]: [string[], string[]] = [[], []]
  const flush = (): void => {
    if (removed.length > 0) joined.push({ kind: 'removed', text: removed.join(' ') })
    if (added.length > 0) joined.push({ kind: 'added', text: added.join(' ') })
    removed = []
    added = []
  }
  for (const { kind, text } of steps) {
    if (kind === 'removed') removed.push(text)
    else if (kind === 'added') added.push(text)
    else {
      flush()
      const last = joined.at(-1)
      if (last?.kind === 'same') last.text += ` ${text}`
      else joined.push({ kind, text })
    }
  }
  flush()
  return joined
}
