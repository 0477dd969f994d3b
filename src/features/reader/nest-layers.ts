/** Half-open, in UTF-16 code units. */
interface Range {
  start: number
  end: number
}

export interface Layer<T> extends Range {
  value: T
}

export type LayerNode<T> =
  | ({ type: 'text' } & Range)
  | ({ type: 'layer'; value: T; continued: boolean; children: LayerNode<T>[] } & Range)

/**
 * Lays ranges over a text as a tree, the way elements need them: what overlaps is nested, the earlier and longer one
 * outside; what only crosses is cut at the boundary, its later part being `continued`. The text nodes of the tree, in
 * order, are the range `whole` without gap or overlap. Of two equal ranges the one given first is outside.
 */
export function nestLayers<T>(whole: Range, layers: readonly Layer<T>[]): LayerNode<T>[] {
  const inside = layers
    .map((layer) => ({
      value: layer.value,
      continued: layer.start < whole.start,
      start: Math.max(layer.start, whole.start),
      end: Math.min(layer.end, whole.end),
    }))
    .filter(({ start, end }) => start < end)
  return nest(whole, inside)
}

interface Piece<T> extends Layer<T> {
  continued: boolean
}

function nest<T>(whole: Range, pieces: readonly Piece<T>[]): LayerNode<T>[] {
  const queue = [...pieces].sort((a, b) => a.start - b.start || b.end - a.end)
  const nodes: LayerNode<T>[] = []
  let at = whole.start
  for (let piece = queue.shift(); piece !== undefined; piece = queue.shift()) {
    const { start, end, value, continued } = piece
    if (at < start) nodes.push({ type: 'text', start: at, end: start })
    const children: Piece<T>[] = []
    const later: Piece<T>[] = []
    for (const other of queue) {
      if (other.start >= end) later.push(other)
      else if (other.end <= end) children.push(other)
      else {
        children.push({ ...other, end })
        later.push({ ...other, start: end, continued: true })
      }
    }
    nodes.push({ type: 'layer', value, continued, start, end, children: nest({ start, end }, children) })
    queue.splice(0, queue.length, ...later.sort((a, b) => a.start - b.start || b.end - a.end))
    at = end
  }
  if (at < whole.end) nodes.push({ type: 'text', start: at, end: whole.end })
  return nodes
}
