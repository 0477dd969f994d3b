/** Two places that stand for each other; `likeness` is above 0 when their words are alike, else one replaced the other. */
export interface AlignedPair {
  a: number
  b: number
  likeness: number
}

export interface WordAlignment {
  pairs: AlignedPair[]
  /** Likeness of the pairs less what gaps and replacements cost. */
  score: number
}

/** To open a gap costs most, to go on with it little: what was left out or put in stands together. */
const GAP = 0.75
const GAP_LONGER = 0.12

/**
 * The best local alignment of two sequences, with affine gaps (Smith–Waterman in Gotoh's form,
 * https://doi.org/10.1016/0022-2836(82)90398-9). Time and space grow with n × m.
 *
 * @param likenessOf how alike two places are: 1 the same, below 0 what it costs to let one replace the other
 */
export function alignWords(n: number, m: number, likenessOf: (a: number, b: number) => number): WordAlignment {
  const width = m + 1
  const match = new Float64Array((n + 1) * width)
  const skipA = new Float64Array((n + 1) * width).fill(-1e9)
  const skipB = new Float64Array((n + 1) * width).fill(-1e9)
  const likenesses = new Float64Array((n + 1) * width)
  let best = 0
  let bestAt = 0
  for (let i = 1; i <= n; i++) {
    for (let j = 1; j <= m; j++) {
      const at = i * width + j
      const likeness = likenessOf(i - 1, j - 1)
      likenesses[at] = likeness
      const before = at - width - 1
      const gain = Math.max(0, get(match, before), get(skipA, before), get(skipB, before)) + likeness
      match[at] = gain
      skipA[at] = Math.max(
        get(match, at - width) - GAP,
        get(skipA, at - width) - GAP_LONGER,
        get(skipB, at - width) - GAP,
      )
      skipB[at] = Math.max(get(match, at - 1) - GAP, get(skipB, at - 1) - GAP_LONGER, get(skipA, at - 1) - GAP)
      if (gain > best) {
        best = gain
        bestAt = at
      }
    }
  }
  return { pairs: trace(bestAt, width, match, skipA, skipB, likenesses), score: best }
}

function trace(
  from: number,
  width: number,
  match: Float64Array,
  skipA: Float64Array,
  skipB: Float64Array,
  likenesses: Float64Array,
): AlignedPair[] {
  const pairs: AlignedPair[] = []
  let at = from
  let state: 'match' | 'skipA' | 'skipB' = 'match'
  while (at >= width && at % width > 0) {
    if (state === 'match') {
      pairs.push({ a: Math.floor(at / width) - 1, b: (at % width) - 1, likeness: get(likenesses, at) })
      at -= width + 1
      const [m, a, b] = [get(match, at), get(skipA, at), get(skipB, at)]
      const top = Math.max(0, m, a, b)
      if (top === 0 || at < width || at % width === 0) break
      state = top === m ? 'match' : top === a ? 'skipA' : 'skipB'
    } else {
      const skipping: Float64Array = state === 'skipA' ? skipA : skipB
      const value = get(skipping, at)
      at -= state === 'skipA' ? width : 1
      if (value === get(skipping, at) - GAP_LONGER) continue
      state = value === get(match, at) - GAP ? 'match' : state === 'skipA' ? 'skipB' : 'skipA'
    }
  }
  return pairs.reverse()
}

const get = (cells: Float64Array, at: number): number => cells[at] ?? -1e9
