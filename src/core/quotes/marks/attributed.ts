import type { EvidenceRule, Span } from '../../model/article.ts'
import type { Proposal } from '../../model/proposal.ts'
import { type Passage, rangeSpan } from '../../text/passage.ts'
import { type Attribution, cueOf, hintOf } from '../attribution.ts'

/** Direct speech in marks whose attribution is found. */
export function attributedInMarks(
  passage: Passage,
  block: number,
  spans: Span[],
  attribution: Attribution,
  marks: Span,
  rule: EvidenceRule,
): Proposal {
  return {
    kind: 'direct',
    spans,
    verbatim: [],
    block,
    cue: cueOf(passage, attribution.verb),
    hint: hintOf(passage, attribution),
    confidence: attribution.bare ? 0.75 : 0.97,
    evidence: [
      { rule: 'quotation-marks', span: marks },
      { rule, span: rangeSpan(passage, { from: attribution.from, to: attribution.to }) },
    ],
  }
}
