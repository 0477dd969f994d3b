import { COMPLEMENTIZERS } from '../../lexicon/function-words.ts'
import { CLAUSE_VERBS, NEGATED_VERBS, QUESTION_VERBS, WISH_VERBS } from '../../lexicon/reporting-verbs.ts'
import { SPEECH_NOUNS } from '../../lexicon/speech-nouns.ts'
import { type CueVerb, cueAt, finiteAt, lightCueAt } from '../../text/cues.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import type { Opening } from './opening.ts'

/** How far before its clause a cue may stand, in tokens, appositions and adjuncts included. */
const REACH = 32

export const CLAUSE_CUES: ReadonlySet<string> = new Set([...CLAUSE_VERBS, ...NEGATED_VERBS])

export interface Governor {
  verb: CueVerb
  /** First token of the cue and the last before the comma. */
  from: number
  noun: boolean
}

/** Back from the comma to the verb or noun that the clause hangs on: the first cue met, unless another verb is nearer. */
export function findGovernor(
  tokens: readonly Token[],
  comma: number,
  start: number,
  opening: Opening,
  at: number,
): Governor | null {
  const verbs = opening === 'that' ? CLAUSE_CUES : opening === 'wish' ? WISH_VERBS : QUESTION_VERBS
  for (let i = comma - 1; i >= Math.max(start, comma - REACH); i--) {
    const token = tokens[i]
    if (!token || token.kind === 'semicolon' || token.kind === 'colon' || (token.kind === 'mark' && i < comma - 12))
      return null
    if (token.kind !== 'word') continue
    const light = lightCueAt(tokens, i, comma)
    if (light && comma - light.last <= 8) return { verb: light, from: i, noun: false }
    const noun = i >= comma - 8 && nounGovernor(tokens, i, comma)
    if (noun) return noun
    const verb = cueAt(tokens, i, verbs)
    if (verb) return isOwnClause(tokens, i, comma, at, opening) ? { verb, from: i, noun: false } : null
    const readings = readingsAt(token)
    if (finiteAt(tokens, i) && readings.every(({ verb: form }) => form !== null)) return null
    if (COMPLEMENTIZERS.has(token.text)) return null
  }
  return null
}

/** Between a cue and its clause stand adjuncts and appositions, never another clause; a wish needs its verb close. */
function isOwnClause(tokens: readonly Token[], cue: number, comma: number, at: number, opening: Opening): boolean {
  if (opening === 'that') return true
  if (opening === 'question') return comma - cue <= 8 && hasFinite(tokens, at + 1)
  return comma - cue <= 10
}

function hasFinite(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 30 && tokens[i]?.sentence === tokens[from]?.sentence; i++)
    if (finiteAt(tokens, i)) return true
  return false
}

/** `do sugestii brytyjskiego rządu, że`: a noun of speech with its speaker in the genitive. */
function nounGovernor(tokens: readonly Token[], i: number, comma: number): Governor | null {
  const reading = readingsAt(tokens[i]).find(({ lemma, pos }) => pos !== 'verb' && SPEECH_NOUNS.has(lemma))
  if (!reading || comma - i < 2) return null
  for (let k = i + 1; k < comma; k++) {
    const word = tokens[k]
    if (
      word?.kind === 'word' &&
      readingsAt(word).length > 0 &&
      !readingsAt(word).some(({ cases, pos }) => cases & 2 || pos === 'prep')
    )
      return null
    if (word?.kind !== 'word') return null
  }
  if (readingsAt(tokens[i + 1]).some(({ pos }) => pos === 'prep')) return null
  return {
    verb: { at: i, lemma: reading.lemma, form: 'present', agreement: { number: 0, genders: 0 } },
    from: i,
    noun: true,
  }
}
