import { ADDRESS, TALKED_WITH } from '../../lexicon/interviews.ts'
import type { Block } from '../../model/article.ts'
import { NO_AGREEMENT, type Proposal, type SourceHint } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { readingsAt } from '../../text/tokens.ts'
import { isSpeakerLabel } from '../speaker-label.ts'

export const LONGEST_QUESTION = 300
/** Tokens before the colon of a label. */
const LONGEST_LABEL = 6
/** The same of one with an office: `Jan Nowak, prezes Portu Zatyl: …`. */
const LONGEST_WITH_OFFICE = 12

/** A block that asks: where its question ends and an answer in the same block begins, as token indices. */
export interface Question extends TokenRange {
  /** First token of an answer in the same block; `to` of the block where there is none. */
  answer: number
}

const NOBODY_NAMED: SourceHint = { place: 'none', where: null, agreement: NO_AGREEMENT }

/** What answers a question, from one token to another of a block. @param hint where a label names who answers */
export function answerTo(
  passage: Passage,
  block: number,
  { from, to }: TokenRange,
  question: Question,
  hint = NOBODY_NAMED,
): Proposal[] {
  const content = contentRange(passage, from, to)
  if (!content) return []
  return [
    {
      kind: 'direct',
      spans: [rangeSpan(passage, content)],
      verbatim: [],
      block,
      cue: null,
      hint,
      confidence: 0.85,
      evidence: [{ rule: 'interview-answer', span: rangeSpan(passage, { from: question.from, to: question.to }) }],
    },
  ]
}

/** Whether the questions ask somebody in person, or what stands before the first says that somebody is talked with. */
export function isInterview({ text, blocks }: Passage, questions: readonly (Question | null)[]): boolean {
  const first = questions.findIndex((question) => question !== null)
  if (first < 0) return false
  if (TALKED_WITH.test(text.slice(0, blocks[first]?.span.start ?? 0))) return true
  return blocks.some(({ span }, block) => questions[block] && ADDRESS.test(text.slice(span.start, span.end)))
}

/** Whether a block of the text's own is a question and no more. */
export function asks({ text, blocks }: Passage, block: number): boolean {
  const asking = blocks[block]
  if (!asking || asking.span.end - asking.span.start > LONGEST_QUESTION) return false
  if (text[asking.span.end - 1] !== '?') return false
  // a question that lost its line heads what answers it; all before it is read for questions alone
  return isText(asking) || (asking.kind === 'heading' && TALKED_WITH.test(text.slice(0, asking.span.start)))
}

export const isText = (block: Block | undefined): boolean => block?.kind === 'paragraph' || block?.kind === 'lead'

/** The colon of `J.K.: …` and `Jan Nowak: …`, or null; not of `Powiem tak: …`, which is a clause. */
export function labelColon({ tokens }: Passage, { from, to }: TokenRange, longest = LONGEST_LABEL): number | null {
  for (let i = from; i < Math.min(to, from + longest); i++) {
    if (tokens[i]?.kind === 'colon' && tokens[i]?.spaceAfter) return i
    const readings = readingsAt(tokens[i])
    if (readings.length > 0 && readings.every(({ verb }) => verb !== null)) return null
  }
  return null
}

/** The colon of a label that names who answers. */
export function labelOf(passage: Passage, range: TokenRange): number | null {
  const colon = labelColon(passage, range, LONGEST_WITH_OFFICE)
  if (colon === null) return null
  // `Jan Nowak, prezes portu:`
  let end = range.from + 1
  while (end < colon && passage.tokens[end]?.kind !== 'comma') end++
  return isSpeakerLabel(passage, range.from, end, true) ? colon : null
}
