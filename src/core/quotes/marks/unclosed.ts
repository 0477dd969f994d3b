import { cueAt } from '../../grammar/cues.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan } from '../../text/passage.ts'
import { attributionAt, cueOf } from '../attribution.ts'
import { attributedInMarks } from './attributed.ts'
import { findIntroduction } from './find-introduction.ts'

/** An opening mark that nothing closes: up to the attribution, else to its block's end. */
export function findUnclosed(passage: Passage, block: number, open: number, end: number): Proposal | null {
  const { tokens } = passage
  if (tokens[open]?.spaceAfter) return null
  const marks = rangeSpan(passage, { from: open, to: open + 1 })
  for (let i = open + 1; i < end; i++) {
    // `"A, mówi X, który`: behind a comma its verb comes first
    const comma = tokens[i]?.kind === 'comma' && cueAt(tokens, i + 1, DIRECT_VERBS) !== null
    if (tokens[i]?.kind !== 'dash' && !comma) continue
    const attribution = attributionAt(passage, i + 1, end, true)
    const content = attribution ? contentRange(passage, open + 1, i) : null
    if (attribution && content) {
      const proposal = attributedInMarks(
        passage,
        block,
        [rangeSpan(passage, content)],
        attribution,
        marks,
        comma ? 'comma-attribution' : 'dash-attribution',
      )
      return {
        ...proposal,
        confidence: 0.85,
        evidence: [{ rule: 'quotation-mark-unclosed', span: marks }, ...proposal.evidence.slice(1)],
      }
    }
  }
  const introduced = findIntroduction(passage, open)
  const content = introduced?.verb ? contentRange(passage, open + 1, end) : null
  if (!introduced?.verb || !content) return null
  return {
    kind: 'direct',
    spans: [rangeSpan(passage, content)],
    verbatim: [],
    block,
    cue: cueOf(passage, introduced.verb),
    hint: introduced.hint,
    confidence: 0.75,
    evidence: [
      { rule: 'quotation-mark-unclosed', span: marks },
      { rule: 'colon-attribution', span: introduced.hint.where },
    ],
  }
}
