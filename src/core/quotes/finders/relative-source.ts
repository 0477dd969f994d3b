import { finiteAt } from '../../grammar/cues.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { RELATIVE_LEMMA } from '../../lexicon/function-words.ts'
import { PLURAL } from '../../lexicon/morphology/readings.ts'
import { CALCULATED } from '../../lexicon/report-nouns.ts'
import { OPINION_FRAMES } from '../../lexicon/source-frames.ts'
import { NO_AGREEMENT, type Proposal } from '../../model/proposal.ts'
import {
  contentRange,
  type Passage,
  rangeSpan,
  sentenceRange,
  type TokenRange,
  verbatimSpans,
} from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { continues } from '../clauses/clause-end.ts'
import { readReport } from '../frames/source.ts'

/** `według`, `zdaniem`: the frames of one word. */
const OPENINGS: ReadonlySet<string> = new Set(
  OPINION_FRAMES.flatMap(([word = '', ...more]) => (more.length > 0 ? [] : [word])),
)

/** `wyliczenia Izby Portu, według których A`, `eksperci, zdaniem których A`: the relative clause is what the source tells. */
export function findRelativeSources(passage: Passage): Proposal[] {
  const proposals: Proposal[] = []
  for (let at = 1; at < passage.tokens.length; at++) {
    if (!OPENINGS.has(passage.tokens[at]?.form.lower ?? '')) continue
    const found = readRelative(passage, at, sentenceRange(passage, at))
    if (found) proposals.push(found)
  }
  return proposals
}

/** How far before `według których` whoever it stands for may begin, in tokens. */
const ANTECEDENT = 10

function readRelative(passage: Passage, at: number, sentence: TokenRange): Proposal | null {
  const { tokens } = passage
  const isRelative =
    tokens[at - 1]?.kind === 'comma' && readingsAt(tokens[at + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  if (!isRelative) return null
  const source = antecedentOf(tokens, at - 1, Math.max(sentence.from, at - ANTECEDENT))
  const content = source && contentRange(passage, at + 2, endOfRelative(tokens, at + 2, sentence.to))
  if (!content || content.to - content.from < 2) return null
  const verbatim = verbatimSpans(passage, content)
  return {
    kind: verbatim.length > 0 ? 'mixed' : 'reported',
    spans: [rangeSpan(passage, content)],
    verbatim,
    block: tokens[at]?.block ?? 0,
    cue: null,
    hint: { place: 'genitive', where: rangeSpan(passage, source), agreement: NO_AGREEMENT },
    confidence: 0.85,
    evidence: [{ rule: 'according-to', span: rangeSpan(passage, { from: source.from, to: at + 2 }) }],
    passing: true,
  }
}

/** Right before the comma: whose report it is, or people. What a plan or a theory says, nobody does. */
function antecedentOf(tokens: readonly Token[], comma: number, start: number): TokenRange | null {
  for (let i = start; i < comma; i++) {
    const told = readReport(tokens, i, CALCULATED)
    const owner = told === null ? null : readNounPhrase(tokens, told, comma, 'gen', true)
    if (owner?.last === comma - 1 && (owner.kind !== 'thing' || owner.name)) return { from: owner.first, to: comma }
  }
  const people = readNounPhrase(tokens, comma - 1, comma, 'nom', true)
  return people?.kind === 'person' && people.agreement.number & PLURAL ? { from: people.first, to: comma } : null
}

/** Where a relative clause ends: at the comma behind its verb, unless that goes on with it. */
function endOfRelative(tokens: readonly Token[], from: number, end: number): number {
  let verbs = 0
  for (let i = from; i < end; i++) {
    const next = tokens[i + 1]
    if (
      tokens[i]?.kind === 'comma' &&
      verbs > 0 &&
      next &&
      !continues(next, tokens[i + 2]) &&
      tokens[i + 2]?.form.finite
    )
      return i
    if (finiteAt(tokens, i)) verbs++
  }
  return end
}
