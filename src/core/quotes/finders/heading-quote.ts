import type { Proposal } from '../../model/proposal.ts'
import { finiteAt } from '../../text/cues.ts'
import { contentRange, isTitle, type Passage, rangeSpan } from '../../text/passage.ts'
import { readingsAt } from '../../text/tokens.ts'

const LONGEST_LABEL = 9
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
    const propose = (first: number, end: number, label: number | null, confidence: number): void => {
      const content = contentRange(passage, first, end)
      if (!content || content.to - content.from < SHORTEST) return
      const where = label === null ? null : rangeSpan(passage, { from, to: label })
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
    for (let i = from + 1; i < to - 1; i++) {
      if (tokens[i]?.kind !== 'colon' || !tokens[i]?.spaceAfter) continue
      const verb = hasVerb(passage, from, i)
      if (verb || i - from <= LONGEST_LABEL) propose(i + 1, to, i, verb ? 0.5 : 0.8)
      return
    }
    for (let i = from; i < to; i++) {
      const close = partners.get(i)
      if (close === undefined || close < i) continue
      if (!isTitle(tokens, i + 1, close) || close - i > 4) propose(i + 1, close, null, 0.75)
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
