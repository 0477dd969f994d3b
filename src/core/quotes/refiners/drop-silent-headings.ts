import type { Proposal } from '../../model/proposal.ts'
import { Echoes } from '../../text/echo.ts'
import type { Passage } from '../../text/passage.ts'
import { readingsAt } from '../../text/tokens.ts'

/**
 * Drops what a heading only seems to quote: if it does not say who speaks, it stands when the body repeats it, or when it is
 * a clause in marks and the heading holds nothing else.
 */
export function dropSilentHeadings(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  const isHeading = ({ evidence }: Proposal): boolean => evidence.some(({ rule }) => rule === 'heading-quote')
  const echoes = new Echoes(
    passage,
    proposals.filter((proposal) => !isHeading(proposal)),
  )
  return proposals.filter(
    (proposal) =>
      !isHeading(proposal) ||
      proposal.hint.place === 'label' ||
      proposal.cue ||
      isWhole(passage, proposal) ||
      echoes.echoOf(proposal) !== null,
  )
}

/** `"Nie oddamy mostu"`: all that the heading says. */
function isWhole({ blocks, blockTokens, partners, tokens }: Passage, { block }: Proposal): boolean {
  const { from, to } = blockTokens[block] ?? { from: 0, to: 0 }
  const close = blocks[block]?.kind === 'heading' ? partners.get(from) : undefined
  return close === to - 1 && tokens.slice(from, to).some((token) => readingsAt(token).some(({ verb }) => verb !== null))
}
