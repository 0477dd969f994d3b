import type { Candidate } from '../expression.ts'

/** Of candidates that overlap keeps the longest, of equals the one proposed first. In order of the text. */
export function pickLongest(candidates: readonly Candidate[]): Candidate[] {
  const taken = new Set<number>()
  return [...candidates]
    .sort((a, b) => b.to - b.from - (a.to - a.from))
    .filter(({ from, to }) => {
      for (let i = from; i < to; i++) if (taken.has(i)) return false
      for (let i = from; i < to; i++) taken.add(i)
      return true
    })
    .sort((a, b) => a.from - b.from)
}
