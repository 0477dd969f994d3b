import type { Cue, EvidenceRule } from '../../model/article.ts'
import type { Proposal, SourceHint } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange, verbatimSpans } from '../../text/passage.ts'
import { isCapitalised } from '../../text/tokens.ts'
import { withoutInserted } from '../clauses/inserted.ts'
import { findFrameContent } from './content.ts'

/** What is left of a rule's confidence when its frame does not stand before all that it frames. */
const NOT_LEADING = 0.2

/** The quote that a frame makes of its clause, or null when it frames nothing. */
export function quoteInFrame(
  passage: Passage,
  frame: TokenRange,
  sentence: TokenRange,
  rule: EvidenceRule & ('according-to' | 'as-said'),
  hint: SourceHint,
  confidence: number,
  cue: Cue | null = null,
): Proposal | null {
  const { tokens, partners } = passage
  const content = findFrameContent(passage, frame, sentence, rule === 'as-said')
  const first = content?.parts[0]
  if (!content || !first) return null
  const parts = content.parts
    .flatMap(({ from, to }) => withoutInserted(passage, from, to))
    .flatMap(({ from, to }) => contentRange(passage, from, to) ?? [])
  const spans = parts.map((part) => rangeSpan(passage, part))
  // `jak czytamy: A`: a colon before a capital gives the words themselves
  const given = tokens[frame.to]?.kind === 'colon' && isCapitalised(tokens[first.from])
  const inMarks = (part: TokenRange): boolean => (partners.get(part.from - 1) ?? -1) >= part.to
  const verbatim = parts.flatMap((part) => (inMarks(part) ? [rangeSpan(passage, part)] : verbatimSpans(passage, part)))
  return {
    kind: given ? 'direct' : verbatim.length > 0 ? 'mixed' : 'reported',
    spans,
    verbatim: given ? [] : verbatim,
    block: tokens[first.from]?.block ?? 0,
    cue,
    hint,
    confidence: content.leading ? confidence : confidence - NOT_LEADING,
    evidence: [{ rule, span: rangeSpan(passage, frame) }],
  }
}
