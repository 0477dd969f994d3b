import type { Article, Span } from '../../../core/model/article.ts'
import type { Proposal } from '../../../core/model/proposal.ts'
import { align } from '../../../core/text/align.ts'
import type { ProposalHistory, Rival } from './record-trace.ts'

/** Characters of the text that a line quotes at most. */
const EXCERPT = 80

/**
 * A trace in lines for a reader, in text order: under each proposal's place and words what proposed it (`+`), changed
 * it (`~`), dropped it (`-`), and who speaks (`=`). Places are line:column of the file, from 1, columns in UTF-16 code
 * units.
 *
 * @param source the file that the article was parsed from
 */
export function describeTrace(source: string, article: Article, histories: readonly ProposalHistory[]): string[] {
  const view = viewOf(source, article)
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  const ordered = [...histories].sort((a, b) => startOf(a.proposal) - startOf(b.proposal))
  return ordered.flatMap((history) => [
    `${view.place(history.proposal)} ${view.words(history.proposal.spans)}`,
    `   + ${history.maker} proposed ${describeProposal(history.proposal, view)}`,
    ...history.changes.flatMap(({ refiner, before, after }) => {
      const changes = describeChanges(before, after, view)
      return changes.length > 0 ? [`   ~ ${refiner} changed ${changes.join('; ')}`] : []
    }),
    ...describeEnd(history, names, view),
  ])
}

interface View {
  /** Where a proposal starts: `12:5`. */
  place: (proposal: Proposal) => string
  /** `„Most stoi … I stać będzie”`. */
  words: (spans: readonly Span[]) => string
}

function viewOf(source: string, { text }: Article): View {
  const alignment = align(text, source)
  return {
    place: (proposal) => {
      const span = proposal.spans[0] ?? { start: 0, end: 0 }
      const at = alignment?.(span)
      // canonical text that is not in the file would be a fault of ours: its own places are better than none
      const before = (at ? source.slice(0, at.start) : text.slice(0, span.start)).split(/\r\n?|\n/)
      return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`
    },
    words: (spans) => {
      const words = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' … ')
      return `„${words.length > EXCERPT ? `${words.slice(0, EXCERPT - 1)}…` : words}”`
    },
  }
}

function describeProposal({ kind, confidence, evidence, cue, hint }: Proposal, { words }: View): string {
  const rules = evidence.map(({ rule, span }) => (span ? `${rule} ${words([span])}` : rule))
  const speaker = hint.where ? `${hint.place} in ${words([hint.where])}` : hint.place
  return `${kind} ${confidence}: ${[...rules, ...(cue ? [`cue ${cue.lemma}`] : []), `speaker ${speaker}`].join('; ')}`
}

/** What a refiner made another; nothing where it only copied. */
function describeChanges(before: Proposal, after: Proposal, { words }: View): string[] {
  const rules = ({ evidence }: Proposal): string => evidence.map(({ rule }) => rule).join(', ') || 'none'
  const facts: [name: string, of: (proposal: Proposal) => string][] = [
    ['kind', ({ kind }) => kind],
    ['words', ({ spans }) => words(spans)],
    ['verbatim', (proposal) => describeVerbatim(proposal, words)],
    ['cue', ({ cue }) => cue?.lemma ?? 'none'],
    ['speaker', ({ hint }) => (hint.where ? `${hint.place} in ${words([hint.where])}` : hint.place)],
    ['confidence', ({ confidence }) => String(confidence)],
    ['evidence', rules],
  ]
  return facts.flatMap(([name, of]) => {
    const [was, is] = [of(before), of(after)]
    return was === is ? [] : [`${name} ${was} → ${is}`]
  })
}

function describeVerbatim({ spans, verbatim }: Proposal, words: View['words']): string {
  if (verbatim.length === 0) return 'nothing'
  return words(verbatim) === words(spans) ? 'all' : words(verbatim)
}

function describeEnd(
  { dropped, attribution }: ProposalHistory,
  names: ReadonlyMap<string, string>,
  view: View,
): string[] {
  if (dropped) {
    const rivals = dropped.rivals.map((rival) => describeRival(rival, view))
    return [`   - ${dropped.refiner} dropped${rivals.length > 0 ? `: ${rivals.join('; ')}` : ''}`]
  }
  if (!attribution) return []
  const { speaker, rule, source, speakerConfidence, confidence } = attribution
  if (speaker === null) return [`   = nobody (${speakerConfidence}), confidence ${confidence}`]
  const reason = [rule, source && view.words([source]), speakerConfidence].filter((part) => part !== null).join(' ')
  return [`   = speaker ${names.get(speaker) ?? speaker} (${reason}), confidence ${confidence}`]
}

const describeRival = ({ history, proposal, relation }: Rival, view: View): string =>
  `${relation} ${view.words(proposal.spans)} at ${view.place(proposal)} by ${history.maker} ${proposal.confidence}`

const startOf = ({ spans }: Proposal): number => spans[0]?.start ?? 0
