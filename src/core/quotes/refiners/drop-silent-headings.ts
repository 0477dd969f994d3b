import type { Proposal } from '../../model/proposal.ts'
import { Echoes } from '../../text/echo.ts'
import type { Passage } from '../../text/passage.ts'

/** Drops what a heading only seems to quote: without a speaker's label it stands when the body repeats it. */
export function dropSilentHeadings(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  const isHeading = ({ block }: Proposal): boolean => passage.blocks[block]?.kind === 'heading'
  const echoes = new Echoes(
    passage,
    proposals.filter((proposal) => !isHeading(proposal)),
  )
  return proposals.filter(
    (proposal) => !isHeading(proposal) || proposal.hint.place === 'label' || echoes.echoOf(proposal) !== null,
  )
}
