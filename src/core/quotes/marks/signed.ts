import { finiteAt } from '../../grammar/cues.ts'
import { closing } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { humanReadings } from '../../lexicon/morphology/human-names.ts'
import { CASES, SINGULAR } from '../../lexicon/morphology/readings.ts'
import type { TokenRange } from '../../text/passage.ts'
import { isCapitalised, type Token } from '../../text/tokens.ts'

/** Tokens that a name and what its bearer is may have. */
const LONGEST = 16

/** Who is named behind words in marks, without any verb. */
export interface Signed {
  name: TokenRange
  /** With what its bearer is, and the dash or the bracket. */
  whole: TokenRange
}

/**
 * `„Gramy dalej.” – Jan Wrona, kapitan Iskry`, `„Gramy dalej” (trener Jan Wrona)`: a full name that ends the paragraph
 * behind the mark at `close`; or what several are: `„Ceny wzrosną” – analitycy Banku Zatylskiego`.
 *
 * @param end exclusive index where the paragraph ends
 */
export function signedBehind(tokens: readonly Token[], close: number, end: number): Signed | null {
  const at = tokens[close + 1]?.text === '.' ? close + 2 : close + 1
  const bracket = tokens[at]?.kind === 'open' ? closing(tokens, at, end) : -1
  if (tokens[at]?.kind !== 'dash' && bracket < 0) return null
  const to = bracket < 0 ? end : bracket
  if (to - at > LONGEST || (bracket >= 0 && bracket < end - 2)) return null
  // a dash typed twice is one
  const from = tokens[at + 1]?.kind === 'dash' ? at + 2 : at + 1
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.kind ?? 'stop'
    if (kind === 'colon' || kind === 'dash' || kind === 'semicolon' || finiteAt(tokens, i)) return null
  }
  const whole = { from: at, to }
  const phrase = readNounPhrase(tokens, from, to, 'nom', false)
  if (phrase?.kind !== 'person' || phrase.first !== from) return null
  const isGroup = (phrase.agreement.number & SINGULAR) === 0 && phrase.last > phrase.first && phrase.last >= to - 2
  if (isGroup && bracket < 0 && tokens[close]?.kind === 'mark') return { name: { from, to: phrase.last + 1 }, whole }
  // `ekonomista Lumen Bank Zatyle Jan Lis`: a firm's name that nobody declines parts him from what he is
  const own = lastName(tokens, to)
  if (own && own.first > phrase.last) return { name: { from: own.first, to: own.last + 1 }, whole }
  if (!phrase.name) return null
  const { first, last } = phrase.name
  const behind = tokens[last + 1]
  const ends = last + 1 >= to || behind?.kind === 'comma' || behind?.kind === 'stop'
  return last > first && ends ? { name: { from: phrase.first, to: last + 1 }, whole } : null
}

/** A given name and a surname that end the tokens before `to`, but for a stop. */
function lastName(tokens: readonly Token[], to: number): { first: number; last: number } | null {
  const last = tokens[to - 1]?.kind === 'stop' ? to - 2 : to - 1
  const isGiven = humanReadings(tokens[last - 1]?.text ?? '').some(
    ({ number, cases }) => number & SINGULAR && cases & CASES.nom,
  )
  return isGiven && isCapitalised(tokens[last - 1]) && isCapitalised(tokens[last]) ? { first: last - 1, last } : null
}
