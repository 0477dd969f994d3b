import type { Proposal } from '../../model/proposal.ts'
import type { Passage } from '../../text/passage.ts'

/** Of one label's turns, the share that asks which makes it an interviewer's. */
const ASKING = 0.5
const FEWEST_TURNS = 2

/**
 * Drops the turns of whoever asks in an interview, by its labels (`M.S.: Why so late?`) or by what is answered: they are
 * the paper's own.
 */
export function dropInterviewers(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  return dropAsked(dropLabelled(passage, proposals))
}

/** Drops what is a question that an answer names as its own. */
function dropAsked(proposals: readonly Proposal[]): Proposal[] {
  const asked = new Map(
    proposals.flatMap(({ evidence: [first], hint }) =>
      first?.rule === 'interview-answer' && first.span && hint.place === 'none'
        ? [[first.span.start, first.span.end] as const]
        : [],
    ),
  )
  return proposals.filter(({ spans: [first] }) => {
    const end = first && asked.get(first.start)
    return end === undefined || end < (first?.end ?? 0)
  })
}

function dropLabelled(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  const turns = new Map<string, { all: number; asking: number }>()
  for (const proposal of proposals) {
    const label = labelOf(passage, proposal)
    if (label === null) continue
    const known = turns.get(label) ?? { all: 0, asking: 0 }
    known.all++
    if (endsAsking(passage, proposal)) known.asking++
    turns.set(label, known)
  }
  const share = ({ all, asking }: { all: number; asking: number }): number => asking / all
  const answers = [...turns.values()].some((turn) => share(turn) < ASKING)
  if (!answers) return proposals.slice()
  return proposals.filter((proposal) => {
    const label = labelOf(passage, proposal)
    const turn = label === null ? undefined : turns.get(label)
    return !turn || turn.all < FEWEST_TURNS || share(turn) < ASKING
  })
}

const endsAsking = ({ text }: Passage, { spans }: Proposal): boolean => text[(spans.at(-1)?.end ?? 1) - 1] === '?'

function labelOf({ text }: Passage, { hint, evidence }: Proposal): string | null {
  if (hint.place !== 'label' || !hint.where || evidence[0]?.rule !== 'interview-answer') return null
  return text.slice(hint.where.start, hint.where.end)
}
