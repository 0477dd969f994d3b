import type { Proposal } from '../../model/proposal.ts'
import { Echoes } from '../../text/echo.ts'
import type { Passage } from '../../text/passage.ts'
import { tokenRange } from '../../text/token-range.ts'
import { readingsAt } from '../../text/tokens.ts'
import { isPersonal } from '../personal.ts'

/**
 * Drops what a heading only seems to quote: if it does not say who speaks, it stands when the body repeats it, when it is
 * a clause in marks and the heading holds nothing else, or when it is a sentence in person.
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
      isSentenceInPerson(passage, proposal) ||
      echoes.echoOf(proposal) !== null,
  )
}

/** `"Nie oddamy mostu"`: all that the heading says. */
function isWhole({ blocks, blockTokens, partners, tokens }: Passage, { block }: Proposal): boolean {
  const { from, to } = blockTokens[block] ?? { from: 0, to: 0 }
  const close = blocks[block]?.kind === 'heading' ? partners.get(from) : undefined
  return close === to - 1 && tokens.slice(from, to).some((token) => readingsAt(token).some(({ verb }) => verb !== null))
}

/** Words of a sentence; fewer may be a title: `„Kochaj mnie”`. */
const SHORTEST_SENTENCE = 4

/**
 * `Lubex zebrał 12 mln zł. „Chcemy zatrudnić stu ludzi”`: marks that hold a sentence of their own, in the first person
 * or the second.
 */
function isSentenceInPerson(passage: Passage, { spans: [span] }: Proposal): boolean {
  if (!span) return false
  const { tokens, partners } = passage
  const content = tokenRange(passage, span)
  const open = content.from - 1
  const close = partners.get(open) ?? -1
  const [sentence, next] = [tokens[open]?.sentence, tokens[close + 1]]
  const isAlone = tokens[open - 1]?.sentence !== sentence && (next?.kind === 'stop' || next?.sentence !== sentence)
  return (
    close >= content.to && isAlone && content.to - content.from >= SHORTEST_SENTENCE && isPersonal(passage, content)
  )
}
