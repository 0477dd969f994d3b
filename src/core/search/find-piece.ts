/**
 * Which of some pieces holds a key.
 *
 * @param firsts the first key of each piece, in order by code unit
 * @returns its place; 0 for a key before all of them
 */
export function findPiece(firsts: readonly string[], key: string): number {
  let [low, high] = [0, firsts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((firsts[middle] ?? '') <= key) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
