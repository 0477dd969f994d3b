import { type CueVerb, cueAt } from '../../grammar/cues.ts'
import { isOf } from '../../grammar/noun-phrase/kinds-of-tokens.ts'
import { FROM_PREPOSITION } from '../../lexicon/prepositions.ts'
import { BEARING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { INSCRIPTION_NOUNS, PLACARD_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { Token } from '../../text/tokens.ts'

/** Tokens from the verb to what is borne: `trzymali nad głowami wielki transparent`. */
const REACH = 6

/**
 * `trzymali transparent z napisem „Oddajcie most”`: the verb of those who show what stands behind the token `end`; null where
 * nobody bears it.
 */
export function placardVerb(tokens: readonly Token[], start: number, end: number): CueVerb | null {
  const isInscribed = isOf(tokens[end - 1], INSCRIPTION_NOUNS) && tokens[end - 2]?.text === FROM_PREPOSITION
  if (!isInscribed || !isOf(tokens[end - 3], PLACARD_NOUNS)) return null
  for (let i = end - 4; i >= Math.max(start, end - 4 - REACH) && tokens[i]?.kind === 'word'; i--) {
    const verb = cueAt(tokens, i, BEARING_VERBS)
    if (verb) return verb.form === 'past' || verb.form === 'present' ? verb : null
  }
  return null
}
