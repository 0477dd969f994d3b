import { type CueVerb, cueAt } from '../grammar/cues.ts'
import { agree, clauseStart } from '../grammar/subject.ts'
import { DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Proposal } from '../model/proposal.ts'
import { rangeSpan } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Token } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { findSubjects } from './subject-candidates.ts'

/** Tokens of a sentence that introduces speech, up to its colon. */
const INTRODUCTION = 40

/**
 * `W końcu Bryl stwierdził:⏎– A – uciął szkoleniowiec`: whom the words before its colon name for saying it, where the
 * attribution behind its dash has no more than what the speaker is.
 */
export function findIntroduced(
  { register, recent }: Hearing,
  { spans, hint, block, evidence }: Proposal,
  named: Found,
): Found | null {
  if (named.rule !== 'role' || named.voice.kind !== 'person') return null
  const { passage } = register
  const { tokens, sentenceTokens } = passage
  const [span] = spans
  if (!span || evidence[0]?.rule !== 'dash-attribution') return null
  let colon = tokenRange(passage, span).from - 1
  while (tokens[colon]?.kind === 'dash' || tokens[colon]?.kind === 'mark') colon--
  const sign = tokens[colon]
  if (sign?.kind !== 'colon' || sign.block < block - 1) return null
  const from = Math.max(sentenceTokens[sign.sentence]?.from ?? colon, colon - INTRODUCTION)
  const verb = lastCue(tokens, from, colon)
  if (!verb || !agree(hint.agreement, verb.agreement)) return null
  const subject = findSubjects(register, clauseStart(tokens, verb.at, from), verb.at, verb.agreement, true)
    .filter(({ kind, name }) => kind !== 'thing' && name)
    .at(-1)
  if (!subject) return null
  const { voice } = resolvePhrase(register, subject, { case: 'nom', agreement: verb.agreement }, recent)
  if (voice.kind !== 'person') return null
  return {
    voice,
    source: rangeSpan(passage, { from: subject.first, to: subject.last + 1 }),
    rule: 'subject',
    confidence: 0.85,
  }
}

function lastCue(tokens: readonly Token[], from: number, to: number): CueVerb | null {
  for (let i = to - 1; i >= from; i--) {
    const verb = cueAt(tokens, i, DIRECT_VERBS)
    if (verb) return verb.form === 'past' || verb.form === 'present' ? verb : null
  }
  return null
}
