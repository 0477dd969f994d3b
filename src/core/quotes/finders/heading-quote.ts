import type { Proposal } from '../../model/proposal.ts'
import { finiteAt } from '../../text/cues.ts'
import { contentRange, isTitle, type Passage, rangeSpan } from '../../text/passage.ts'
import { readingsAt } from '../../text/tokens.ts'
import { isSpeakerLabel } from '../speaker-label.ts'

const SHORTEST = 2

/**
 * Headings that quote: `Tusk: A`, `"A"`, `X traci nadzieję: A`. A heading has no room for evidence, so what it proposes
 * stands only if the body repeats it, or if its label is a speaker of the article (see the refiners).
 */
export function findHeadingQuotes(passage: Passage): Proposal[] {
  const { tokens, blocks, blockTokens, partners } = passage
  const proposals: Proposal[] = []
  blockTokens.forEach(({ from, to }, block) => {
    if (blocks[block]?.kind !== 'heading') return
    const propose = (first: number, end: number, from: number | null, colon: number, confidence: number): void => {
      const content = contentRange(passage, first, end)
      if (!content || content.to - content.from < SHORTEST) return
      const where = from === null ? null : rangeSpan(passage, { from, to: colon })
      proposals.push({
        kind: 'direct',
        spans: [rangeSpan(passage, content)],
        verbatim: [],
        block,
        cue: null,
        hint: { place: where ? 'label' : 'none', where, agreement: { number: 0, genders: 0 } },
        confidence,
        evidence: [{ rule: 'heading-quote', span: where ?? rangeSpan(passage, { from: first, to: end }) }],
      })
    }
    // the last short label speaks: `UE: Barnier: A`
    let label = from
    for (let i = from + 1; i < to - 1; i++) {
      if (tokens[i]?.kind !== 'colon' || !tokens[i]?.spaceAfter) continue
      if (i > label && isSpeakerLabel(passage, label, i, false)) {
        propose(i + 1, to, label, i, 0.8)
        return
      }
      if (hasVerb(passage, label, i)) {
        propose(i + 1, to, null, i, 0.6)
        return
      }
      label = i + 1
    }
    for (let i = from; i < to; i++) {
      const close = partners.get(i)
      if (close === undefined || close < i) continue
      if (!isTitle(tokens, i + 1, close) || close - i > 4) propose(i + 1, close, null, i, 0.75)
      i = close
    }
  })
  return proposals
}

function hasVerb({ tokens }: Passage, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (finiteAt(tokens, i) && readingsAt(tokens[i]).every(({ verb }) => verb !== null)) return true
  return false
}
