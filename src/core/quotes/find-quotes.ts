import type { Proposal } from '../model/proposal.ts'
import type { Trace } from '../model/trace.ts'
import type { Passage } from '../text/passage.ts'

/** By their names, as the trace tells them. */
export interface QuoteRules {
  /** They propose, whatever the others do. */
  finders: Record<string, (passage: Passage) => Proposal[]>
  /** They drop and mend, in this order. Nobody else deletes. */
  refiners: Record<string, (passage: Passage, proposals: readonly Proposal[]) => readonly Proposal[]>
}

/** The quotes of an article, in text order, each with where its speaker is named; who that is comes later. */
export function findQuotes(passage: Passage, { finders, refiners }: QuoteRules, trace?: Trace): Proposal[] {
  const found = Object.entries(finders).flatMap(([name, find]) => {
    const proposals = find(passage)
    if (trace) for (const proposal of proposals) trace.proposed(name, proposal)
    return proposals
  })
  return Object.entries(refiners)
    .reduce<readonly Proposal[]>((before, [name, refine]) => {
      const after = refine(passage, before)
      trace?.refined(name, before, after)
      return after
    }, found)
    .slice()
}
