import { AGENT_PREPOSITION, ORIGIN_PREPOSITION } from '../../lexicon/function-words.ts'
import { HEARING_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal, SourceHint } from '../../model/proposal.ts'
import type { CueVerb } from '../../text/cues.ts'
import {
  contentRange,
  type Passage,
  rangeSpan,
  sentenceRange,
  type TokenRange,
  verbatimSpans,
} from '../../text/passage.ts'
import { cueOf } from '../attribution.ts'
import { findEnd } from '../clauses/clause-end.ts'
import { findGovernor, type Governor, sourceOf } from '../clauses/governor.ts'
import { openingAt } from '../clauses/opening.ts'

/** `X powiedział, że A`, `zapytał, czy A`, `apelował, by A`, `z zarzutem, że A`: the content of a clause under a cue. */
export function findContentClauses(passage: Passage): Proposal[] {
  const { tokens } = passage
  const proposals: Proposal[] = []
  for (let at = 1; at < tokens.length; at++) {
    const opening = openingAt(tokens, at)
    if (!opening) continue
    const sentence = sentenceRange(passage, at)
    const comma = tokens[at - 1]?.kind === 'comma' ? at - 1 : at
    const governor = findGovernor(tokens, comma, sentence.from, opening, at)
    if (!governor) continue
    const from = opening === 'question' ? at : at + 1
    const to = findEnd(passage, governor, from, sentence)
    const content = contentRange(passage, from, to)
    if (!content) continue
    const verbatim = verbatimSpans(passage, content)
    const edge = wholeInMarks(passage, from, to)
    const span = rangeSpan(passage, content)
    proposals.push({
      kind: edge || verbatim.length > 0 ? 'mixed' : 'reported',
      spans: [span],
      verbatim: edge ? [span] : verbatim,
      block: tokens[at]?.block ?? 0,
      cue: cueOf(passage, governor.verb),
      hint: hintFor(passage, governor, sentence.from, comma),
      confidence: governor.noun ? 0.7 : opening === 'that' ? 0.93 : 0.8,
      evidence: [{ rule: 'content-clause', span: rangeSpan(passage, { from: governor.from, to: at + 1 }) }],
    })
  }
  return proposals
}

function hintFor(passage: Passage, { verb, noun }: Governor, start: number, comma: number): SourceHint {
  if (noun)
    return {
      place: 'genitive',
      where: rangeSpan(passage, { from: sourceOf(passage.tokens, verb.at), to: comma }),
      agreement: verb.agreement,
    }
  const asker = verb.form === 'impersonal' ? agentOf(passage, verb, comma) : null
  if (asker) return { place: 'genitive', where: rangeSpan(passage, asker), agreement: verb.agreement }
  if (verb.form === 'impersonal')
    return { place: 'impersonal', where: rangeSpan(passage, { from: start, to: comma }), agreement: verb.agreement }
  if (verb.form === 'participle')
    return { place: 'implied', where: rangeSpan(passage, { from: start, to: verb.at + 1 }), agreement: verb.agreement }
  return { place: 'before', where: rangeSpan(passage, { from: start, to: comma }), agreement: verb.agreement }
}

/** `pytany przez X`, `usłyszał od X`: who did it, if the cue says. */
function agentOf({ tokens }: Passage, { at, lemma }: CueVerb, comma: number): TokenRange | null {
  const before = HEARING_VERBS.has(lemma) ? ORIGIN_PREPOSITION : AGENT_PREPOSITION
  for (let i = at + 1; i < comma - 1; i++) if (tokens[i]?.text === before) return { from: i + 1, to: comma }
  return null
}

function wholeInMarks({ tokens, partners }: Passage, from: number, to: number): boolean {
  let last = to - 1
  while (last > from && (tokens[last]?.text === '.' || tokens[last]?.kind === 'comma')) last--
  return tokens[from]?.kind === 'mark' && partners.get(from) === last
}
