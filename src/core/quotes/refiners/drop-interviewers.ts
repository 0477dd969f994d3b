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
    proposals.flatMap(({ evidence: [first] }) =>
      first?.rule === 'interview-answer' && first.span ? [[first.span.start, first.span.end] as const] : [],
    ),
  )
  return proposals.filter(({ spans: [first] }) => {
    const end = first && asked.get(first.start)
    return end === undefined || end < (first?.end ?? 0)
  })
}

function dropLabelled(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  const labels = new Map(
    proposals.flatMap((proposal) => {
      const label = labelOf(passage, proposal)
      return label?.includes(' ') ? [[initialsOf(label), label] as const] : []
    }),
  )
  const turns = new Map<string, { all: number; asking: number }>()
  for (const proposal of proposals) {
    const label = bearerOf(labelOf(passage, proposal), labels)
    if (label === null) continue
    const known = turns.get(label) ?? { all: 0, asking: 0 }
    known.all++
    if (endsAsking(passage, proposal)) known.asking++
    turns.set(label, known)
  }
  const share = ({ all, asking }: { all: number; asking: number }): number => asking / all
  const answers = [...turns.values()].some((turn) => share(turn) < ASKING)
  if (!answers) return proposals.slice()
  // where questions go on without labels, one with a label is enough
  const fewest = proposals.some(isBareAnswer) ? 1 : FEWEST_TURNS
  const asked = proposals.filter((proposal) => {
    const label = bearerOf(labelOf(passage, proposal), labels)
    const turn = label === null ? undefined : turns.get(label)
    return turn !== undefined && turn.all >= fewest && share(turn) >= ASKING
  })
  // `PAP: – Kiedy?`: by its dash another rule has proposed the same words
  const starts = new Set(asked.map(startOf))
  return proposals.filter((proposal) => !starts.has(startOf(proposal)))
}

const startOf = ({ spans }: Proposal): number => spans[0]?.start ?? 0

/** An answer that bears no label. */
const isBareAnswer = ({ hint, evidence }: Proposal): boolean =>
  hint.place === 'none' && evidence[0]?.rule === 'interview-answer'

const endsAsking = ({ text }: Passage, { spans }: Proposal): boolean => text[(spans.at(-1)?.end ?? 1) - 1] === '?'

/** Rules that take a line's beginning for a label: a short question may be laid out as a heading. */
const LABELLING: ReadonlySet<string> = new Set(['interview-answer', 'heading-quote'])

function labelOf({ text }: Passage, { hint, evidence }: Proposal): string | null {
  if (hint.place !== 'label' || !hint.where || !LABELLING.has(evidence[0]?.rule ?? '')) return null
  return text.slice(hint.where.start, hint.where.end)
}

/** `AB:` behind `Anna Bryl:`: initials are the label that they stand for. */
function bearerOf(label: string | null, labels: ReadonlyMap<string, string>): string | null {
  const initials = label?.replace(/[.\s]/gu, '') ?? ''
  if (!/^\p{Lu}{2,3}$/u.test(initials)) return label
  return labels.get(initials) ?? initials
}

const initialsOf = (name: string): string => (name.match(/(?<!\p{L})\p{Lu}(?=\p{L})/gu) ?? []).join('')
