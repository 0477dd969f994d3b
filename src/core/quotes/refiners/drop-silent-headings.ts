import type { Proposal } from '../../model/proposal.ts'
import { Echoes } from '../../text/echo.ts'
import type { Passage } from '../../text/passage.ts'

/** Drops what a heading only seems to quote: if it does not say who speaks, it stands when the body repeats it. */
export function dropSilentHeadings(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  const isHeading = ({ evidence }: Proposal): boolean => evidence.some(({ rule }) => rule === 'heading-quote')
  const echoes = new Echoes(
    passage,
    proposals.filter((proposal) => !isHeading(proposal)),
  )
  return proposals.filter(
    (proposal) =>
      !isHeading(proposal) || proposal.hint.place === 'label' || proposal.cue || echoes.echoOf(proposal) !== null,
  )
}
