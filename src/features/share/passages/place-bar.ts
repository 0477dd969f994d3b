/** Of the window, in px: edges that grow downwards and to the right. */
interface Box {
  top: number
  bottom: number
  left: number
  right: number
}

/** Between the words and the bar; a finger's or a pointer's slip. */
const GAP = 10

/**
 * Where a bar stands for selected words: right below them, above where there is no room below, and never over them.
 * Only words that fill the window are met, at its lower edge.
 *
 * @param lines the words' lines, from the first to the last
 * @param bar its size, px
 * @param room what of the window is free
 * @returns its corner, px from that of the window; null when nothing is drawn
 */
export function placeBar(
  lines: readonly Box[],
  bar: { width: number; height: number },
  room: Box,
): { x: number; y: number } | null {
  const drawn = lines.filter(({ left, right }) => right > left)
  const [first] = drawn
  const last = drawn.at(-1)
  if (first === undefined || last === undefined) return null
  const bottom = Math.max(...drawn.map((line) => line.bottom))
  const top = Math.min(...drawn.map((line) => line.top))
  const below = bottom + GAP
  const above = top - GAP - bar.height
  const isBelow = below + bar.height <= room.bottom
  const isAbove = !isBelow && above >= room.top
  const y = isBelow ? below : isAbove ? above : room.bottom - bar.height - GAP
  const line = isAbove ? first : last
  const middle = (line.left + line.right - bar.width) / 2
  return { x: Math.max(room.left, Math.min(middle, room.right - bar.width)), y }
}
