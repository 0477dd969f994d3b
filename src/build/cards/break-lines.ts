/** What is never divided between lines. Lengths are in em. */
export interface Unit {
  width: number
  /** Of the space behind it; 0 behind a hyphen. */
  space: number
}

/**
 * How many units stand on each line, so that there are as few lines as can be and they are about equally long: no last
 * word stands alone. The least sum of squared shortfalls, as in Knuth and Plass, “Breaking Paragraphs into Lines”
 * (1981), without stretch or hyphens, and with the last line counted like the others.
 *
 * @param width of the column, in em
 * @returns null when a unit is wider than the column
 */
export function breakLines(units: readonly Unit[], width: number): number[] | null {
  if (units.some((unit) => unit.width > width)) return null
  const fewest = countLines(units, width)
  // cost of setting the first `n` units on `line` lines, and where the last of these begins
  let costs: number[] = [0]
  const starts: number[][] = []
  for (let line = 0; line < fewest; line++) {
    const next: number[] = []
    const start: number[] = []
    for (let first = 0; first < units.length; first++) {
      const before = costs[first]
      if (before === undefined) continue
      let length = 0
      for (let last = first; last < units.length; last++) {
        const unit = units[last]
        if (unit === undefined || length + unit.width > width) break
        const cost = before + (width - length - unit.width) ** 2
        if (cost < (next[last + 1] ?? Number.POSITIVE_INFINITY)) {
          next[last + 1] = cost
          start[last + 1] = first
        }
        length += unit.width + unit.space
      }
    }
    costs = next
    starts.push(start)
  }
  const lines: number[] = []
  let end = units.length
  for (const start of starts.toReversed()) {
    const first = start[end] ?? 0
    lines.unshift(end - first)
    end = first
  }
  return lines
}

function countLines(units: readonly Unit[], width: number): number {
  let lines = 0
  let length = Number.POSITIVE_INFINITY
  for (const unit of units) {
    if (length + unit.width > width) {
      lines += 1
      length = 0
    }
    length += unit.width + unit.space
  }
  return lines
}
