import type { Proposal } from '../../model/proposal.ts'
import { type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { tokenRange } from '../../text/token-range.ts'
import { introducesAnother } from './introduces-another.ts'
import { tellsOfSpeaker } from './tells-of-speaker.ts'
import { tellsOn } from './tells-on.ts'

/** Parts that attributions break one quote into; what has more is no speech. */
export const MOST_PARTS = 12

/** Speech that a dash has opened: where, with whose it goes on, and what introduces it before a colon. */
export interface Opened {
  at: number
  continues: Proposal | null
  lead: TokenRange | null
}

/** Gives the part to the quote that it goes on with; false where there is none, or where it has too many for speech. */
export function takePart({ continues }: Opened, passage: Passage, part: TokenRange): boolean {
  if (continues === null || continues.spans.length >= MOST_PARTS) return false
  continues.spans.push(rangeSpan(passage, part))
  return true
}

/**
 * `Głos zabrał wójt: – A. Potem wójt dodał, że B`: whether the author goes on behind speech whose speaker has been
 * told.
 */
export function endsOpened(passage: Passage, sentence: number, { at, lead, continues }: Opened): boolean {
  const where = continues?.hint.where
  const whose = lead ?? (where ? tokenRange(passage, where) : null)
  if (whose !== null && tellsOfSpeaker(passage, sentence, whose)) return true
  if (whose === null) return false
  const spoken = [
    ...(continues?.spans ?? []).map((span) => tokenRange(passage, span)),
    { from: at, to: passage.sentenceTokens[sentence]?.from ?? at },
  ]
  return introducesAnother(passage, sentence) || tellsOn(passage, sentence, spoken)
}
