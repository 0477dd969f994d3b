import type { Cue } from '../../model/article.ts'
import { NO_AGREEMENT, type Proposal, type SourceHint } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { beforeTags } from './before-tags.ts'

/** Words that a heading may quote at least. */
const SHORTEST = 2

/** Of a heading that does not tell who speaks. */
export const NOWHERE: SourceHint = { place: 'none', where: null, agreement: NO_AGREEMENT }

/** What a heading quotes between two tokens, without tags at its end; nothing where that is one word. */
export function propose(
  passage: Passage,
  block: number,
  words: TokenRange,
  hint: SourceHint,
  confidence: number,
  cue: Cue | null = null,
): Proposal[] {
  const { from, to } = beforeTags(passage.tokens, words)
  const content = contentRange(passage, from, to)
  if (!content || content.to - content.from < SHORTEST) return []
  const span = hint.where ?? rangeSpan(passage, words)
  return [
    {
      kind: 'direct',
      spans: [rangeSpan(passage, content)],
      verbatim: [],
      block,
      cue,
      hint,
      confidence,
      evidence: [{ rule: 'heading-quote', span }],
    },
  ]
}
