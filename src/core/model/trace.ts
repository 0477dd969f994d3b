import type { EvidenceRule, Span } from './article.ts'
import type { Proposal } from './proposal.ts'

/**
 * Listens while an article's quotes are found, for whoever wants to know why one is there or is not. It changes
 * nothing, and where nobody listens nothing is told. Objects are those that the rules pass on: the same one is the same
 * proposal, and a refiner may put another in its place.
 */
export interface Trace {
  /** A finder, by its name, proposed a quote. */
  proposed(finder: string, proposal: Proposal): void
  /** A refiner, by its name, took some proposals and left others. */
  refined(refiner: string, before: readonly Proposal[], after: readonly Proposal[]): void
  /** A proposal that stood became a quote with this speaker, or with none. */
  attributed(proposal: Proposal, attribution: TracedAttribution): void
}

export interface TracedAttribution {
  /** `Speaker.id`; null for nobody. */
  speaker: string | null
  /** How the speaker was found; null for nobody. */
  rule: EvidenceRule | null
  source: Span | null
  /** How sure the speaker is, 0..1, and the whole quote: this times the proposal's own confidence. */
  speakerConfidence: number
  confidence: number
}
