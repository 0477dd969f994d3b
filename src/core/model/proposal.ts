import type { Cue, Evidence, QuoteKind, Span } from './article.ts'

/** What a verb shows of its subject, as bit sets of the dictionary's readings; 0 where it shows nothing. */
export interface Agreement {
  number: number
  genders: number
}

/** Of what shows nothing of its subject. */
export const NO_AGREEMENT: Agreement = Object.freeze({ number: 0, genders: 0 })

/**
 * Where the words that name a speaker stand, as seen from the cue:
 * - `after`, `before`: the cue's subject, in the nominative
 * - `genitive`: `zdaniem X`, `sugestia X, że`
 * - `label`: `X: …`
 * - `implied`: the cue's subject is the clause's before it, or dropped
 * - `impersonal`: `poinformowano`
 * - `none`: no cue at all
 */
export type SourcePlace = 'after' | 'before' | 'genitive' | 'label' | 'implied' | 'impersonal' | 'none'

export interface SourceHint {
  place: SourcePlace
  /** Where to look; null where nothing names anybody. */
  where: Span | null
  agreement: Agreement
}

/** What a finder hands to the refiners, and they to the speakers: a quote without its id and its speaker. */
export interface Proposal {
  kind: QuoteKind
  spans: Span[]
  verbatim: Span[]
  block: number
  cue: Cue | null
  hint: SourceHint
  confidence: number
  evidence: Evidence[]
  /** Its source is named in passing, `wyliczenia Izby, według których`: no dropped subject behind it means that one. */
  passing?: boolean
  /** The proposal whose words report this one. */
  within?: Proposal
}
