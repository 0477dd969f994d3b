import { agree } from '../grammar/subject.ts'
import { TO_ONESELF } from '../lexicon/pronouns.ts'
import { ANSWERING_VERBS, ASKING_VERBS, RAISING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Proposal } from '../model/proposal.ts'
import type { Passage } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Found, Heard } from './hearing.ts'

/** Quotes back among which whoever answers has spoken. */
const MEMORY = 8

/** Whether a quote is what its speaker asks. */
export const isQuestion = ({ cue }: Proposal): boolean =>
  ASKING_VERBS.has(cue?.lemma ?? '') || RAISING_VERBS.has(cue?.lemma ?? '')

/**
 * `Radny zapytał, czy most stanie. – Stanie – odparł.`: whoever answers is not who has just asked, but who spoke before of those
 * that agree with the verb; nobody where no other has. What is found otherwise stays.
 */
export function answerOf(
  passage: Passage,
  found: Found | null,
  { cue, hint, block }: Proposal,
  heard: readonly Heard[],
): Found | null {
  const last = heard.at(-1)
  if (!found || !last?.asks || found.voice !== last.voice || found.rule !== 'dropped-subject') return found
  if (!ANSWERING_VERBS.has(cue?.lemma ?? '') || last.block < block - 1) return found
  const { from, to } = tokenRange(passage, hint.where ?? { start: 0, end: 0 })
  // `odpowiada sam sobie`
  if (passage.tokens.slice(from, to).some(({ text }) => text === TO_ONESELF)) return found
  const other = heard
    .slice(-MEMORY)
    .findLast(({ voice, passing }) => !passing && voice !== last.voice && agree(hint.agreement, voice.agreement))
  return other ? { ...found, voice: other.voice, confidence: 0.75 } : null
}
