import type { Evidence } from '../../model/article.ts'
import type { Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { attributionAt, cueOf, hintOf } from '../attribution.ts'
import { findIntroduction } from './find-introduction.ts'

/** Paragraphs that one pair of marks may hold. */
const MOST_PARAGRAPHS = 12

/**
 * A letter or statement whose marks open before its first paragraph and close behind its last, `X napisał: „A⏎B⏎C”` or
 * `„A⏎B” – napisał X`: a quote for each paragraph, all of one speaker; none where nobody is named or nothing closes.
 */
export function findSpread(passage: Passage, block: number, open: number): Proposal[] {
  const close = findClose(passage, block)
  if (close === null) return []
  const who = speakerOf(passage, open, close)
  if (!who) return []
  const last = passage.tokens[close]?.block ?? block
  return passage.blockTokens.slice(block, last + 1).flatMap(({ from, to }, i) => {
    const content = contentRange(passage, i === 0 ? open + 1 : from, block + i === last ? close : to)
    if (!content) return []
    return [{ ...who, kind: 'direct', spans: [rangeSpan(passage, content)], verbatim: [], block: block + i }]
  })
}

/** The mark that closes a later paragraph, with nothing between that begins speech anew; null when there is none. */
function findClose({ tokens, blocks, blockTokens, partners }: Passage, block: number): number | null {
  for (let b = block + 1; b <= block + MOST_PARAGRAPHS; b++) {
    const range = blockTokens[b]
    if (!range || blocks[b]?.kind !== 'paragraph' || tokens[range.from]?.kind === 'dash') return null
    const lone = loneMark(tokens, partners, range)
    if (lone !== null) return tokens[lone]?.spaceBefore || lone === range.from ? null : lone
  }
  return null
}

function loneMark(tokens: Passage['tokens'], partners: Passage['partners'], { from, to }: TokenRange): number | null {
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'mark' && partners.get(i) === -1) return i
  return null
}

/** Who is named behind the closing mark, or before the opening one. */
function speakerOf(
  passage: Passage,
  open: number,
  close: number,
): Pick<Proposal, 'cue' | 'hint' | 'confidence' | 'evidence'> | null {
  const { tokens, blockTokens } = passage
  const end = blockTokens[tokens[close]?.block ?? 0]?.to ?? close
  const unclosed: Evidence = { rule: 'quotation-mark-unclosed', span: rangeSpan(passage, { from: open, to: open + 1 }) }
  const dash = tokens[close + 1]?.kind === 'stop' ? close + 2 : close + 1
  const behind = tokens[dash]?.kind === 'dash' && dash < end ? attributionAt(passage, dash + 1, end, true) : null
  if (behind) {
    const span = rangeSpan(passage, { from: dash, to: behind.to })
    return {
      cue: cueOf(passage, behind.verb),
      hint: hintOf(passage, behind),
      confidence: 0.85,
      evidence: [unclosed, { rule: 'dash-attribution', span }],
    }
  }
  const before = dash >= end ? findIntroduction(passage, open) : null
  if (!before) return null
  return {
    cue: before.verb && cueOf(passage, before.verb),
    hint: before.hint,
    confidence: before.verb ? 0.85 : 0.7,
    evidence: [unclosed, { rule: 'colon-attribution', span: before.hint.where }],
  }
}
