import { DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import { skipComplement } from '../text/complement.ts'
import { type CueVerb, cueAt, lightCueAt } from '../text/cues.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** Tokens that may stand between a verb and its colon where nothing but the colon shows that somebody speaks. */
const NEAR = 3
/** Tokens that name to whom something is written. */
const ADDRESSEE = 4

/**
 * The verb of saying right before a colon: `odpowiada krótko:`, with to whom (`piszą do rządu:`) or what it was (`wydały
 * oświadczenie:`); null where none is.
 */
export function cueBeforeColon(tokens: readonly Token[], { from, to: colon }: TokenRange): CueVerb | null {
  const end = addresseeStart(tokens, from, colon)
  const nearest = Math.max(from, end - NEAR)
  for (let i = end - 1; i >= nearest; i--) {
    const light = lightCueAt(tokens, i, end)
    if (light?.last === end - 1) return light
  }
  for (let i = end - 1; i >= nearest && tokens[i]?.kind === 'word'; i--) {
    const verb = cueAt(tokens, i, DIRECT_VERBS)
    if (verb) return verb
    if (!readingsAt(tokens[i]).some(({ pos }) => pos === 'adv' || pos === 'qub' || pos.startsWith('ppron'))) return null
  }
  return null
}

/** Where `do rządu` starts that ends at the colon; the colon where nobody is written to. */
function addresseeStart(tokens: readonly Token[], from: number, colon: number): number {
  for (let i = colon - 2; i >= Math.max(from, colon - ADDRESSEE); i--)
    if (tokens[i]?.text === TO) return skipComplement(tokens, i, colon) === colon - 1 ? i : colon
  return colon
}

const TO = 'do'
