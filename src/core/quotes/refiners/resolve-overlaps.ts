import type { Span } from '../../model/article.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { Passage } from '../../text/passage.ts'
import { nestedReport } from './nested-report.ts'

/**
 * One quote for each stretch of words. Of a proposal inside another's content the outer one stands, and the inner only if
 * it is a report of its own; of two that cross, or that cover the same, the surer one does. Sorted once and swept, so cost
 * is n log n.
 */
export function resolveOverlaps(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  const ordered = [...proposals].sort(
    (a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a) || b.confidence - a.confidence,
  )
  const kept: Proposal[] = []
  const nested: Proposal[] = []
  for (const proposal of ordered) {
    let standing = true
    // what is kept is disjoint and in order, so only the last few can reach this far
    while (kept.length > 0) {
      const last = kept.at(-1)
      if (!last || endOf(last) <= startOf(proposal)) break
      if (!meets(last, proposal)) break
      if (prefers(last, proposal)) {
        const report = covers(last, proposal) ? nestedReport(passage, last, proposal) : null
        if (report) nested.push(report)
        standing = false
        break
      }
      kept.pop()
    }
    if (standing) kept.push(proposal)
  }
  return [...kept, ...disjoint(kept, nested)].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
}

/** Of what is nested, what its outer proposal outlived, each apart from the one before. */
function disjoint(kept: readonly Proposal[], nested: readonly Proposal[]): Proposal[] {
  const standing = new Set(kept)
  let end = 0
  return nested.filter((inner) => {
    if (!inner.within || !standing.has(inner.within) || startOf(inner) < end) return false
    end = endOf(inner)
    return true
  })
}

const startOf = ({ spans }: Proposal): number => spans[0]?.start ?? 0
const endOf = ({ spans }: Proposal): number => spans.at(-1)?.end ?? 0
const length = ({ start, end }: Span): number => end - start

function meets(a: Proposal, b: Proposal): boolean {
  return a.spans.some((x) => b.spans.some((y) => x.start < y.end && y.start < x.end))
}

/** Whether `kept` stands against `other`: it holds it, or is surer where they cross. */
function prefers(kept: Proposal, other: Proposal): boolean {
  const same = covers(kept, other) && covers(other, kept)
  if (same) return kept.confidence + sureness(kept) >= other.confidence + sureness(other)
  if (covers(kept, other)) return kept.confidence >= 0.65 || other.confidence < kept.confidence + 0.2
  return kept.confidence >= other.confidence
}

/** Of two finders of the same words, the one that saw marks knows the kind better. */
const sureness = ({ cue }: Proposal): number => (cue ? 0.1 : 0)

/** At least nine tenths of `inner` lies in `outer`. */
function covers(outer: Proposal, inner: Proposal): boolean {
  const whole = inner.spans.reduce((sum, span) => sum + length(span), 0)
  let inside = 0
  for (const a of outer.spans)
    for (const b of inner.spans) inside += Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))
  return inside >= whole * 0.9
}
