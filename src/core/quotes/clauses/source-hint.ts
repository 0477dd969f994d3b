import { type CueVerb, cueAt } from '../../grammar/cues.ts'
import { AGENT_PREPOSITION, ORIGIN_PREPOSITION, SINCE_WHEN } from '../../lexicon/function-words.ts'
import { ASKING_VERBS, DIRECT_VERBS, HEARING_WORDS_VERBS, RECEIVING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { RUMOURS } from '../../lexicon/speech-nouns.ts'
import type { SourceHint } from '../../model/proposal.ts'
import { type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { readingsAt } from '../../text/tokens.ts'
import type { Governor } from './governing.ts'
import { sourceOf } from './noun-governors.ts'
import { isRelative, openingAt } from './opening.ts'

/** Where the speaker of a clause is named whose sentence starts at `start` and which begins behind `comma`. */
export function hintOf(passage: Passage, { verb, noun }: Governor, start: number, comma: number): SourceHint {
  if (noun)
    return {
      place: 'genitive',
      where: rangeSpan(passage, { from: sourceOf(passage.tokens, verb.at), to: comma }),
      agreement: verb.agreement,
    }
  const asker = verb.form === 'impersonal' ? agentOf(passage, verb, start, comma) : null
  if (asker) return { place: 'genitive', where: rangeSpan(passage, asker), agreement: verb.agreement }
  // `Po wyroku wydanym przez sąd krążyły plotki, że`: they are not his
  const from = RUMOURS.has(verb.lemma) ? verb.at : start
  if (verb.form === 'impersonal')
    return { place: 'impersonal', where: rangeSpan(passage, { from, to: comma }), agreement: verb.agreement }
  // `„A i B” – dodała, zastrzegając, że`: nobody of whom she speaks
  if (verb.form === 'participle')
    return {
      place: 'implied',
      where: rangeSpan(passage, { from: behindSpeech(passage, start, verb.at), to: verb.at + 1 }),
      agreement: verb.agreement,
    }
  if (isBehindAsked(passage, start, verb.at))
    return {
      place: 'implied',
      where: rangeSpan(passage, { from: verb.at, to: verb.at + 1 }),
      agreement: verb.agreement,
    }
  return { place: 'before', where: rangeSpan(passage, { from: start, to: comma }), agreement: verb.agreement }
}

/** `Pytany, czy to dobra chwila odparł, że`: between stands what was asked, with no comma behind, and nobody who answers. */
function isBehindAsked({ tokens }: Passage, start: number, verb: number): boolean {
  if (!readingsAt(tokens[start]).some(({ pos, lemma }) => pos === 'ppas' && ASKING_VERBS.has(lemma))) return false
  const isQuestion = (at: number): boolean => openingAt(tokens, at) === 'question' && !isRelative(tokens, at - 1, at)
  const question = tokens.slice(start, verb).findIndex((_, i) => isQuestion(start + i))
  if (question < 0) return false
  return tokens.slice(start + question, verb).every(({ kind }) => kind !== 'comma')
}

/** `pytany przez X`, `usłyszał od X`, `od X usłyszeliśmy`, `uzyskał od X obietnicę`: who did it, if the cue says. */
export function agentOf(
  { tokens }: Passage,
  { at, lemma }: Pick<CueVerb, 'at' | 'lemma'>,
  start: number,
  comma: number,
): TokenRange | null {
  const isHeard = HEARING_WORDS_VERBS.has(lemma) || RECEIVING_VERBS.has(lemma)
  const before = isHeard ? ORIGIN_PREPOSITION : AGENT_PREPOSITION
  if (isHeard && tokens[start]?.form.lower === before && at > start + 1) return { from: start + 1, to: at }
  for (let i = at + 1; i < comma - 1; i++)
    if (tokens[i]?.text === before && !SINCE_WHEN.has(tokens[i + 1]?.text ?? '')) return { from: i + 1, to: comma }
  return null
}

/** Behind the last dash before `to` that an attribution follows; `from` where there is none. */
function behindSpeech({ tokens }: Passage, from: number, to: number): number {
  for (let i = to - 1; i > from; i--) if (tokens[i]?.kind === 'dash' && cueAt(tokens, i + 1, DIRECT_VERBS)) return i + 1
  return from
}
