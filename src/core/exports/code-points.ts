/**
 * For offsets in UTF-16 code units, as all of ours are, the same in Unicode code points, as the Web Annotation Data
 * Model wants them (4.2.5). They differ only behind characters outside the Basic Multilingual Plane.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index)
  return (offset) => offset - countBefore(pairs, offset)
}

/** How many of the ascending numbers are smaller. */
function countBefore(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
