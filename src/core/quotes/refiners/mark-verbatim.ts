import type { Proposal } from '../../model/proposal.ts'

/** Direct speech is given word for word, all of it; spans stand in order. */
export function markVerbatim(proposal: Proposal): Proposal {
  const spans = [...proposal.spans].sort((a, b) => a.start - b.start)
  return { ...proposal, spans, verbatim: proposal.kind === 'direct' ? spans : proposal.verbatim }
}
