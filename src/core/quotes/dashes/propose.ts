import type { Evidence, QuoteKind } from '../../model/article.ts'
import { NO_AGREEMENT, type Proposal } from '../../model/proposal.ts'
import { type Passage, rangeSpan, type TokenRange, verbatimSpans } from '../../text/passage.ts'
import { type Attribution, cueOf, hintOf } from '../attribution.ts'
import { type LeadIn, writtenBy } from './introduced.ts'

/** How speech ends: with an attribution behind a dash, or behind a comma. */
export interface Ending {
  attribution: Attribution
  /** The token of the dash or comma. */
  dash: number
  /** A dash has opened the speech. */
  opened: boolean
  /** A mark closes it that none has opened. */
  unopened: boolean
}

/** Speech whose speaker an attribution behind its dash tells. */
export function attributed(
  passage: Passage,
  block: number,
  content: TokenRange,
  { attribution, dash, opened, unopened }: Ending,
): Proposal {
  const span = rangeSpan(passage, content)
  const quoted = verbatimSpans(passage, content)
  // a clause of the paper's with the speaker's words in it, rather than speech that quotes
  const mixed = !opened && quoted.some(({ start, end }) => (end - start) * 2 > span.end - span.start)
  const kind: QuoteKind = mixed ? 'mixed' : 'direct'
  const evidence: Evidence[] = [
    { rule: 'dash-attribution', span: rangeSpan(passage, { from: dash, to: attribution.to }) },
  ]
  if (unopened)
    evidence.push({ rule: 'quotation-mark-unopened', span: rangeSpan(passage, { from: dash - 1, to: dash }) })
  const confidence = opened ? 0.97 : unopened ? 0.9 : 0.92
  return {
    kind,
    spans: [span],
    verbatim: mixed ? quoted : [],
    block,
    cue: cueOf(passage, attribution.verb),
    hint: hintOf(passage, attribution),
    confidence: attribution.bare ? confidence - 0.25 : confidence,
    evidence,
  }
}

/** `Mamy odpowiedź od Jana Wrony: – A`, `Podobnego zdania jest Jan Wrona: – A` */
export const leadBefore = (passage: Passage, lead: TokenRange): LeadIn =>
  writtenBy(passage, lead.from, lead.to) ?? {
    verb: null,
    hint: { place: 'before', where: rangeSpan(passage, lead), agreement: NO_AGREEMENT },
  }

/** Speech that nothing but its dash shows, or what introduces it. */
export function unattributed(
  passage: Passage,
  block: number,
  content: TokenRange,
  at: number,
  lead: LeadIn | null,
): Proposal {
  return {
    kind: 'direct',
    spans: [rangeSpan(passage, content)],
    verbatim: [],
    block,
    cue: lead?.verb ? cueOf(passage, lead.verb) : null,
    hint: lead?.hint ?? { place: 'none', where: null, agreement: NO_AGREEMENT },
    confidence: 0.6,
    evidence: [{ rule: 'dash-speech', span: rangeSpan(passage, { from: at - 1, to: at }) }],
  }
}
