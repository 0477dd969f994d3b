import { AGENT_PREPOSITION, ORIGIN_PREPOSITION } from '../../lexicon/function-words.ts'
import { DIRECT_VERBS, HEARING_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { SourceHint } from '../../model/proposal.ts'
import { type CueVerb, cueAt } from '../../text/cues.ts'
import { type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { type Governor, sourceOf } from './governor.ts'

/** Where the speaker of a clause is named whose sentence starts at `start` and which begins behind `comma`. */
export function hintOf(passage: Passage, { verb, noun }: Governor, start: number, comma: number): SourceHint {
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
  // `„A i B” – dodała, zastrzegając, że`: nobody of whom she speaks
  if (verb.form === 'participle')
    return {
      place: 'implied',
      where: rangeSpan(passage, { from: behindSpeech(passage, start, verb.at), to: verb.at + 1 }),
      agreement: verb.agreement,
    }
  return { place: 'before', where: rangeSpan(passage, { from: start, to: comma }), agreement: verb.agreement }
}

/** `pytany przez X`, `usłyszał od X`: who did it, if the cue says. */
function agentOf({ tokens }: Passage, { at, lemma }: CueVerb, comma: number): TokenRange | null {
  const before = HEARING_VERBS.has(lemma) ? ORIGIN_PREPOSITION : AGENT_PREPOSITION
  for (let i = at + 1; i < comma - 1; i++) if (tokens[i]?.text === before) return { from: i + 1, to: comma }
  return null
}

/** Behind the last dash before `to` that an attribution follows; `from` where there is none. */
function behindSpeech({ tokens }: Passage, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (tokens[i]?.kind === 'dash' && cueAt(tokens, i + 1, DIRECT_VERBS)) return i + 1
  return from
}
