import { finiteAt } from '../../grammar/cues.ts'
import { FRONTED_SUBORDINATORS, RELATIVE_LEMMA } from '../../lexicon/function-words.ts'
import type { VerbForm } from '../../lexicon/morphology/readings.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** A participle this near to its sentence's start, with no verb before it, opens the sentence: `Pytany, czy A, odparł`. */
const FRONTED = 4
/** Tokens from a relative pronoun to the cue of its clause. */
const RELATIVE_REACH = 8

/**
 * Whether the cue's clause is no more than a part of another, which goes on behind what was said: `X, zapytany, czy A,
 * odparł`, `Gdy X powiedział, że A, Y wyszedł`, `X, który powiedział, że A, wyszedł`.
 *
 * @param clause where what was said begins
 */
export function isUnderOther(tokens: readonly Token[], cue: number, start: number, clause: number): boolean {
  if (isPassive(tokens[cue]) || FRONTED_SUBORDINATORS.has(tokens[start]?.form.lower ?? '')) return true
  // `Z relacji X wynika, że A`: the verb behind the noun is the sentence's own
  if (cue - start <= FRONTED && !hasOwnVerb(tokens, start, clause - 1)) return true
  for (let i = cue - 1; i >= Math.max(start, cue - RELATIVE_REACH); i--) {
    if (tokens[i]?.kind === 'comma') return readingsAt(tokens[i + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  }
  return false
}

/** `zapytany`. */
export const isPassive = (token: Token | undefined): boolean => readingsAt(token).some(({ pos }) => pos === 'ppas')

/** Of the first and the second person, too: `Usłyszeliśmy, że A`. */
const OWN_VERBS: ReadonlySet<VerbForm | null> = new Set<VerbForm>(['present', 'past', 'infinitive'])

function hasOwnVerb(tokens: readonly Token[], start: number, cue: number): boolean {
  for (let i = start; i <= cue; i++)
    if (finiteAt(tokens, i) || readingsAt(tokens[i]).some(({ verb }) => OWN_VERBS.has(verb))) return true
  return false
}
