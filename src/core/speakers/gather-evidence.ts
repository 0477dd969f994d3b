import type { Evidence, EvidenceRule, Span } from '../model/article.ts'
import type { Proposal } from '../model/proposal.ts'

/**
 * Why a quote is one and whose it is: what its finders say, then how its speaker was found. Where nothing beside the
 * quote names the speaker, the last mention before it is what the reader is shown.
 *
 * @param speaker how the speaker was found; null for a quote without one
 * @param mentions of that speaker, in text order
 */
export function gatherEvidence(
  { evidence, hint, cue, spans }: Proposal,
  speaker: { rule: EvidenceRule; source: Span | null } | null,
  mentions: readonly Span[],
): Evidence[] {
  if (speaker === null) {
    return hint.place === 'impersonal' ? [...evidence, { rule: 'impersonal', span: cue?.span ?? null }] : [...evidence]
  }
  const at = cue?.span.start ?? spans[0]?.start ?? 0
  // an echo in a heading stands before the words that it repeats
  const named = speaker.source ?? (speaker.rule === 'echo' ? null : lastBefore(mentions, at))
  return [...evidence, { rule: speaker.rule, span: named }]
}

/** Binary search; mentions do not overlap. */
function lastBefore(mentions: readonly Span[], at: number): Span | null {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.end ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return mentions[low - 1] ?? null
}
