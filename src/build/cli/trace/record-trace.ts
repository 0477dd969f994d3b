import type { Proposal } from '../../../core/model/proposal.ts'
import type { Trace, TracedAttribution } from '../../../core/model/trace.ts'

/** What became of a proposal, from the rule that made it to its speaker or its end. */
export interface ProposalHistory {
  /** The finder that proposed it; the refiner, of one that a refiner made of nothing known. */
  maker: string
  proposal: Proposal
  changes: { refiner: string; before: Proposal; after: Proposal }[]
  /** Null for one that stood. */
  dropped: { refiner: string; rivals: Rival[] } | null
  /** Null for one that was dropped. */
  attribution: TracedAttribution | null
}

/** A proposal that the refiner left standing on words of the one it dropped. */
export interface Rival {
  history: ProposalHistory
  /** As it then was. */
  proposal: Proposal
  /** How the dropped one lay to it. */
  relation: 'the same words as' | 'inside' | 'around' | 'across'
}

/** Where one object takes another's place, how to tell: the surest sign first. A spread keeps its hint and evidence. */
const SIGNS: readonly ((before: Proposal, after: Proposal) => boolean)[] = [
  (before, after) => before.hint === after.hint && before.evidence === after.evidence,
  (before, after) => before.hint === after.hint,
  (before, after) => relate(before, after) === 'the same words as',
  (before, after) => relate(before, after) !== null,
]

/** Writes down what the rules tell. `histories` come in the order in which they were proposed. */
export function recordTrace(): Trace & { histories: readonly ProposalHistory[] } {
  const histories: ProposalHistory[] = []
  const byProposal = new Map<Proposal, ProposalHistory>()
  const begin = (maker: string, proposal: Proposal): ProposalHistory => {
    const history: ProposalHistory = { maker, proposal, changes: [], dropped: null, attribution: null }
    histories.push(history)
    byProposal.set(proposal, history)
    return history
  }
  const historyOf = (maker: string, proposal: Proposal): ProposalHistory =>
    byProposal.get(proposal) ?? begin(maker, proposal)

  return {
    histories,
    proposed: begin,
    refined(refiner, before, after) {
      const [left, stayed] = [new Set(after), new Set(before)]
      const gone = before.filter((proposal) => !left.has(proposal))
      const fresh = after.filter((proposal) => !stayed.has(proposal))
      const replaced = pairReplacements(gone, fresh)
      for (const [old, now] of replaced) {
        const history = historyOf(refiner, old)
        history.changes.push({ refiner, before: old, after: now })
        byProposal.set(now, history)
      }
      for (const old of gone) {
        if (replaced.has(old)) continue
        const rivals = after.flatMap((proposal): Rival[] => {
          const relation = relate(old, proposal)
          return relation ? [{ history: historyOf(refiner, proposal), proposal, relation }] : []
        })
        historyOf(refiner, old).dropped = { refiner, rivals }
      }
      for (const proposal of after) historyOf(refiner, proposal)
    },
    attributed(proposal, attribution) {
      historyOf('no rule that was traced', proposal).attribution = attribution
    },
  }
}

/** Which proposal took which one's place, one to one. */
function pairReplacements(gone: readonly Proposal[], fresh: readonly Proposal[]): Map<Proposal, Proposal> {
  const pairs = new Map<Proposal, Proposal>()
  const waiting = new Set(fresh)
  for (const sign of SIGNS) {
    for (const before of gone) {
      if (pairs.has(before)) continue
      for (const after of waiting) {
        if (!sign(before, after)) continue
        pairs.set(before, after)
        waiting.delete(after)
        break
      }
    }
  }
  return pairs
}

/** How one proposal's words lie to another's; null where they share none. */
function relate(one: Proposal, other: Proposal): Rival['relation'] | null {
  const shared = one.spans.flatMap((a) => other.spans.map((b) => Math.min(a.end, b.end) - Math.max(a.start, b.start)))
  const both = shared.reduce((sum, length) => sum + Math.max(0, length), 0)
  if (both === 0) return null
  const inside = both === lengthOf(one)
  const around = both === lengthOf(other)
  return inside && around ? 'the same words as' : inside ? 'inside' : around ? 'around' : 'across'
}

const lengthOf = ({ spans }: Proposal): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
