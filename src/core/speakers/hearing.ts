import type { EvidenceRule, Span } from '../model/article.ts'
import type { Register, Voice } from './register.ts'

/** A quote's speaker, where the mention stands if there is one, and by which rule it is the one. */
export interface Found {
  voice: Voice
  source: Span | null
  rule: EvidenceRule
  confidence: number
}

/** Who has spoken so far: at which offset, in which block. */
export interface Heard {
  voice: Voice
  at: number
  block: number
  /** Told or asked in passing, `zapytany przez X, czy`, and not what the sentence is about. */
  passing: boolean
}

/** What a reader knows when a quote comes up: the voices, and who spoke before. */
export interface Hearing {
  register: Register
  heard: readonly Heard[]
  /** The voices heard last, latest first. */
  recent: readonly Voice[]
}
